import { execute } from '../api/execute.js';
import {
  AnswerCheckDocument,
  RecordProgressDocument,
  SaveAnswerDocument,
  SubmitAttemptDocument,
  ViewerDocument,
} from '../gql/graphql.js';
import type { Locale } from '../i18n/locale.js';
import type { Verdict } from './flush-outbox.js';
import type { OutboxItem } from './outbox-item.type.js';

/** Sends a batch to the API: progress together, everything else by itself. @throws ApiError when no complete answer comes. */
export async function deliver(batch: readonly OutboxItem[]): Promise<Verdict[]> {
  const [item] = batch;
  if (!item) return [];
  switch (item.kind) {
    case 'complete':
    case 'position':
      return deliverProgress(batch, item.locale);
    case 'save-answer': {
      const { attemptId, questionId, sequence, response } = item.payload;
      const input = { attemptId, questionId, sequence, response };
      const { saveAnswer } = await execute(SaveAnswerDocument, { input }, item);
      return [verdictOn(item, saveAnswer)];
    }
    case 'submit-attempt': {
      const input = { attemptId: item.payload.attemptId, operationId: item.clientId, answers: [] };
      const { submitAttempt } = await execute(SubmitAttemptDocument, { input }, item);
      return [verdictOn(item, submitAttempt)];
    }
    case 'answer-check': {
      const { answerCheck } = await execute(AnswerCheckDocument, { input: item.payload }, item);
      return [verdictOn(item, answerCheck)];
    }
  }
}

/** Who is signed in, as the server sees it. @throws ApiError */
export async function askWhoIsSignedIn(locale: Locale): Promise<string | null> {
  const { viewer } = await execute(ViewerDocument, {}, { locale });
  return viewer?.id ?? null;
}

async function deliverProgress(batch: readonly OutboxItem[], locale: Locale): Promise<Verdict[]> {
  const items = batch.map(({ clientId, kind, payload, occurredAt }) => ({
    operationId: clientId,
    kind: kind === 'complete' ? ('COMPLETE' as const) : ('POSITION' as const),
    enrolmentId: payload.enrolmentId,
    activityId: payload.activityId,
    occurredAt,
  }));
  const { recordProgress } = await execute(RecordProgressDocument, { items }, { locale });
  return recordProgress.items.flatMap(({ operationId, status, reason, message }) => {
    const item = batch.find(({ clientId }) => clientId === operationId);
    if (!item) return [];
    const isTaken = status === 'ACCEPTED' || status === 'DUPLICATE';
    const refusal = isTaken ? null : { code: reason ?? status, message };
    return [{ item, refusal, outcome: recordProgress.enrolments }];
  });
}

function verdictOn(item: OutboxItem, outcome: object): Verdict {
  const refusal = 'code' in outcome ? (outcome as { code: string; message: string }) : null;
  return { item, refusal: refusal && { code: refusal.code, message: refusal.message }, outcome };
}

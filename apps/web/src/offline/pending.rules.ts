import type { AnswerInput } from '../gql/graphql.js';
import type { OutboxItem } from './outbox-item.type.js';

/** As much of an enrolment as deeds change. */
export interface EnrolmentLike {
  readonly id: string;
  readonly completedActivityIds: readonly string[];
  readonly resumeActivityId: string | null;
  readonly version: { readonly modules: readonly { readonly activities: readonly { readonly id: string }[] }[] };
}

/**
 * An enrolment as the learner sees it while deeds wait to be sent: what they completed is completed, and they go on where they
 * are. How many percent that makes is for the server to say.
 * @returns the same object when nothing waits that is not in it already.
 */
export function withDeeds<Enrolment extends EnrolmentLike>(
  enrolment: Enrolment,
  items: readonly OutboxItem[],
): Enrolment {
  const own = items.filter(({ state, payload }) => state === 'waiting' && payload.enrolmentId === enrolment.id);
  const completed = own.filter(({ kind }) => kind === 'complete').map(({ payload }) => payload.activityId);
  const added = completed.filter((id) => !enrolment.completedActivityIds.includes(id));
  const completedActivityIds = [...enrolment.completedActivityIds, ...new Set(added)];
  const positions = own.filter(({ kind }) => kind === 'position').map(({ payload }) => payload.activityId);
  const visited = positions.at(-1) ?? enrolment.resumeActivityId;
  const isToResume = visited !== null && (own.length === 0 || !completedActivityIds.includes(visited));
  const steps = enrolment.version.modules.flatMap(({ activities }) => activities);
  const resumeActivityId = isToResume
    ? visited
    : (steps.find(({ id }) => !completedActivityIds.includes(id))?.id ?? visited);
  const isSame = added.length === 0 && resumeActivityId === enrolment.resumeActivityId;
  return isSame ? enrolment : { ...enrolment, completedActivityIds, resumeActivityId };
}

type Answered = { readonly sequence: number } & { readonly [Field in keyof AnswerInput]-?: AnswerInput[Field] | null };

/** As much of an attempt as answers change. */
export interface AttemptLike {
  readonly id: string;
  readonly questions: readonly { readonly id: string; readonly response: { readonly sequence: number } | null }[];
}

const BLANK = { optionIds: null, truth: null, pairs: null, itemIds: null, number: null, text: null, gaps: null };

/**
 * An attempt with the answers that wait to be sent, wherever they are newer than the server's.
 * @returns the same object when nothing waits that is not in it already.
 */
export function withAnswers<Attempt extends AttemptLike>(attempt: Attempt, items: readonly OutboxItem[]): Attempt {
  const newest = new Map<string, Answered>();
  for (const item of items) {
    if (item.kind !== 'save-answer' || item.payload.attemptId !== attempt.id || item.state !== 'waiting') continue;
    const { questionId, sequence, response } = item.payload;
    const gaps = response.gaps?.map(({ gapId, text = null, choiceId = null }) => ({ gapId, text, choiceId })) ?? null;
    newest.set(questionId, { ...BLANK, ...response, gaps, sequence } as Answered);
  }
  let isSame = true;
  const questions = attempt.questions.map((question) => {
    const waiting = newest.get(question.id);
    if (!waiting || waiting.sequence <= (question.response?.sequence ?? -1)) return question;
    isSame = false;
    return { ...question, response: waiting };
  });
  return isSame ? attempt : { ...attempt, questions };
}

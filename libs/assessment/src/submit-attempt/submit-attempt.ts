import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Database, isUuid, type Tx } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import type { AttemptAnswerInput } from '../answer.type.js';
import { factsFromJson, factsOf } from '../attempt-row.js';
import type { AttemptView } from '../attempt-view.js';
import { acceptsAnswers } from '../attempt.rules.js';
import { CloseAttempt, type NewAnswer } from '../close-attempt/close-attempt.js';
import { lockAttempt, type LockedAttempt } from '../close-attempt/lock-attempt.js';
import { Papers } from '../papers.js';
import { readNewAnswers } from './read-new-answers.js';

/** A submission, with the answers that the device has not sent yet. */
export interface Submission {
  readonly attemptId: string;
  /** A UUID made by the client. */
  readonly operationId: string;
  readonly answers: readonly AttemptAnswerInput[];
}

/** Why an attempt was not submitted. After `TIME_IS_UP` it is closed all the same, by what was saved in time. */
export type SubmitAttemptRefusal =
  | { readonly code: 'RESPONSE_NOT_VALID'; readonly questionId: string }
  | { readonly code: 'TIME_IS_UP'; readonly view: AttemptView }
  | { readonly code: 'OPERATION_ID_REUSED' };

/** Ends an attempt. A second submission, by the same operation or another, changes nothing and gets the same attempt. */
@Injectable()
export class SubmitAttempt {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
    @Inject(CloseAttempt) private readonly close: CloseAttempt,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns the closed attempt, or why not. @throws AppError NOT_FOUND for an attempt that is not the person's. */
  async execute(personId: string, submission: Submission): Promise<AttemptView | SubmitAttemptRefusal> {
    if (!isUuid(submission.operationId)) throw new AppError('BAD_USER_INPUT', { argument: 'operationId' });
    const now = this.clock.now();
    const paper = await this.papers.own(personId, submission.attemptId);
    const read = readNewAnswers(paper.questions, submission.answers);
    if ('invalidQuestionId' in read) return { code: 'RESPONSE_NOT_VALID', questionId: read.invalidQuestionId };
    return this.database.transaction(async (tx) => {
      const attempt = await lockAttempt(tx, personId, paper.id, submission.operationId);
      if (!attempt) throw new AppError('NOT_FOUND');
      if (attempt.operationAttemptId && attempt.operationAttemptId !== attempt.id)
        return { code: 'OPERATION_ID_REUSED' };
      return this.end(tx, attempt, { ...submission, now, answers: read.answers });
    });
  }

  private async end(
    tx: Tx,
    attempt: LockedAttempt,
    { now, answers, operationId }: { now: Date; answers: readonly NewAnswer[]; operationId: string },
  ): Promise<AttemptView | SubmitAttemptRefusal> {
    if (attempt.closedAt) return outcomeOf({ attempt, sheet: null });
    const inTime = acceptsAnswers(factsOf(attempt), now);
    const closed = await this.close.execute(
      tx,
      attempt,
      inTime ? { now, submitted: true, answers, operationId } : { now, submitted: false, answers: [], operationId },
    );
    return outcomeOf({
      attempt: closed.attempt,
      sheet: { answers: closed.answers, others: factsFromJson(attempt.others) },
    });
  }
}

/** Whoever asks again, and whoever closed the attempt: what ran out of time was not submitted. */
function outcomeOf(view: AttemptView): AttemptView | SubmitAttemptRefusal {
  return view.attempt.submittedAt ? view : { code: 'TIME_IS_UP', view };
}

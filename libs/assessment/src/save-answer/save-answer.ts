import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Database, statement } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import type { AttemptAnswerInput } from '../answer.type.js';
import { acceptsAnswers, GRACE } from '../attempt.rules.js';
import type { NewAnswer } from '../close-attempt/close-attempt.js';
import { ExpireAttempts } from '../expire-attempts/expire-attempts.js';
import { Papers } from '../papers.js';
import { readNewAnswer } from '../submit-attempt/read-new-answers.js';

/** An answer that is safe now. */
export interface SavedAnswer {
  readonly questionId: string;
  readonly sequence: number;
  readonly savedAt: Date;
}

/** Why an answer was not saved. A stale one is told which answer stands. */
export type SaveAnswerRefusal =
  | { readonly code: 'ATTEMPT_CLOSED' | 'TIME_IS_UP' | 'RESPONSE_NOT_VALID' }
  | { readonly code: 'STALE_SEQUENCE'; readonly sequence: number };

interface Standing {
  startedAt: Date;
  deadline: Date | null;
  submittedAt: Date | null;
  closedAt: Date | null;
  passed: boolean;
  sequence: number | null;
  savedAt: Date | null;
  isSame: boolean;
}

// The share lock makes a submission wait for answers under way, and an answer that waits for a submission find the attempt closed.
const SAVE = statement<{ savedAt: Date }>(
  'assessment.answer-save',
  `insert into assessment.answer as kept (person_id, attempt_id, question_id, sequence, response, blank, saved_at)
   select a.person_id, a.id, $3, $4, $5, $6, $8
   from assessment.attempt a
   where a.person_id = $1 and a.id = $2 and a.closed_at is null and $3 = any(a.question_ids)
     and (a.deadline_at is null or a.deadline_at > $9)
   for share of a
   on conflict (person_id, attempt_id, question_id) do update
     set sequence = excluded.sequence, response = excluded.response, blank = excluded.blank, saved_at = excluded.saved_at
     where kept.sequence < excluded.sequence and not ($7 and excluded.blank and not kept.blank)
   returning saved_at as "savedAt"`,
);
const STANDING = statement<Standing>(
  'assessment.answer-standing',
  `select a.started_at as "startedAt", a.deadline_at as deadline, a.submitted_at as "submittedAt", a.closed_at as "closedAt",
     a.passed, w.sequence, w.saved_at as "savedAt", w.sequence = $4 and w.response = $5::jsonb as "isSame"
   from assessment.attempt a
   left join assessment.answer w on w.person_id = a.person_id and w.attempt_id = a.id and w.question_id = $3
   where a.person_id = $1 and a.id = $2`,
);

/** Saves one answer of an open attempt: the hottest write of the product, so it is a single statement. */
@Injectable()
export class SaveAnswer {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Papers) private readonly papers: Papers,
    @Inject(ExpireAttempts) private readonly expire: ExpireAttempts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns what was saved, or why not. @throws AppError NOT_FOUND for an attempt that is not the person's. */
  async execute(
    personId: string,
    attemptId: string,
    input: AttemptAnswerInput,
  ): Promise<SavedAnswer | SaveAnswerRefusal> {
    const now = this.clock.now();
    const paper = await this.papers.own(personId, attemptId);
    const question = paper.questions.find(({ id }) => id === input.questionId);
    const answer = readNewAnswer(question, input);
    if (!answer) return { code: 'RESPONSE_NOT_VALID' };
    const { questionId, sequence } = answer;
    const [saved] = await this.database.run(SAVE, [
      ...keyOf(personId, paper.id, answer),
      answer.blank,
      answer.implicit,
      now,
      lastInGrace(now),
    ]);
    return saved ? { questionId, sequence, ...saved } : this.explain(personId, paper.id, answer, now);
  }

  /** Why nothing was saved; an answer that came twice is as good as saved. */
  private async explain(
    personId: string,
    attemptId: string,
    answer: NewAnswer,
    now: Date,
  ): Promise<SavedAnswer | SaveAnswerRefusal> {
    const [standing] = await this.database.run(STANDING, keyOf(personId, attemptId, answer));
    if (!standing) throw new AppError('NOT_FOUND');
    const { questionId, sequence } = answer;
    if (standing.isSame && standing.savedAt) return { questionId, sequence, savedAt: standing.savedAt };
    if (standing.submittedAt) return { code: 'ATTEMPT_CLOSED' };
    if (!standing.closedAt && acceptsAnswers(standing, now))
      return { code: 'STALE_SEQUENCE', sequence: standing.sequence ?? 0 };
    await this.expire.closeIfOverdue(personId, attemptId);
    return { code: 'TIME_IS_UP' };
  }
}

function keyOf(personId: string, attemptId: string, { questionId, sequence, response }: NewAnswer): unknown[] {
  return [personId, attemptId, questionId, sequence, JSON.stringify(response)];
}

/** A deadline after this instant still takes answers. */
function lastInGrace(now: Date): Date {
  return new Date(now.getTime() - GRACE);
}

import { Inject, Injectable } from '@nestjs/common';
import { Catalogue } from '#catalog';
import { statement, type Tx } from '#kernel/database';
import { Outbox } from '#kernel/outbox';
import { LearningApi } from '#learning';
import type { AnswerRow, AttemptRow } from '../attempt-row.js';
import { AttemptSubmitted } from '../events.js';
import { Papers } from '../papers.js';
import type { QuestionResponse } from '../question-response.js';
import { rulesOfAttempt } from '../version-parts.js';
import { gradeAttempt, type Grade } from '../score/grade-attempt.rules.js';

/** An answer about to be saved; it belongs to its question. */
export interface NewAnswer {
  readonly questionId: string;
  readonly sequence: number;
  readonly response: QuestionResponse;
  readonly blank: boolean;
  readonly implicit: boolean;
}

/** How an attempt ends. */
export interface Ending {
  readonly now: Date;
  /** False where the time ran out. */
  readonly submitted: boolean;
  /** Answers that came with the submission. */
  readonly answers: readonly NewAnswer[];
  readonly operationId: string | null;
}

/** An attempt that has ended, with the answers it was graded by. */
export interface ClosedAttempt {
  readonly attempt: AttemptRow;
  readonly answers: readonly AnswerRow[];
}

// Saves what came with the submission by the rules of `assessment.answer-save`, and reads what stays: one statement for both.
const MERGE_ANSWERS = statement<AnswerRow>(
  'assessment.answers-merge',
  `with given as (
     select * from jsonb_to_recordset($3::jsonb)
       as g("questionId" text, sequence int, response jsonb, blank boolean, implicit boolean)
   ), merged as (
     insert into assessment.answer as kept (person_id, attempt_id, question_id, sequence, response, blank, saved_at)
     select $1, $2, g."questionId", g.sequence, g.response, g.blank, $4 from given g
     on conflict (person_id, attempt_id, question_id) do update
       set sequence = excluded.sequence, response = excluded.response, blank = excluded.blank, saved_at = excluded.saved_at
       where kept.sequence < excluded.sequence and not (excluded.blank and not kept.blank
         and (select g.implicit from given g where g."questionId" = excluded.question_id))
     returning question_id, sequence, response
   )
   select question_id as "questionId", sequence, response from merged
   union all
   select question_id, sequence, response from assessment.answer a
   where a.person_id = $1 and a.attempt_id = $2 and not exists (select from merged m where m.question_id = a.question_id)`,
);

const CLOSE = statement<{ id: string }>(
  'assessment.attempt-close',
  `with closed as (
     update assessment.attempt set closed_at = $3, submitted_at = $4, points = $5, max_points = $6, percent = $7, passed = $8,
       result = $9
     where person_id = $1 and id = $2 and closed_at is null returning person_id, id
   ), noted as (
     insert into assessment.operation (person_id, operation_id, attempt_id, kind, done_at)
     select person_id, $10::uuid, id, 'submit', $3 from closed where $10 is not null
     on conflict do nothing
   )
   select id from closed`,
);

/**
 * Grades an attempt and closes it for good, in the caller's transaction, which holds the lock of its row. A pass completes the
 * activity in the same transaction; a failed attempt completes nothing.
 */
@Injectable()
export class CloseAttempt {
  constructor(
    @Inject(Papers) private readonly papers: Papers,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(LearningApi) private readonly learning: LearningApi,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, attempt: AttemptRow, ending: Ending): Promise<ClosedAttempt> {
    const { personId, id } = attempt;
    const answers = await tx.run(MERGE_ANSWERS, [personId, id, JSON.stringify(ending.answers), ending.now]);
    const closed = graded(attempt, ending, await this.grade(attempt, answers));
    await this.write(tx, closed, ending.operationId);
    const { enrolmentId, activityId, passed } = closed;
    await this.outbox.add(tx, AttemptSubmitted, { attemptId: id, enrolmentId, personId, activityId, passed });
    if (passed) await this.complete(tx, closed);
    return { attempt: closed, answers };
  }

  private async grade(attempt: AttemptRow, answers: readonly AnswerRow[]): Promise<Grade> {
    const { questions } = await this.papers.of(attempt);
    const version = await this.catalogue.version(attempt.versionId);
    const responses = new Map(answers.map(({ questionId, response }) => [questionId, response]));
    return gradeAttempt(questions, responses, rulesOfAttempt(version, attempt.activityId).passMark);
  }

  private async write(tx: Tx, closed: AttemptRow, operationId: string | null): Promise<void> {
    const rows = await tx.run(CLOSE, [
      closed.personId,
      closed.id,
      closed.closedAt,
      closed.submittedAt,
      closed.points,
      closed.maxPoints,
      closed.percent,
      closed.passed,
      JSON.stringify(closed.result),
      operationId,
    ]);
    if (rows.length === 0) throw new Error('An attempt was closed although its row was locked');
  }

  private async complete(tx: Tx, closed: AttemptRow): Promise<void> {
    const { enrolmentId, personId, activityId, id: attemptId, percent } = closed;
    const outcome = await this.learning.completeActivity(tx, {
      enrolmentId,
      personId,
      activityId,
      occurredAt: endOf(closed),
      evidence: { attemptId, percent: percent ?? 0 },
    });
    if (outcome.code !== 'RECORDED' && outcome.code !== 'DUPLICATE') {
      throw new Error(`A passed quiz was not completed: ${outcome.code}`);
    }
  }
}

function graded(attempt: AttemptRow, { now, submitted }: Ending, grade: Grade): AttemptRow {
  const { points, maxPoints, percent, passed, perQuestion: result } = grade;
  return { ...attempt, closedAt: now, submittedAt: submitted ? now : null, points, maxPoints, percent, passed, result };
}

/** When the learner ended it, or time did. */
function endOf({ submittedAt, deadlineAt, closedAt, startedAt }: AttemptRow): Date {
  return submittedAt ?? deadlineAt ?? closedAt ?? startedAt;
}

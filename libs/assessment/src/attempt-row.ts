import type { QuestionScore } from './score/score-question.rules.js';
import type { AttemptFacts } from './attempt.rules.js';
import type { QuestionResponse } from './question-response.js';

/** How one question of a closed attempt was graded. */
export type QuestionGrade = { readonly questionId: string } & QuestionScore;

/** An attempt as the database has it. */
export interface AttemptRow {
  readonly id: string;
  readonly personId: string;
  readonly enrolmentId: string;
  /** The edition that is pinned by the enrolment. */
  readonly versionId: string;
  readonly activityId: string;
  /** From 1, within one quiz of one enrolment. */
  readonly number: number;
  /** Decides on the order of everything; it is never sent to a learner. */
  readonly seed: string;
  /** In the order of asking. */
  readonly questionIds: readonly string[];
  readonly startedAt: Date;
  readonly deadlineAt: Date | null;
  /** Null also for an attempt that ran out of time. */
  readonly submittedAt: Date | null;
  /** When it was graded, after which it never changes. */
  readonly closedAt: Date | null;
  readonly points: number | null;
  readonly maxPoints: number | null;
  readonly percent: number | null;
  readonly passed: boolean;
  readonly result: readonly QuestionGrade[] | null;
}

/** An answer as the database has it. */
export interface AnswerRow {
  readonly questionId: string;
  readonly sequence: number;
  readonly response: QuestionResponse;
}

/** What the rules ask of one attempt, as JSON carries it. */
export interface FactsRow {
  readonly startedAt: string;
  readonly deadlineAt: string | null;
  readonly submittedAt: string | null;
  readonly passed: boolean;
}

/** The columns of {@link AttemptRow}, of a table that is called `a`. */
export const COLUMNS = `a.id, a.person_id as "personId", a.enrolment_id as "enrolmentId", a.version_id as "versionId",
  a.activity_id as "activityId", a.number, a.seed, a.question_ids as "questionIds", a.started_at as "startedAt",
  a.deadline_at as "deadlineAt", a.submitted_at as "submittedAt", a.closed_at as "closedAt", a.points::float8 as points,
  a.max_points as "maxPoints", a.percent, a.passed, a.result`;

/** A list of {@link FactsRow}: the other attempts at the same quiz, of a table that is called `a`. */
export const OTHER_ATTEMPTS = `coalesce((
    select jsonb_agg(jsonb_build_object('startedAt', o.started_at, 'deadlineAt', o.deadline_at, 'submittedAt', o.submitted_at,
      'passed', o.passed))
    from assessment.attempt o
    where o.person_id = a.person_id and o.enrolment_id = a.enrolment_id and o.activity_id = a.activity_id and o.id <> a.id
  ), '[]') as others`;

/** What the rules ask of an attempt. */
export function factsOf(row: AttemptRow): AttemptFacts {
  const { startedAt, deadlineAt: deadline, submittedAt, passed } = row;
  return { startedAt, deadline, submittedAt, passed };
}

/** What the rules ask of the other attempts at the quiz. */
export function factsFromJson(rows: readonly FactsRow[]): AttemptFacts[] {
  return rows.map(({ startedAt, deadlineAt, submittedAt, passed }) => ({
    startedAt: new Date(startedAt),
    deadline: deadlineAt === null ? null : new Date(deadlineAt),
    submittedAt: submittedAt === null ? null : new Date(submittedAt),
    passed,
  }));
}

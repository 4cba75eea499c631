import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attempts at quizzes, their answers, and the operations that were done on them. */
export class CreateAssessment1700000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ATTEMPTS);
    await runner.query(ANSWERS);
    await runner.query(CLOSED_IS_CLOSED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema assessment cascade');
  }
}

// Every key begins with the person, so that the tables can be distributed or partitioned by it.
const ATTEMPTS = `
  create schema if not exists assessment;
  create table assessment.attempt (
    id uuid not null,
    person_id uuid not null,
    enrolment_id uuid not null,
    version_id uuid not null,
    activity_id text not null check (length(activity_id) between 1 and 100),
    number int not null check (number >= 1),
    seed text not null check (length(seed) >= 16),
    question_ids text[] not null check (cardinality(question_ids) >= 1),
    started_at timestamptz not null,
    deadline_at timestamptz,
    submitted_at timestamptz,
    closed_at timestamptz,
    points numeric(8, 2),
    max_points int,
    percent int,
    passed boolean not null default false,
    result jsonb,
    primary key (person_id, id),
    unique (person_id, enrolment_id, activity_id, number),
    check (deadline_at > started_at),
    check (percent between 0 and 100),
    check (points between 0 and max_points),
    check (submitted_at is null or closed_at is not null),
    check (num_nulls(closed_at, points, max_points, percent, result) in (0, 5)),
    check (closed_at is not null or not passed)
  );
  create unique index attempt_one_open on assessment.attempt (person_id, enrolment_id, activity_id) where closed_at is null;
  create index attempt_deadline on assessment.attempt (deadline_at) where closed_at is null and deadline_at is not null;
  create index attempt_enrolment on assessment.attempt (enrolment_id, id);
`;

const ANSWERS = `
  create table assessment.answer (
    person_id uuid not null,
    attempt_id uuid not null,
    question_id text not null check (length(question_id) between 1 and 100),
    sequence int not null check (sequence >= 0),
    response jsonb not null,
    blank boolean not null,
    saved_at timestamptz not null,
    primary key (person_id, attempt_id, question_id),
    foreign key (person_id, attempt_id) references assessment.attempt (person_id, id) on delete cascade
  ) with (fillfactor = 85);
  create table assessment.operation (
    person_id uuid not null,
    operation_id uuid not null,
    attempt_id uuid not null,
    kind text not null check (kind in ('start', 'submit')),
    done_at timestamptz not null,
    primary key (person_id, operation_id),
    foreign key (person_id, attempt_id) references assessment.attempt (person_id, id) on delete cascade
  );
`;

/** What was graded stays graded: neither its result nor its answers change. */
const CLOSED_IS_CLOSED = `
  create function assessment.keep_closed() returns trigger language plpgsql as
    $$ begin raise exception 'a closed attempt never changes'; end $$;
  create trigger attempt_closed_is_closed before update on assessment.attempt
    for each row when (old.closed_at is not null) execute function assessment.keep_closed();
`;

/** The nightly job that forgets old operations finds them by their age. */
export class IndexOperationAge1700000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index operation_age on assessment.operation using brin (done_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index assessment.operation_age');
  }
}

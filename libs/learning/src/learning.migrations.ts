import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enrolments, the ledger of completed activities, operations already done, and the counts per course and branch. */
export class CreateLearning1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ENROLMENTS);
    await runner.query(LEDGER);
    await runner.query(ROLLUPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema learning cascade');
  }
}

// Every key begins with the person, so that the tables can be distributed or partitioned by it. The free space in each page lets
// the fold of a completion stay beside the row it replaces: none of the columns it changes stands in an index.
const ENROLMENTS = `
  create schema if not exists learning;
  create table learning.enrolment (
    id uuid not null,
    person_id uuid not null,
    course_id uuid not null,
    version_id uuid not null,
    cycle int not null check (cycle >= 1),
    branch text not null,
    enrolled_by uuid not null,
    enrolled_at timestamptz not null,
    due_on date,
    done int not null default 0,
    total int not null,
    percent int not null default 0,
    completed_activity_ids text[] not null default '{}',
    completed_at timestamptz,
    last_visited_activity_id text,
    last_visited_at timestamptz,
    primary key (person_id, id),
    unique (person_id, course_id, cycle),
    check (done between 0 and total),
    check (percent = case when total = 0 then 0 else done * 100 / total end),
    check ((completed_at is not null) = (percent = 100)),
    check ((last_visited_activity_id is null) = (last_visited_at is null))
  ) with (fillfactor = 85);
  create index enrolment_id on learning.enrolment (id);
  create index enrolment_course_branch on learning.enrolment (course_id, branch, id);
`;

const LEDGER = `
  create table learning.completion (
    person_id uuid not null,
    enrolment_id uuid not null,
    activity_id text not null check (length(activity_id) <= 100),
    occurred_at timestamptz not null,
    received_at timestamptz not null,
    evidence jsonb,
    primary key (person_id, enrolment_id, activity_id),
    foreign key (person_id, enrolment_id) references learning.enrolment (person_id, id),
    check (occurred_at <= received_at)
  );
  create function learning.refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'the ledger of completions only grows'; end $$;
  create trigger completion_insert_only before update or delete on learning.completion
    for each row execute function learning.refuse_change();

  create table learning.operation (
    person_id uuid not null,
    operation_id uuid not null,
    payload_hash bytea not null check (length(payload_hash) = 32),
    result jsonb not null,
    created_at timestamptz not null,
    primary key (person_id, operation_id)
  );
  create index operation_age on learning.operation using brin (created_at);
`;

const ROLLUPS = `
  create table learning.course_rollup (
    course_id uuid not null,
    branch text not null,
    version_id uuid,
    enrolled int not null default 0,
    in_progress int not null default 0,
    completed int not null default 0,
    counted_at timestamptz,
    primary key (course_id, branch),
    check (in_progress >= 0 and completed >= 0 and in_progress + completed <= enrolled)
  );
`;

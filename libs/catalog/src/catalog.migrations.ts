import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses and their editions. Triggers keep what is published as it was published. */
export class CreateCatalog1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(IMMUTABILITY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema catalog cascade');
  }
}

const TABLES = `
  create schema if not exists catalog;
  create table catalog.course (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,59}$'),
    created_at timestamptz not null
  );
  create table catalog.course_version (
    id uuid primary key,
    course_id uuid not null references catalog.course (id),
    edition int not null check (edition > 0),
    status text not null check (status in ('draft', 'published', 'retired')),
    revision int not null default 1 check (revision > 0),
    document jsonb not null,
    files_digest bytea not null check (length(files_digest) = 32),
    created_at timestamptz not null,
    created_by uuid,
    published_at timestamptz,
    published_by uuid,
    retired_at timestamptz,
    retired_by uuid,
    unique (course_id, edition),
    check ((status = 'draft') = (published_at is null)),
    check ((status = 'retired') = (retired_at is not null))
  );
  create unique index course_version_one_published on catalog.course_version (course_id) where status = 'published';
  create index course_version_drafts on catalog.course_version (id) where status = 'draft';
  create table catalog.question_bank (
    version_id uuid primary key references catalog.course_version (id) on delete cascade,
    bank jsonb not null
  );
  create table catalog.course_file (
    version_id uuid not null references catalog.course_version (id) on delete cascade,
    path text not null check (length(path) between 1 and 200),
    content bytea not null,
    primary key (version_id, path)
  );
`;

const IMMUTABILITY = `
  create function catalog.keep_version() returns trigger language plpgsql as $$
  begin
    if old.status = 'draft' and (tg_op = 'DELETE' or new.status in ('draft', 'published')) then
      return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE'
      or (new.id, new.course_id, new.edition, new.document, new.files_digest, new.published_at, new.published_by)
         is distinct from
         (old.id, old.course_id, old.edition, old.document, old.files_digest, old.published_at, old.published_by)
      or new.status = 'draft'
      or (old.status = 'retired' and new.status <> 'retired')
    then
      raise exception 'a published course version never changes';
    end if;
    return new;
  end $$;
  create trigger course_version_immutable before update or delete on catalog.course_version
    for each row execute function catalog.keep_version();

  create function catalog.keep_version_parts() returns trigger language plpgsql as $$
  declare
    touched uuid[] := case tg_op
      when 'INSERT' then array[new.version_id]
      when 'DELETE' then array[old.version_id]
      else array[old.version_id, new.version_id] end;
  begin
    if exists (select from catalog.course_version where id = any (touched) and status <> 'draft') then
      raise exception 'a published course version never changes';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger question_bank_immutable before insert or update or delete on catalog.question_bank
    for each row execute function catalog.keep_version_parts();
  create trigger course_file_immutable before insert or update or delete on catalog.course_file
    for each row execute function catalog.keep_version_parts();
`;

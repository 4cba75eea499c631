import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, what they are trusted with, their sessions, invites and consents. */
export class CreateIdentity1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists identity;
      create table identity.person (
        id uuid primary key,
        given_name text not null check (length(given_name) between 1 and 100),
        family_name text check (length(family_name) <= 100),
        patronymic text check (length(patronymic) <= 100),
        name_on_document text not null check (length(name_on_document) between 1 and 200),
        search_name text not null,
        branch text not null,
        locale text not null check (locale in ('ky', 'ru', 'en')),
        birth_date date,
        email text unique,
        phone text unique check (phone ~ '^\\+996[0-9]{9}$'),
        password_hash text not null,
        suspended_at timestamptz,
        created_at timestamptz not null,
        check (email is not null or phone is not null)
      );
      create index person_branch on identity.person (branch, id);
      create table identity.role_grant (
        person_id uuid not null references identity.person (id) on delete cascade,
        role text not null check (role in ('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')),
        branch text,
        granted_by uuid,
        granted_at timestamptz not null
      );
      create unique index role_grant_once on identity.role_grant (person_id, role, coalesce(branch, ''));
      create table identity.session (
        id uuid primary key,
        person_id uuid not null references identity.person (id) on delete cascade,
        token_hash bytea not null unique,
        idle_seconds int not null,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        expires_at timestamptz not null,
        user_agent text not null
      );
      create index session_person on identity.session (person_id);
      create table identity.invite (
        id uuid primary key,
        code_hash bytea not null unique,
        branch text not null,
        role text not null check (role in ('LEARNER', 'TRAINER', 'COORDINATOR')),
        max_uses int not null check (max_uses between 1 and 500),
        uses int not null default 0 check (uses <= max_uses),
        created_by uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create table identity.guardian_consent (
        id uuid primary key,
        person_id uuid not null references identity.person (id) on delete cascade,
        guardian_name text not null,
        guardian_phone text not null,
        text_version text not null,
        given_at timestamptz not null,
        withdrawn_at timestamptz
      );
      create index guardian_consent_person on identity.guardian_consent (person_id);
      create table identity.failed_sign_in (
        key text primary key,
        failures int not null,
        last_at timestamptz not null
      );
      create table identity.first_administrator_link (
        token_hash bytea primary key,
        created_at timestamptz not null,
        used_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema identity cascade');
  }
}

/** The name in Latin letters, and a count of changes by which a stale one is refused. */
export class AddLatinName1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.person
        add latin_name text check (length(latin_name) between 1 and 100),
        add names_revision int not null default 1;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table identity.person drop latin_name, drop names_revision');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates with everything that they say frozen, their serial counters, and the cache of their PDFs. */
export class CreateCredentials1700000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists credentials;
      create table credentials.certificate (
        id uuid primary key,
        person_id uuid not null,
        enrolment_id uuid not null,
        course_id uuid not null,
        version_id uuid not null,
        award_id text not null,
        cycle int not null,
        revision int not null default 1,
        serial text unique,
        token text not null unique,
        kind text not null check (kind in ('provisional', 'full')),
        holder_name text not null,
        minor_until date,
        title jsonb not null,
        course_title jsonb not null,
        course_edition int not null,
        hours numeric not null,
        score_percent int check (score_percent between 0 and 100),
        issuer_name jsonb not null,
        completed_on date not null,
        issued_on date not null,
        expires_on date,
        issued_at timestamptz not null,
        revoked_at timestamptz,
        revoked_by uuid,
        revoke_reason text,
        replaces uuid unique references credentials.certificate (id),
        replaced_by uuid references credentials.certificate (id) deferrable initially deferred,
        replace_reason text,
        constraint certificate_once unique (person_id, course_id, award_id, cycle, revision)
      );
      create index certificate_person on credentials.certificate (person_id, id);
      create index certificate_enrolment on credentials.certificate (enrolment_id);
      create table credentials.serial_counter (year int primary key, last int not null);
      create table credentials.certificate_document (
        certificate_id uuid not null references credentials.certificate (id) on delete cascade,
        locale text not null,
        template int not null,
        pdf bytea not null,
        primary key (certificate_id, locale)
      );
      create function credentials.refuse_change() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or row(old.holder_name, old.title, old.course_title, old.completed_on, old.issued_on, old.expires_on, old.token)
          is distinct from row(new.holder_name, new.title, new.course_title, new.completed_on, new.issued_on, new.expires_on, new.token)
          or (old.serial is not null and old.serial is distinct from new.serial)
        then raise exception 'what a certificate says is never changed: re-issue it'; end if;
        return new;
      end $$;
      create trigger certificate_frozen before update or delete on credentials.certificate
        for each row execute function credentials.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema credentials cascade');
  }
}

/** The holder's name in Latin letters, frozen like everything that a certificate says. */
export class AddLatinHolder1700000000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table credentials.certificate add holder_name_latin text;
      create function credentials.refuse_latin_change() returns trigger language plpgsql as $$
      begin
        raise exception 'what a certificate says is never changed: re-issue it';
      end $$;
      create trigger certificate_latin_frozen before update of holder_name_latin on credentials.certificate
        for each row when (old.holder_name_latin is distinct from new.holder_name_latin)
        execute function credentials.refuse_latin_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger certificate_latin_frozen on credentials.certificate;
      drop function credentials.refuse_latin_change();
      alter table credentials.certificate drop holder_name_latin;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit table; a trigger refuses every change and removal. */
export class CreateAudit1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kernel.audit_entry (
        id uuid primary key,
        action text not null,
        person_id uuid,
        subject_id text not null,
        facts jsonb not null default '{}',
        at timestamptz not null default now()
      );
      create index audit_entry_subject on kernel.audit_entry (subject_id, id);
      create function kernel.refuse_change() returns trigger language plpgsql as
        $$ begin raise exception 'audit entries are never changed'; end $$;
      create trigger audit_entry_append_only before update or delete on kernel.audit_entry
        for each row execute function kernel.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table kernel.audit_entry; drop function kernel.refuse_change();');
  }
}

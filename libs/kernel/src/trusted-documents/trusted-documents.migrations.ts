import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The documents of present and former builds of the page, and those that an administrator decided about. */
export class CreateTrustedDocuments1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kernel.trusted_document (
        id text primary key check (id ~ '^sha256:[0-9a-f]{64}$'),
        text text not null,
        first_seen_at timestamptz not null,
        last_seen_at timestamptz,
        decision text check (decision in ('ALLOWED', 'FORBIDDEN')),
        check (last_seen_at is not null or decision is not null)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table kernel.trusted_document');
  }
}

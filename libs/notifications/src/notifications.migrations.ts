import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, once per occasion. */
export class CreateNotifications1700000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists notifications;
      create table notifications.notification (
        id uuid primary key,
        person_id uuid not null,
        dedupe_key text not null unique,
        kind text not null,
        facts jsonb not null,
        created_at timestamptz not null,
        read_at timestamptz,
        mailed_at timestamptz
      );
      create index notification_person on notifications.notification (person_id, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema notifications cascade');
  }
}

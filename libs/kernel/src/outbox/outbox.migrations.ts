import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the outbox: events, and what became of each event with each of its handlers. */
export class CreateOutbox1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists kernel;
      create table kernel.outbox_event (
        id uuid primary key,
        name text not null,
        payload jsonb not null,
        created_at timestamptz not null default now(),
        relayed_at timestamptz
      );
      create index outbox_event_waiting on kernel.outbox_event (id) where relayed_at is null;
      create table kernel.outbox_delivery (
        event_id uuid not null references kernel.outbox_event (id) on delete cascade,
        handler text not null,
        generation int not null default 0,
        dispatched_at timestamptz,
        done_at timestamptz,
        dead_at timestamptz,
        last_error text,
        primary key (event_id, handler)
      );
      create index outbox_delivery_unfinished on kernel.outbox_delivery (dispatched_at)
        where done_at is null and dead_at is null;
      create index outbox_delivery_undispatched on kernel.outbox_delivery (event_id)
        where dispatched_at is null and done_at is null and dead_at is null;
      create index outbox_delivery_dead on kernel.outbox_delivery (dead_at desc, event_id, handler) where dead_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table kernel.outbox_delivery; drop table kernel.outbox_event;');
  }
}

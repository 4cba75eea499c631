import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { newId, statement, type Tx } from '#kernel/database';
import { Outbox } from '#kernel/outbox';
import { NotificationWritten } from '../events.js';
import type { NotificationFacts, NotificationKind } from '../notification-text.js';

const WRITE = statement<{ id: string }>(
  'notifications.write',
  `insert into notifications.notification (id, person_id, dedupe_key, kind, facts, created_at) values ($1, $2, $3, $4, $5, $6)
   on conflict (dedupe_key) do nothing returning id`,
);

/** Tells somebody something, once per occasion however often it is asked to. */
@Injectable()
export class WriteNotification {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param occasion what it is about, unique for ever, for example the id of a certificate. */
  async execute(
    tx: Tx,
    personId: string,
    kind: NotificationKind,
    occasion: string,
    facts: NotificationFacts,
  ): Promise<void> {
    const values = [newId(), personId, `${kind}:${occasion}`, kind, JSON.stringify(facts), this.clock.now()];
    const [written] = await tx.run(WRITE, values);
    if (written) await this.outbox.add(tx, NotificationWritten, { notificationId: written.id });
  }
}

import { Inject } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Config } from '#kernel/config';
import { statement, type Tx } from '#kernel/database';
import { OnEvent, type EventHandler, type OutboxEvent } from '#kernel/outbox';
import { People } from '#identity';
import { NotificationWritten } from '../events.js';
import { textOf, type NotificationFacts, type NotificationKind } from '../notification-text.js';
import { Mailer } from './mailer.js';

interface Unsent {
  person_id: string;
  kind: NotificationKind;
  facts: NotificationFacts;
}

const FIND = statement<Unsent>(
  'notifications.unsent',
  'select person_id, kind, facts from notifications.notification where id = $1 and mailed_at is null',
);
const SENT = statement('notifications.sent', 'update notifications.notification set mailed_at = $2 where id = $1');

/**
 * Mails a notification. A crash between sending and the commit sends it twice at worst, and never not at all: no mail server can
 * promise more.
 */
@OnEvent(NotificationWritten, 'mail-notification')
export class OnNotificationWritten implements EventHandler<{ notificationId: string }> {
  constructor(
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(People) private readonly people: People,
    @Inject(Config) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, { payload }: OutboxEvent<{ notificationId: string }>): Promise<void> {
    const [unsent] = await tx.run(FIND, [payload.notificationId]);
    if (!unsent) return;
    const { email, locale } = await this.people.factsOf(tx, unsent.person_id);
    if (!email) return;
    const { subject, text } = textOf(unsent.kind, unsent.facts, locale);
    const link = `${this.config.publicUrl}${unsent.facts.path}`;
    const sent = await this.mailer.send({ to: email, subject, text: `${text}\n\n${link}\n` });
    if (sent) await tx.run(SENT, [payload.notificationId, this.clock.now()]);
  }
}

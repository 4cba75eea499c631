import { Inject } from '@nestjs/common';
import type { Tx } from '#kernel/database';
import { OnEvent, type EventHandler, type OutboxEvent } from '#kernel/outbox';
import { Catalogue } from '#catalog';
import { PersonEnrolled } from '#learning';
import { NotificationKind } from '../notification-text.js';
import { WriteNotification } from './write-notification.js';

interface Enrolled {
  enrolmentId: string;
  personId: string;
  versionId: string;
  enrolledBy: string;
}

/** Tells somebody whom a coordinator enrolled. Who enrols themselves knows it. */
@OnEvent(PersonEnrolled, 'notify-person-enrolled')
export class OnPersonEnrolled implements EventHandler<Enrolled> {
  constructor(
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(WriteNotification) private readonly write: WriteNotification,
  ) {}

  async prepare({ payload }: OutboxEvent<Enrolled>): Promise<void> {
    await this.catalogue.version(payload.versionId);
  }

  async handle(tx: Tx, { payload }: OutboxEvent<Enrolled>): Promise<void> {
    if (payload.enrolledBy === payload.personId) return;
    const { document, slug } = await this.catalogue.version(payload.versionId);
    const facts = { title: document.title, path: `/courses/${slug}` };
    await this.write.execute(tx, payload.personId, NotificationKind.COURSE_ASSIGNED, payload.enrolmentId, facts);
  }
}

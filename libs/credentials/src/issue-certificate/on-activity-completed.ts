import { Inject } from '@nestjs/common';
import type { Tx } from '#kernel/database';
import { OnEvent, type EventHandler, type OutboxEvent } from '#kernel/outbox';
import { Catalogue, type CourseFormat } from '#catalog';
import { ActivityCompleted } from '#learning';
import { mayBeEarnedBy } from '../award.rules.js';
import { IssueCertificate } from './issue-certificate.js';

interface Completed {
  enrolmentId: string;
  versionId: string;
  activityId: string;
}

/** An award that asks for a part of the course may be earned before the course is completed. */
@OnEvent(ActivityCompleted, 'issue-early-certificate')
export class OnActivityCompleted implements EventHandler<Completed> {
  constructor(
    @Inject(IssueCertificate) private readonly issue: IssueCertificate,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
  ) {}

  async prepare({ payload }: OutboxEvent<Completed>): Promise<void> {
    await this.catalogue.version(payload.versionId);
  }

  async handle(tx: Tx, { payload }: OutboxEvent<Completed>): Promise<void> {
    const { document } = await this.catalogue.version(payload.versionId);
    const early = document.awards.filter((award) => !asksForWholeCourse(award));
    if (early.some((award) => mayBeEarnedBy(award, payload.activityId)))
      await this.issue.execute(tx, payload.enrolmentId);
  }
}

function asksForWholeCourse(award: CourseFormat.AwardRule): boolean {
  return award.gates.some((gate) => gate.kind === 'activities-completed' && !gate.activities);
}

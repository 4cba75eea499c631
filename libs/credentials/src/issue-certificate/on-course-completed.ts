import { Inject } from '@nestjs/common';
import type { Tx } from '#kernel/database';
import { OnEvent, type EventHandler, type OutboxEvent } from '#kernel/outbox';
import { Catalogue } from '#catalog';
import { CourseCompleted } from '#learning';
import { IssueCertificate } from './issue-certificate.js';

interface Completed {
  enrolmentId: string;
  versionId: string;
}

/** When a course is completed, its awards are issued. */
@OnEvent(CourseCompleted, 'issue-certificate')
export class OnCourseCompleted implements EventHandler<Completed> {
  constructor(
    @Inject(IssueCertificate) private readonly issue: IssueCertificate,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
  ) {}

  async prepare({ payload }: OutboxEvent<Completed>): Promise<void> {
    await this.catalogue.version(payload.versionId);
  }

  async handle(tx: Tx, { payload }: OutboxEvent<Completed>): Promise<void> {
    await this.issue.execute(tx, payload.enrolmentId);
  }
}

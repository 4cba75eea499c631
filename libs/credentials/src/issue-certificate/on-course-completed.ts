import { Inject } from '@nestjs/common';
import type { Tx } from '#kernel/database';
import { OnEvent, type EventHandler, type OutboxEvent } from '#kernel/outbox';
import { CourseCompleted } from '#learning';
import { IssueCertificate } from './issue-certificate.js';

/** When a course is completed, its awards are issued. */
@OnEvent(CourseCompleted, 'issue-certificate')
export class OnCourseCompleted implements EventHandler<{ enrolmentId: string }> {
  constructor(@Inject(IssueCertificate) private readonly issue: IssueCertificate) {}

  async handle(tx: Tx, { payload }: OutboxEvent<{ enrolmentId: string }>): Promise<void> {
    await this.issue.execute(tx, payload.enrolmentId);
  }
}

import { Inject } from '@nestjs/common';
import { Scheduled, type ScheduledJob } from '#kernel/jobs';
import { ReconcileCertificates } from './reconcile-certificates.js';

/** Every night, whatever became of the queue and the outbox. */
@Scheduled('reconcile-certificates', { cron: '20 3 * * *' })
export class ReconcileCertificatesJob implements ScheduledJob {
  constructor(@Inject(ReconcileCertificates) private readonly reconcile: ReconcileCertificates) {}

  async run(): Promise<void> {
    await this.reconcile.execute();
  }
}

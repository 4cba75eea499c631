import { Inject } from '@nestjs/common';
import { Scheduled, type ScheduledJob } from '#kernel/jobs';
import { ExpireAttempts } from './expire-attempts.js';

/** Once a minute: a learner who left gets the result, and may start again, without asking for it. */
@Scheduled('expire-attempts', { every: 60_000 })
export class ExpireAttemptsJob implements ScheduledJob {
  constructor(@Inject(ExpireAttempts) private readonly expire: ExpireAttempts) {}

  async run(): Promise<void> {
    await this.expire.execute();
  }
}

import { Inject } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Database, statement } from '#kernel/database';
import { Scheduled, type ScheduledJob } from '#kernel/jobs';

const KEPT_DAYS = 180;

const FORGET = statement(
  'learning.operations-forget',
  `delete from learning.operation where created_at < $1::timestamptz - $2 * interval '1 day'`,
);

/**
 * Forgets operations after half a year: a phone may lie in a drawer for months. What an even older one repeats is still harmless,
 * for the ledger and the enrolments have keys of their own.
 */
@Scheduled('forget-operations', { cron: '40 3 * * *' })
export class ForgetOperationsJob implements ScheduledJob {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.database.run(FORGET, [this.clock.now(), KEPT_DAYS]);
  }
}

import { Inject } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Database, statement } from '#kernel/database';
import { Scheduled, type ScheduledJob } from '#kernel/jobs';

const KEPT_DAYS = 180;

const FORGET = statement(
  'assessment.operations-forget',
  `delete from assessment.operation where done_at < $1::timestamptz - $2 * interval '1 day'`,
);

/**
 * Forgets starts and submissions after half a year, as learning does: a phone may lie in a drawer for months. What an even older one
 * repeats changes no result, for a closed attempt stays as it is; at the worst it opens another attempt.
 */
@Scheduled('forget-quiz-operations', { cron: '45 3 * * *' })
export class ForgetOperationsJob implements ScheduledJob {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.database.run(FORGET, [this.clock.now(), KEPT_DAYS]);
  }
}

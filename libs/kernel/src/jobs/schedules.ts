import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Queues } from './queues.js';
import { SCHEDULED, type Schedule, type ScheduledJob } from './scheduled-job.js';

export const SCHEDULE_QUEUE = 'schedules';

/** The scheduled jobs of the process, and their entries in the queue. */
@Injectable()
export class Schedules {
  constructor(
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Inject(Queues) private readonly queues: Queues,
  ) {}

  /** Puts every schedule into the queue. Repeated by the sweeper, because a flushed queue forgets its schedules too. */
  async upsert(): Promise<void> {
    const queue = this.queues.get(SCHEDULE_QUEUE);
    for (const { name, schedule } of this.discover().values()) {
      const repeat = 'cron' in schedule ? { pattern: schedule.cron, tz: 'Asia/Bishkek' } : { every: schedule.every };
      await queue.upsertJobScheduler(name, repeat, {
        name,
        opts: { attempts: 3, removeOnComplete: { count: 50 }, removeOnFail: { count: 50 } },
      });
    }
  }

  /** @throws Error for a job that this process does not have. */
  async run(name: string): Promise<void> {
    const found = this.discover().get(name);
    if (!found) throw new Error(`No scheduled job is called ${name}`);
    await found.job.run();
  }

  /** @throws Error if two jobs share a name. */
  assertComplete(): void {
    this.discover();
  }

  private discover(): Map<string, { name: string; schedule: Schedule; job: ScheduledJob }> {
    const jobs = new Map<string, { name: string; schedule: Schedule; job: ScheduledJob }>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const entry = metatype
        ? (Reflect.getMetadata(SCHEDULED, metatype) as { name: string; schedule: Schedule } | undefined)
        : undefined;
      if (!entry) continue;
      if (jobs.has(entry.name)) throw new Error(`Two scheduled jobs are called ${entry.name}`);
      jobs.set(entry.name, { ...entry, job: instance as ScheduledJob });
    }
    return jobs;
  }
}

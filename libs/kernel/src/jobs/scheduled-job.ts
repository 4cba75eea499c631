import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';

export const SCHEDULED = Symbol('scheduled-job');

/** When a job runs: a cron pattern in Asia/Bishkek, or every so many milliseconds. */
export type Schedule = { readonly cron: string } | { readonly every: number };

/** A job that the clock starts. It must be harmless to run twice. */
export interface ScheduledJob {
  run(): Promise<void>;
}

/** Makes a class a scheduled job under a stable, unique name (`a-z` and `-`). */
export function Scheduled(name: string, schedule: Schedule): ClassDecorator {
  return applyDecorators(Injectable(), SetMetadata(SCHEDULED, { name, schedule }));
}

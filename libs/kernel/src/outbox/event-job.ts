/** What travels through the queue for one event and one handler. */
export interface EventJob {
  readonly eventId: string;
  readonly handler: string;
  readonly name: string;
  readonly payload: object;
}

export const EVENT_QUEUE = 'events';

/**
 * The id of a delivery in the queue. A queue ignores a job whose id it still keeps, finished or failed, so a new try needs a new
 * generation. BullMQ refuses `:` in ids.
 */
export function eventJobId(eventId: string, handler: string, generation: number): string {
  return `${eventId}-${handler}-g${generation}`;
}

/** Eight tries with growing, jittered pauses; what is finished or failed for good stays visible for a while. */
export const EVENT_JOB_OPTIONS = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
  removeOnComplete: { count: 1000 },
  removeOnFail: { age: 30 * 24 * 3600 },
};

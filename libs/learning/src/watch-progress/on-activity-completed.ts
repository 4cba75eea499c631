import { Inject } from '@nestjs/common';
import type { Tx } from '#kernel/database';
import { Live } from '#kernel/live';
import { OnEvent, type EventHandler, type OutboxEvent } from '#kernel/outbox';
import { ActivityCompleted } from '../events.js';

interface Completed {
  enrolmentId: string;
  personId: string;
}

/** The live topic of one person's progress. */
export function progressTopic(personId: string): string {
  return `progress-changed:${personId}`;
}

/** Tells the learner's open pages to look again. */
@OnEvent(ActivityCompleted, 'tell-progress-changed')
export class OnActivityCompletedTell implements EventHandler<Completed> {
  constructor(@Inject(Live) private readonly live: Live) {}

  async handle(_tx: Tx, { payload }: OutboxEvent<Completed>): Promise<void> {
    await this.live.publish(progressTopic(payload.personId), { enrolmentId: payload.enrolmentId });
  }
}

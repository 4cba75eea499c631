import { outboxState } from '../../offline/outbox-state.js';

const keyOf = (enrolmentId: string, activityId: string): string => `${enrolmentId} ${activityId}`;

/**
 * What was done in this browser, as far as it went through the outbox while somebody was looking: progress in it is no news to the
 * person. The server hears of a deed after the outbox, so nothing is missed.
 */
export class OwnDeeds {
  private readonly keys = new Set<string>();

  /** @returns a function that stops it. */
  watch(): () => void {
    const note = (): void =>
      outboxState
        .current()
        .items.forEach(({ payload }) => this.keys.add(keyOf(payload.enrolmentId, payload.activityId)));
    note();
    return outboxState.subscribe(note);
  }

  has(enrolmentId: string, activityId: string): boolean {
    return this.keys.has(keyOf(enrolmentId, activityId));
  }
}

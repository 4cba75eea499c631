import type { EnrolmentFacts } from '../enrolments.js';

/** Something was completed, says the learner or the context that examined it. */
export interface Completion {
  readonly enrolmentId: string;
  readonly personId: string;
  readonly activityId: string;
  /** By the clock of where it happened; clipped to the time between the enrolment and now. */
  readonly occurredAt: Date;
  /** A UUID made by the client, where a client asks. */
  readonly operationId?: string;
  /** What proves it: ids, codes and numbers; no personal data. */
  readonly evidence?: Readonly<Record<string, string | number | boolean>>;
}

/** Why nothing was recorded. */
export type CompletionFault = 'ENROLMENT_UNKNOWN' | 'ACTIVITY_UNKNOWN' | 'NOT_A_READING' | 'OPERATION_ID_REUSED';

/**
 * What came of a completion. `RECORDED`: it is new. `DUPLICATE`: it was recorded before, and nothing has changed. The enrolment
 * is as it is now; with a fault it is there if it is the person's own.
 */
export type CompletionOutcome =
  | { readonly code: 'RECORDED' | 'DUPLICATE'; readonly enrolment: EnrolmentFacts }
  | { readonly code: CompletionFault; readonly enrolment?: EnrolmentFacts };

/**
 * The pinned edition is not in memory, and reading it takes a second connection. Whoever waits for that inside a transaction can
 * starve the pool with others that wait alike, so the caller reads it outside and comes back.
 */
export interface EditionNotRead {
  readonly code: 'EDITION_NOT_READ';
  readonly versionId: string;
}

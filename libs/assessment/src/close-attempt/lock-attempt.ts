import { statement, type Tx } from '#kernel/database';
import { COLUMNS, OTHER_ATTEMPTS, type AttemptRow, type FactsRow } from '../attempt-row.js';

/** An attempt whose row is locked until the end of the transaction. */
export interface LockedAttempt extends AttemptRow {
  readonly others: readonly FactsRow[];
  /** What the operation was done on, if it was done before. */
  readonly operationAttemptId: string | null;
}

// Alone and first: the answers are read by the next statement, which sees everything that was saved before the lock was granted.
const LOCK = statement<LockedAttempt>(
  'assessment.attempt-lock',
  `select ${COLUMNS}, ${OTHER_ATTEMPTS}, p.attempt_id as "operationAttemptId"
   from assessment.attempt a
   left join assessment.operation p on p.person_id = a.person_id and p.operation_id = $3
   where a.person_id = $1 and a.id = $2 for update of a`,
);

/** Locks a person's own attempt: answers under way are waited for, later ones will find it closed. */
export async function lockAttempt(
  tx: Tx,
  personId: string,
  attemptId: string,
  operationId: string | null = null,
): Promise<LockedAttempt | undefined> {
  const [attempt] = await tx.run(LOCK, [personId, attemptId, operationId]);
  return attempt;
}

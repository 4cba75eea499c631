/** What an administrator has decided about a document; it holds whatever the builds say. */
export type DocumentDecision = 'ALLOWED' | 'FORBIDDEN';

/** What is known of a document besides its text. */
export interface DocumentStanding {
  /** When a build that has it was last running; null if none ever had it. */
  readonly lastSeenAt: Date | null;
  readonly decision: DocumentDecision | null;
}

/** For so long after the last build that had them, documents are accepted: a phone may have been offline all the while. */
export const ACCEPTED_DAYS = 120;
const DAY_MS = 86_400_000;

/** Whether an operation of this document may be executed. */
export function isAccepted({ decision, lastSeenAt }: DocumentStanding, now: Date): boolean {
  if (decision) return decision === 'ALLOWED';
  return lastSeenAt !== null && now.getTime() - lastSeenAt.getTime() <= ACCEPTED_DAYS * DAY_MS;
}

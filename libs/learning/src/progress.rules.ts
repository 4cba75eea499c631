/** How far somebody is in a course. */
export interface Progress {
  /** 0 to 100, rounded down: 100 only when everything required is done. */
  readonly percent: number;
  /** Required activities completed. */
  readonly done: number;
  /** Required activities of the pinned version. */
  readonly total: number;
}

/**
 * Progress is a pure function of the version pinned at enrolment and the recorded completions. What is not required in that
 * version, or not of it at all, counts for nothing; neither order nor repetition matters.
 */
export function progressOf(requiredActivityIds: readonly string[], completedActivityIds: readonly string[]): Progress {
  const completed = new Set(completedActivityIds);
  const done = requiredActivityIds.filter((id) => completed.has(id)).length;
  const total = requiredActivityIds.length;
  return { percent: total === 0 ? 0 : Math.floor((done * 100) / total), done, total };
}

/** Whether the course is completed. A course that requires nothing never is: nobody has shown anything. */
export function isFinished({ done, total }: Progress): boolean {
  return total > 0 && done === total;
}

/**
 * The activity to continue with: where the learner was last, unless that is completed; else the first that is not. When all are
 * completed it is where they were last, or nothing.
 */
export function activityToResume(
  activityIds: Iterable<string>,
  completedActivityIds: readonly string[],
  lastVisited: string | null,
): string | null {
  const completed = new Set(completedActivityIds);
  if (lastVisited !== null && !completed.has(lastVisited)) return lastVisited;
  for (const id of activityIds) if (!completed.has(id)) return id;
  return lastVisited;
}

/**
 * When something happened, as far as a phone's clock can be believed: neither before the enrolment nor in the future; a time that
 * cannot be read is taken as now.
 */
export function clipOccurrence(occurredAt: Date, enrolledAt: Date, now: Date): Date {
  const said = Number.isNaN(occurredAt.getTime()) ? now.getTime() : occurredAt.getTime();
  // Between processes whose clocks differ a little an enrolment may lie "in the future"; the present wins.
  return new Date(Math.min(Math.max(said, enrolledAt.getTime()), now.getTime()));
}

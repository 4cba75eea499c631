import { addMonths, endOfDayInBishkek } from '#kernel/clock';

const MOST_MONTHS_AHEAD = 60;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a due date has passed without the course being completed. The date is Bishkek's and lasts until the next midnight,
 * exclusive: at 23:59:59 there is still time, at 00:00:00 there is none.
 */
export function isOverdue(dueOn: string | null, completedAt: Date | null, now: Date): boolean {
  return dueOn !== null && completedAt === null && now >= endOfDayInBishkek(dueOn);
}

/** Whether a date (`YYYY-MM-DD`) may be set as due: a real day, from today to five years ahead. */
export function mayBeDueOn(dueOn: string, today: string): boolean {
  return isRealDate(dueOn) && dueOn >= today && dueOn <= addMonths(today, MOST_MONTHS_AHEAD);
}

function isRealDate(date: string): boolean {
  if (!SHAPE.test(date)) return false;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}

/**
 * The one source of time. It follows the database's clock, so that processes on machines with skewed clocks decide alike;
 * tests set it.
 */
export class Clock {
  private offset = 0;
  private moved = 0;

  /** The present instant by the database's clock. */
  now(): Date {
    return new Date(Date.now() + this.offset + this.moved);
  }

  /** Today's calendar date in Asia/Bishkek as `YYYY-MM-DD`. */
  today(): string {
    return dateInBishkek(this.now());
  }

  /** Learns how far the local clock is off, from an instant the database has just told. */
  follow(databaseNow: Date): void {
    this.offset = databaseNow.getTime() - Date.now();
  }

  /** Moves the clock by so many milliseconds, ahead of the database's for good; for tests. */
  advance(milliseconds: number): void {
    this.moved += milliseconds;
  }
}

const HOUR_MS = 3_600_000;
const AHEAD_OF_UTC = 6;
/** The calendar date of an instant in Asia/Bishkek (UTC+6 since 2005, no summer time) as `YYYY-MM-DD`. */
export function dateInBishkek(instant: Date): string {
  return new Date(instant.getTime() + AHEAD_OF_UTC * HOUR_MS).toISOString().slice(0, 10);
}

/** Adds whole days to a `YYYY-MM-DD` date. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Adds calendar months to a `YYYY-MM-DD` date; the day is clipped to the month's last (31 January + 1 = 28 or 29 February). */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** The instant at which a local date ends in Asia/Bishkek: the next midnight, exclusive. */
export function endOfDayInBishkek(date: string): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) + (24 - AHEAD_OF_UTC) * HOUR_MS);
}

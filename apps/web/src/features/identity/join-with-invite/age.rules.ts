const ADULT_AT = 18;

/**
 * Whether somebody born on a day is under 18, so that a guardian has to agree; false for what is no date yet. The server decides,
 * this only asks for the guardian in time. Both days as `YYYY-MM-DD`.
 */
export function needsGuardian(birthDate: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthDate) || birthDate > today) return false;
  return `${Number(birthDate.slice(0, 4)) + ADULT_AT}${birthDate.slice(4)}` > today;
}

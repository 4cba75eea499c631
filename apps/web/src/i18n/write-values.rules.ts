import type { Locale } from './locale.js';

// Chromium knows no Kyrgyz in Intl and silently answers in English, so dates and numbers are written here, for all three alike.

const BISHKEK_MS = 6 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const NO_BREAK_SPACE = '\u00a0';

/** `2026-11-24` as people write it in Kyrgyzstan: `24.11.2026`. */
export function writeDay(day: string): string {
  return day.split('-').reverse().join('.');
}

/** The day on which an instant falls in Bishkek, as `YYYY-MM-DD`. The clocks there never change. */
export function dayOf(instant: string | number): string {
  return new Date(new Date(instant).getTime() + BISHKEK_MS).toISOString().slice(0, 10);
}

/** An instant as date and time in Bishkek: `24.11.2026, 09:05`. */
export function writeInstant(instant: string | number): string {
  return `${writeDay(dayOf(instant))}, ${writeTime(instant)}`;
}

/** The time of day of an instant in Bishkek: `09:05`. */
export function writeTime(instant: string | number): string {
  return new Date(new Date(instant).getTime() + BISHKEK_MS).toISOString().slice(11, 16);
}

/** How many days lie between two days, negative when the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** A number with at most so many digits after the comma: `1 234,5` in Kyrgyz and Russian, `1,234.5` in English. */
export function writeNumber(value: number, locale: Locale, digits = 0): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(digits).split('.');
  const [group, point] = locale === 'en' ? [',', '.'] : [NO_BREAK_SPACE, ','];
  // Four digits stand together in Kyrgyz and Russian.
  const isLong = locale === 'en' || whole.length > 4;
  const grouped = isLong ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const shown = fraction.replace(/0+$/, '');
  const isNegative = value < 0 && Number(`${whole}.${fraction}`) !== 0;
  return `${isNegative ? '−' : ''}${grouped}${shown ? point + shown : ''}`;
}

/** A span of seconds as a clock shows it: `5:07`, `1:05:07`. Never negative. */
export function writeCountdown(seconds: number): string {
  const left = Math.max(0, Math.ceil(seconds));
  const [hours, minutes] = [Math.floor(left / 3600), Math.floor((left % 3600) / 60)];
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(left % 60)}` : `${minutes}:${two(left % 60)}`;
}

import type { KeptAnswer } from './kept-answer.type.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 60;

/** Whether an answer stays: it was wanted lately, or it belongs to a course that was taken along. */
export function isWorthKeeping(
  { usedAt, queryKey }: Pick<KeptAnswer, 'usedAt' | 'queryKey'>,
  enrolmentIds: readonly string[],
  now: number,
): boolean {
  return now - usedAt < KEPT_DAYS * DAY_MS || enrolmentIds.includes(enrolmentIn(queryKey) ?? '');
}

/** Whether the note of when it was wanted is young enough to be left as it is. */
export function isWrittenToday({ usedAt }: Pick<KeptAnswer, 'usedAt'>, now: number): boolean {
  return now - usedAt < DAY_MS;
}

/** A short stand-in for a text: other texts have another one, as good as always. */
export function fingerprint(text: string): string {
  let hash = 5381;
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 33) ^ text.charCodeAt(index)) >>> 0;
  return hash.toString(36);
}

/** The enrolment that a query is about: operations name it `enrolmentId`, or `id` where they ask for the enrolment itself. */
function enrolmentIn([, variables]: readonly unknown[]): string | undefined {
  const { enrolmentId, id } = (variables ?? {}) as { enrolmentId?: string; id?: string };
  return enrolmentId ?? id;
}

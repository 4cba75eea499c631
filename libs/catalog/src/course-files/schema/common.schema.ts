import { z } from 'zod';
import { isId } from '../course-paths.js';
import type { MistakeCode } from '../mistake.js';

/** A mistake of our own inside a schema; `reportSchemaIssues` reads its code. */
export function refusal(code: MistakeCode, message: string): { error: string; params: { code: MistakeCode } } {
  return { error: message, params: { code } };
}

/** Something that hangs together across the course or across versions. */
export const id = z
  .string()
  .refine(isId, refusal('schema.wrong-format', 'An id is 2 to 60 of a-z, 0-9 and -, and begins with a letter.'));

/** An id that is only ever used inside its question. */
export const localId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,59}$/, 'An id is up to 60 of a-z, 0-9 and -, and begins with a letter.');

export const line = z.string().refine((text) => text.trim() !== '', refusal('text.empty', 'The text is empty.'));

export const language = z.enum(['ky', 'ru', 'en']);

/** A value once per language; which languages it must have is the course's to say. */
function perLanguage<T extends z.ZodType>(value: T) {
  return z
    .strictObject({ ky: value.optional(), ru: value.optional(), en: value.optional() })
    .refine((texts) => Object.keys(texts).length > 0, refusal('text.empty', 'The text stands in no language.'));
}

export const text = perLanguage(line);

export const accepted = perLanguage(z.array(line).min(1).max(50));

export const verdictFeedback = z.strictObject({ correct: text, incorrect: text });

export const httpsUrl = z.string().refine(isHttps, refusal('schema.wrong-format', 'An address begins with https://.'));

/** True for an absolute https address without credentials. */
export function isHttps(address: string): boolean {
  if (!/^https:\/\/[^\s]+$/.test(address) || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}

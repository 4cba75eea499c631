import { loadMessages, type Locale } from '#kernel/text';

const say = loadMessages(new URL('./messages/', import.meta.url));

/** A refusal as a client gets it: its stable code and a sentence in the reader's language. */
export function refusal<Code extends string>(
  locale: Locale,
  useCase: 'enrol' | 'enrol-people' | 'complete-activity' | 'record-progress',
  code: Code,
): { code: Code; message: string } {
  return { code, message: say(locale, `${useCase}.${code}`) };
}

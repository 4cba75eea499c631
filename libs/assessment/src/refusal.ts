import { loadMessages, type Locale } from '#kernel/text';

const say = loadMessages(new URL('./messages/', import.meta.url));

/** A refusal as a client gets it: its stable code and a sentence in the reader's language. */
export function refusal<Code extends string>(
  locale: Locale,
  useCase: 'start-attempt' | 'save-answer' | 'submit-attempt' | 'answer-check',
  code: Code,
  values: Record<string, string | number> = {},
): { code: Code; message: string } {
  return { code, message: say(locale, `${useCase}.${code}`, values) };
}

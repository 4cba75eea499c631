import { loadMessages, LOCALES, pickText, type Locale, type LocalizedText } from '#kernel/text';

const say = loadMessages(new URL('./messages/', import.meta.url));

/** What people are told about. */
export enum NotificationKind {
  CERTIFICATE_ISSUED = 'CERTIFICATE_ISSUED',
  CERTIFICATE_REPLACED = 'CERTIFICATE_REPLACED',
  CERTIFICATE_REVOKED = 'CERTIFICATE_REVOKED',
  COURSE_ASSIGNED = 'COURSE_ASSIGNED',
}

/** The words of a notification depend on these; texts are copies, so that it still reads right when the course has changed. */
export interface NotificationFacts {
  readonly title?: LocalizedText;
  readonly serial?: string;
  /** The page to open, a path of this installation. */
  readonly path: string;
}

/** A notification in words. */
export interface NotificationText {
  readonly subject: string;
  readonly text: string;
}

export function textOf(kind: NotificationKind, facts: NotificationFacts, locale: Locale): NotificationText {
  const values = { title: facts.title ? pickText(facts.title, locale) : '', serial: facts.serial ?? '' };
  return { subject: say(locale, `${kind}.subject`, values), text: say(locale, `${kind}.text`, values) };
}

/** One part of the text in all languages, for a reader who chooses. */
export function inAllLanguages(
  kind: NotificationKind,
  facts: NotificationFacts,
  part: keyof NotificationText,
): LocalizedText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, textOf(kind, facts, locale)[part]]));
}

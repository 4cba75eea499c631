import { ViewerDocument, type ViewerQuery } from '../gql/graphql.js';
import type { Locale } from '../i18n/locale.js';
import { execute } from './execute.js';

let early: Promise<ViewerQuery> | null = null;

/** Asks who is signed in while the application is still on its way. */
export function askForViewer(locale: Locale): void {
  early = execute(ViewerDocument, {}, { locale });
  // Whoever takes it sees the failure; until then it is nobody's.
  early.catch(() => undefined);
}

/** The early answer, once; afterwards null. */
export function takeFirstAnswer(): Promise<ViewerQuery> | null {
  const answer = early;
  early = null;
  return answer;
}

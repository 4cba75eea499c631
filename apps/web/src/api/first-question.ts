import { leaving } from '../device/leaving.js';
import { SignOutDocument, ViewerDocument, type ViewerQuery } from '../gql/graphql.js';
import type { Locale } from '../i18n/locale.js';
import { execute } from './execute.js';

let early: Promise<ViewerQuery> | null = null;

/** Asks who is signed in while the application is still on its way. */
export function askForViewer(locale: Locale): void {
  early = whoIsHere(locale);
  // Whoever takes it sees the failure; until then it is nobody's.
  early.catch(() => undefined);
}

/** The early answer, once; afterwards null. */
export function takeFirstAnswer(): Promise<ViewerQuery> | null {
  const answer = early;
  early = null;
  return answer;
}

/** Who is signed in: nobody, too, while a sign-out has not reached the server yet. @throws ApiError */
export async function whoIsHere(locale: Locale, signal?: AbortSignal): Promise<ViewerQuery> {
  if (!leaving.isUnderWay()) return execute(ViewerDocument, {}, { locale, signal });
  await execute(SignOutDocument, {}, { locale }).then(leaving.end, () => undefined);
  return { viewer: null };
}

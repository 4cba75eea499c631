import type { CertificateNewsFragment, EnrolmentProgressFragment } from '../../gql/graphql.js';

type Completed = Pick<EnrolmentProgressFragment, 'completedActivityIds'>;

/** What an enrolment says of progress, without what else came with it. */
export function progressIn(news: EnrolmentProgressFragment): EnrolmentProgressFragment {
  const { id, completedAt, completedActivityIds, resumeActivityId, progress } = news;
  return { id, completedAt, completedActivityIds, resumeActivityId, progress };
}

/** Whether news has nothing but what is known, and less of it: an answer that was overtaken, or a deed that still waits here. */
export function isOvertaken(known: Completed, news: Completed): boolean {
  return (
    news.completedActivityIds.length < known.completedActivityIds.length && completedSince(known, news).length === 0
  );
}

/** The activities that news has as completed and what was known has not. */
export function completedSince(known: Completed, news: Completed): readonly string[] {
  return news.completedActivityIds.filter((id) => !known.completedActivityIds.includes(id));
}

/**
 * The certificates of which nobody has heard.
 * @param heard the ids of those that were there before; null at the first look: nothing of it is new.
 */
export function newCertificates(
  heard: ReadonlySet<string> | null,
  now: readonly CertificateNewsFragment[],
): readonly CertificateNewsFragment[] {
  return heard ? now.filter(({ id }) => !heard.has(id)) : [];
}

/** A word to the learner about something that has just come. */
export type Word =
  | { readonly kind: 'certificate'; readonly id: string; readonly title: string }
  | {
      readonly kind: 'progress';
      /** The enrolment's. */
      readonly id: string;
      readonly course: string;
      /** How many activities were completed elsewhere. */
      readonly count: number;
    };

/** Adds a word to those on the screen: one of a kind about one thing, the newest last. */
export function withWord(words: readonly Word[], word: Word): readonly Word[] {
  const earlier = words.find((other) => isSameWord(other, word));
  const others = words.filter((other) => other !== earlier);
  if (earlier?.kind !== 'progress' || word.kind !== 'progress') return [...others, word];
  return [...others, { ...word, count: earlier.count + word.count }];
}

/** Whether two words are about the same thing. */
export function isSameWord(one: Word, other: Word): boolean {
  return one.kind === other.kind && one.id === other.id;
}

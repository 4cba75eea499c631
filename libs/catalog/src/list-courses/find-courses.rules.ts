import { foldText, pickText, type Locale, type LocalizedText } from '#kernel/text';

/** What a list of courses is found and ordered by. */
export interface ListedCourse {
  readonly slug: string;
  readonly topic: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
}

/** Which courses, in which language ordered, after which one. */
export interface CourseSearch {
  readonly search: string;
  readonly topic: string | null;
  readonly locale: Locale;
  /** Title and slug of the last course of the page before. */
  readonly after: readonly [string, string] | null;
}

/**
 * The courses that carry every word of the search somewhere in title or summary, in any of their languages, by title as the
 * reader's language orders letters.
 */
export function findCourses<Course extends ListedCourse>(
  courses: readonly Course[],
  { search, topic, locale, after }: CourseSearch,
): Course[] {
  const words = foldText(search).split(' ').filter(Boolean);
  const { compare } = new Intl.Collator(locale);
  const place = (course: ListedCourse): [string, string] => [pickText(course.title, locale), course.slug];
  const inOrder = (one: readonly [string, string], other: readonly [string, string]): number =>
    compare(one[0], other[0]) || (one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : 0);
  return courses
    .filter((course) => (topic === null || course.topic === topic) && holdsAll(course, words))
    .filter((course) => after === null || inOrder(place(course), after) > 0)
    .sort((one, other) => inOrder(place(one), place(other)));
}

function holdsAll({ title, summary }: ListedCourse, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = foldText([...Object.values(title), ...Object.values(summary)].join(' '));
  return words.every((word) => text.includes(word));
}

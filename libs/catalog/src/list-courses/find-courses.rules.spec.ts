import { describe, expect, it } from '@jest/globals';
import { findCourses, type CourseSearch, type ListedCourse } from './find-courses.rules.js';

const course = (slug: string, ky: string, en: string, topic = 'other'): ListedCourse => ({
  slug,
  topic,
  title: { ky, en },
  summary: { ky: `${ky} жөнүндө`, en: `About ${en}` },
});

const COURSES = [
  course('first-aid', 'Үй-бүлөдө биринчи жардам', 'First aid at home', 'first-aid'),
  course('principles', 'Негизги принциптер', 'Fundamental Principles', 'movement'),
  course('emblems', 'Өзгөчө белгилер', 'The emblems', 'movement'),
  course('letters', 'Орус тилинде кат', 'Business letters'),
];

const find = (search: Partial<CourseSearch>): string[] =>
  findCourses(COURSES, { search: '', topic: null, locale: 'ky', after: null, ...search }).map(({ slug }) => slug);

describe('findCourses', () => {
  it.each<[string, Partial<CourseSearch>, string[]]>([
    ['orders as Kyrgyz does: н, о, ө, ү', {}, ['principles', 'letters', 'emblems', 'first-aid']],
    ['orders as English does', { locale: 'en' }, ['letters', 'first-aid', 'principles', 'emblems']],
    ['keeps to a topic', { topic: 'movement' }, ['principles', 'emblems']],
    ['finds a word in another language than the reader’s', { search: 'emblems' }, ['emblems']],
    ['finds ө written as о, ү as у and capitals', { search: 'УЙ-БУЛОДО' }, ['first-aid']],
    ['wants every word, in any order', { search: 'home first' }, ['first-aid']],
    ['finds nothing for a word of nobody', { search: 'home negotiation' }, []],
    ['goes on after a course', { after: ['Орус тилинде кат', 'letters'] }, ['emblems', 'first-aid']],
    ['goes on after a course that is gone', { after: ['Орус тили', 'gone'] }, ['letters', 'emblems', 'first-aid']],
  ])('%s', (_name, search, slugs) => {
    expect(find(search)).toEqual(slugs);
  });
});

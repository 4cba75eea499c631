import { describe, expect, it } from '@jest/globals';
import { findCourses, foldText } from './find-courses.rules.js';

const COURSES = [
  { title: 'Үй-бүлөдө биринчи жардам', summary: 'Кан токтотуу', topic: 'FIRST_AID' },
  { title: 'Өзгөчө белгилер', summary: 'Эмблемалар жөнүндө', topic: 'MOVEMENT' },
  { title: 'Отчёт берүү', summary: 'Донорлорго', topic: 'REPORTING' },
];

describe('a search without a server', () => {
  it.each([
    ['', null, [0, 1, 2]],
    ['УЙ-БУЛОДО', null, [0]],
    ['ОТЧЕТ', null, [2]],
    ['жонундо эмблема', null, [1]],
    ['кан белгилер', null, []],
    ['', 'MOVEMENT', [1]],
    ['жардам', 'MOVEMENT', []],
  ])('finds by %j in %s', (search, topic, found) => {
    expect(findCourses(COURSES, search, topic)).toEqual(found.map((index) => COURSES[index]));
  });

  it('folds as the server does', () => expect(foldText('  Ңуран  ЁЖ Үмүт ӨМҮР ')).toBe('нуран еж умут омур'));
});

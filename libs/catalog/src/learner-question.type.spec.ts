import { describe, expect, it } from '@jest/globals';
import { toLearnerQuestion } from './course-files/course-document.js';
import { readCourseFiles } from './course-files/read-course-files.js';
import { SampleCourse } from './course-files/testing/sample-course.js';
import { LearnerQuestionType } from './learner-question.type.js';

const { bank } = readCourseFiles(new SampleCourse().toFiles());
const shown = (id: string): LearnerQuestionType => {
  const question = bank?.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`The sample course has no question ${id}`);
  return LearnerQuestionType.from(toLearnerQuestion(question));
};

describe('LearnerQuestionType.from', () => {
  it.each<[string, string, Record<string, number>]>([
    ['single', 'bleed-first', { options: 3 }],
    ['multiple', 'bleed-which', { options: 3 }],
    ['true-false', 'bleed-true', {}],
    ['match', 'bleed-match', { lefts: 3, rights: 4 }],
    ['order', 'bleed-order', { items: 4 }],
    ['numeric', 'bleed-minutes', {}],
    ['short', 'bleed-word', {}],
    ['gap', 'bleed-gap', { gaps: 2 }],
  ])('%s uses its own lists and no other', (type, id, used) => {
    const question = shown(id);
    const { options, items, lefts, rights, gaps } = question;
    const counts = Object.entries({ options, items, lefts, rights, gaps }).map(([list, { length }]) => [list, length]);
    expect({ type: question.type, ...Object.fromEntries(counts) }).toEqual({
      ...{ type, options: 0, items: 0, lefts: 0, rights: 0, gaps: 0 },
      ...used,
    });
  });

  it('has a unit where a number has one, and says which gaps are written and which are chosen', () => {
    expect(shown('bleed-minutes').unit).toEqual({ en: 'minutes', ru: 'минут' });
    expect(shown('bleed-word').unit).toBeNull();
    expect(shown('bleed-gap').gaps).toMatchObject([
      { id: 'g1', choices: null },
      { id: 'g2', choices: [{ id: 'x' }, { id: 'y' }] },
    ]);
  });

  it('carries no key of any question', () => {
    const all = (bank?.questions ?? []).map(({ id }) => shown(id));
    expect(JSON.stringify(all)).not.toMatch(/KEY|WHY|4711|"correct"|"answer"/);
  });
});

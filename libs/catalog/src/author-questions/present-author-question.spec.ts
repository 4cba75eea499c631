import { describe, expect, it } from '@jest/globals';
import { readCourseFiles } from '../course-files/read-course-files.js';
import { SampleCourse } from '../course-files/testing/sample-course.js';
import { presentAuthorQuestion } from './present-author-question.js';
import type { AuthorQuestionType } from './author-question.type.js';

const { bank } = readCourseFiles(new SampleCourse().toFiles());
const shown = (id: string): AuthorQuestionType => {
  const question = bank?.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`The sample course has no question ${id}`);
  return presentAuthorQuestion(question);
};
const english = (pieces: readonly { text: { en?: string } }[]) => pieces.map(({ text }) => text.en);

describe('a question as trainers see it', () => {
  it('has every option with its key and feedback', () => {
    const { options, outcomeId, use, tags } = shown('bleed-first');
    expect({ outcomeId, use, tags: [...tags].sort() }).toEqual({
      outcomeId: 'stop-bleeding',
      use: 'exam',
      tags: ['pressure', 'stop-bleeding'],
    });
    expect(options.map(({ id, correct, feedback }) => [id, correct, feedback?.en])).toEqual([
      ['a', false, 'WHY no'],
      ['b', true, 'WHY yes'],
      ['c', false, 'WHY no'],
    ]);
  });

  it('says whether a statement is true', () => {
    expect(shown('bleed-true')).toMatchObject({
      truth: true,
      feedbackCorrect: { en: 'Yes, for' },
      feedbackIncorrect: { en: 'No, for' },
    });
  });

  it('puts together what belongs together, and the distractors apart', () => {
    const { pairs, distractors } = shown('bleed-match');
    expect(pairs.map(({ left, right }) => [left.text.en, right.text.en])).toEqual([
      ['Spurts', 'Tourniquet'],
      ['Oozes', 'Bandage'],
      ['Nose', 'Lean forward'],
    ]);
    expect(english(distractors)).toEqual(['Lie flat']);
  });

  it('has the items in the right order', () => {
    expect(english(shown('bleed-order').items)).toEqual(['Look', 'Press', 'Call', 'Stay']);
  });

  it('has the number, its tolerance and unit', () => {
    expect(shown('bleed-minutes')).toMatchObject({ number: 4711, tolerance: 5, unit: { en: 'minutes' } });
  });

  it('has the spellings of each language, facts filled in', () => {
    expect(shown('bleed-word').accept).toContainEqual({ locale: 'en', spellings: ['KEY ambulance', '103'] });
  });

  it('has gaps to write and gaps to choose', () => {
    expect(shown('bleed-gap').gaps).toMatchObject([
      { id: 'g1', accept: expect.arrayContaining([{ locale: 'ru', spellings: ['KEY давить'] }]), choices: [] },
      {
        id: 'g2',
        accept: [],
        choices: [
          { id: 'x', correct: false },
          { id: 'y', correct: true, feedback: null },
        ],
      },
    ]);
  });
});

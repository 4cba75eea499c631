import { describe, expect, it } from '@jest/globals';
import type { QuestionResponse } from '../question-response.js';
import { multiple, numeric, order, samples, single, trueFalse } from '../testing/sample-questions.js';
import { gradeAttempt } from './grade-attempt.rules.js';

const choice = (...optionIds: string[]): QuestionResponse => ({ kind: 'choice', optionIds });
const responses = (entries: Record<string, QuestionResponse>) => new Map(Object.entries(entries));

/** So many single choices, of which the first `right` are answered rightly. */
function singles(count: number, right: number) {
  const questions = Array.from({ length: count }, (_, index) => ({ ...single, id: `q-${index}` }));
  const answered = questions.slice(0, right).map(({ id }) => [id, choice('a')] as const);
  return { questions, answers: new Map(answered) };
}

describe('gradeAttempt', () => {
  it('adds partial credit, question by question, in the order of asking', () => {
    const grade = gradeAttempt(
      [multiple, single, trueFalse, order],
      responses({
        'first-step': choice('b'),
        protection: choice('a', 'b'),
        statement: { kind: 'truth', value: false },
      }),
      80,
    );
    expect(grade).toEqual({
      points: 1.66,
      maxPoints: 4,
      percent: 41,
      passed: false,
      perQuestion: [
        { questionId: 'protection', points: 2 / 3, correct: false, answered: true, refused: null },
        { questionId: 'first-step', points: 0, correct: false, answered: true, refused: null },
        { questionId: 'statement', points: 1, correct: true, answered: true, refused: null },
        { questionId: 'rescue-chain', points: 0, correct: false, answered: false, refused: null },
      ],
    });
  });

  it.each<[count: number, right: number, passMark: number, percent: number, passed: boolean]>([
    [10, 8, 80, 80, true],
    [10, 7, 80, 70, false],
    [3, 2, 67, 66, false],
    [3, 2, 66, 66, true],
    [200, 159, 80, 79, false],
    [7, 7, 100, 100, true],
    [7, 6, 86, 85, false],
    [5, 0, 1, 0, false],
    [0, 0, 1, 0, false],
  ])(
    'of %d questions %d right, at a pass mark of %d %%: %d %%, passed %s',
    (count, right, passMark, percent, passed) => {
      const { questions, answers } = singles(count, right);
      expect(gradeAttempt(questions, answers, passMark)).toMatchObject({
        maxPoints: count,
        points: right,
        percent,
        passed,
      });
    },
  );

  it('does not pass an attempt without questions, even where 0 % would pass', () => {
    expect(gradeAttempt([], new Map(), 0).passed).toBe(false);
  });

  it('grades on where a response does not belong to its question, and names it', () => {
    const grade = gradeAttempt(
      [numeric, single],
      responses({ rate: choice('a'), 'first-step': choice('a'), 'not-asked': choice('a') }),
      50,
    );
    expect(grade).toMatchObject({ points: 1, maxPoints: 2, percent: 50, passed: true });
    expect(grade.perQuestion[0]).toMatchObject({ points: 0, refused: 'WRONG_KIND' });
  });

  it('grades a blank attempt 0 (T5)', () => {
    expect(gradeAttempt(samples, new Map(), 1)).toMatchObject({ points: 0, maxPoints: 8, percent: 0, passed: false });
  });
});

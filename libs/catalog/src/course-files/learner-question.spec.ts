import { describe, expect, it } from '@jest/globals';
import { toLearnerQuestion, type Question } from './course-document.js';
import { readCourseFiles } from './read-course-files.js';
import { SampleCourse } from './testing/sample-course.js';

const { bank } = readCourseFiles(new SampleCourse().toFiles());

function question<T extends Question['type']>(type: T): Extract<Question, { type: T }> {
  const found = bank?.questions.find((candidate) => candidate.type === type);
  if (!found) throw new Error(`The sample has no ${type}.`);
  return found as Extract<Question, { type: T }>;
}

describe('what a learner sees of a question', () => {
  it.each([
    ['single', ['id', 'options', 'text', 'type']],
    ['multiple', ['id', 'options', 'text', 'type']],
    ['true-false', ['id', 'text', 'type']],
    ['match', ['id', 'left', 'right', 'text', 'type']],
    ['order', ['id', 'items', 'text', 'type']],
    ['numeric', ['id', 'text', 'type', 'unit']],
    ['short', ['id', 'text', 'type']],
    ['gap', ['gaps', 'id', 'text', 'type']],
  ] as const)('%s: %j and nothing else', (type, fields) => {
    expect(Object.keys(toLearnerQuestion(question(type))).sort()).toEqual(fields);
  });

  it('gives options and choices as id and text', () => {
    const single = toLearnerQuestion(question('single'));
    const gap = toLearnerQuestion(question('gap'));
    expect(single.type === 'single' && single.options.map((option) => Object.keys(option).sort())).toEqual([
      ['id', 'text'],
      ['id', 'text'],
      ['id', 'text'],
    ]);
    expect(gap.type === 'gap' && gap.gaps).toEqual([
      { id: 'g1', kind: 'entry' },
      {
        id: 'g2',
        kind: 'choice',
        choices: [expect.objectContaining({ id: 'x' }), expect.objectContaining({ id: 'y' })],
      },
    ]);
    expect(JSON.stringify([single, gap])).not.toContain('correct');
  });
});

describe('the pieces of order and match say nothing about the key', () => {
  it('names them by a place that follows from their words alone', () => {
    const reversed = new SampleCourse();
    const items =
      /( {4}- \{ id: i1[^\n]*\n)( {4}- \{ id: i2[^\n]*\n)( {4}- \{ id: i3[^\n]*\n)( {4}- \{ id: i4[^\n]*\n)/;
    reversed.put('bank/bleeding.yaml', reversed.text('bank/bleeding.yaml').replace(items, '$4$3$2$1'));
    const other = readCourseFiles(reversed.toFiles()).bank?.questions.find(({ type }) => type === 'order');
    const order = question('order');
    expect(other && toLearnerQuestion(other)).toEqual(toLearnerQuestion(order));
    expect(other?.type === 'order' && other.answer).toEqual([...order.answer].reverse());
  });

  it('keeps the key of order as the right sequence of texts', () => {
    const { items, answer } = question('order');
    const texts = new Map(items.map(({ id, text }) => [id, text.en]));
    expect(answer.map((id) => texts.get(id))).toEqual(['Look', 'Press', 'Call', 'Stay']);
  });

  it('keeps the key of match as pairs, with distractors among the right sides', () => {
    const { left, right, answer } = question('match');
    const rights = new Map(right.map(({ id, text }) => [id, text.en]));
    expect(left.map(({ id, text }) => [text.en, rights.get(answer[id])])).toEqual([
      ['Spurts', 'Tourniquet'],
      ['Oozes', 'Bandage'],
      ['Nose', 'Lean forward'],
    ]);
    expect([...rights.values()]).toContain('Lie flat');
    expect([...rights.keys()]).toEqual(['n1', 'n2', 'n3', 'n4']);
  });
});

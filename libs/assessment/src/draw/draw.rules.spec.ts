import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Question } from '../question.types.js';
import { single } from '../testing/sample-questions.js';
import { drawQuestions, type DrawResult, type DrawRules } from './draw.rules.js';

const tagged = (id: string, ...tags: string[]): Question => ({ ...single, id, tags });
const bankOf = (...questions: Question[]) => ({ questions });
const line = (tag: string, count: number) => ({ tag, count });
const rules = (...draw: DrawRules['draw']): DrawRules => ({ draw, shuffleQuestions: true });

function idsOf(result: DrawResult): string[] {
  if ('refused' in result) throw new Error(`Nothing drawn: ${result.tag}`);
  return result.drawn.map((question) => question.id);
}

const ten = bankOf(...Array.from({ length: 10 }, (_, index) => tagged(`q-${index}`, 'bleeding')));

describe('drawQuestions', () => {
  it('draws as many as each line asks for, none twice, in the order of the lines unless shuffled', () => {
    const bank = bankOf(tagged('a1', 'a'), tagged('a2', 'a'), tagged('a3', 'a'), tagged('b1', 'b'), tagged('b2', 'b'));
    for (let seed = 0; seed < 50; seed++) {
      const drawn = drawQuestions(bank, { draw: [line('b', 1), line('a', 2)], shuffleQuestions: false }, `${seed}`);
      expect(idsOf(drawn).map((id) => id[0])).toEqual(['b', 'a', 'a']);
      expect(new Set(idsOf(drawn)).size).toBe(3);
    }
  });

  it('shuffles the questions of all lines if it may', () => {
    const bank = bankOf(tagged('a1', 'a'), tagged('b1', 'b'));
    const orders = Array.from({ length: 50 }, (_, seed) => idsOf(drawQuestions(bank, rules(line('a', 1), line('b', 1)), `${seed}`)).join()); // prettier-ignore
    expect(new Set(orders)).toEqual(new Set(['a1,b1', 'b1,a1']));
  });

  it('never draws a question that lessons ask as a check', () => {
    const check: Question = { ...tagged('check', 'a'), use: 'check' };
    expect(drawQuestions(bankOf(check), rules(line('a', 1)), 'seed')).toEqual({
      refused: 'NOT_ENOUGH_QUESTIONS',
      tag: 'a',
    });
  });

  it.each<[what: string, draw: DrawRules['draw'], tag: string]>([
    ['no question carries the tag', [line('unknown', 1)], 'unknown'],
    ['too few carry it', [line('bleeding', 11)], 'bleeding'],
    ['two lines ask for more than there are together', [line('bleeding', 6), line('bleeding', 5)], 'bleeding'],
  ])('refuses, and names the tag, where %s', (_, draw, tag) => {
    expect(drawQuestions(ten, rules(...draw), 'seed')).toEqual({ refused: 'NOT_ENOUGH_QUESTIONS', tag });
  });

  it('shares questions with several tags out so that no line starves, for every seed', () => {
    const bank = bankOf(tagged('ab', 'a', 'b'), tagged('ac', 'a', 'c'), tagged('b', 'b'), tagged('c', 'c', 'b'));
    const draw = [line('b', 2), line('a', 1), line('c', 1)];
    for (let seed = 0; seed < 200; seed++) {
      const ids = idsOf(drawQuestions(bank, { draw, shuffleQuestions: false }, `${seed}`));
      expect([...ids].sort()).toEqual(['ab', 'ac', 'b', 'c']);
      const carried = ids.map((id) => bank.questions.find((question) => question.id === id)?.tags);
      expect(carried).toEqual(['b', 'b', 'a', 'c'].map((tag) => expect.arrayContaining([tag])));
    }
  });

  it('draws nothing for no lines', () => {
    expect(drawQuestions(ten, rules(), 'seed')).toEqual({ drawn: [] });
  });

  it('draws the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 10 }), (seed, count) => {
        const drawn = drawQuestions(ten, rules(line('bleeding', count)), seed);
        expect(drawQuestions(structuredClone(ten), rules(line('bleeding', count)), seed)).toEqual(drawn);
        expect(new Set(idsOf(drawn)).size).toBe(count);
      }),
    );
  });

  it('draws every question about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed++) {
      const ids = idsOf(drawQuestions(ten, rules(line('bleeding', 3)), `attempt-${seed}`));
      for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(counts.size).toBe(10);
    for (const count of counts.values()) expect(Math.abs(count - 600)).toBeLessThan(90);
  });
});

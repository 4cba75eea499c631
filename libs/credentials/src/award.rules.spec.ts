import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CourseFormat } from '#catalog';
import { earnedOn, expiryOf, gatesOf, mayBeEarnedBy, type AwardFacts } from './award.rules.js';

const provisional: CourseFormat.AwardRule = {
  id: 'first-aid-provisional',
  kind: 'provisional',
  title: { en: 'First aid: knowledge' },
  validity: { days: 120 },
  confirmed: false,
  gates: [{ kind: 'activities-completed' }, { kind: 'quiz-passed', activity: 'final-quiz' }],
};
const full: CourseFormat.AwardRule = {
  ...provisional,
  id: 'first-aid',
  kind: 'full',
  validity: { months: 24 },
  gates: [...provisional.gates, { kind: 'practical-passed', checklist: 'cpr' }],
};
const nothing: AwardFacts = {
  requiredActivityIds: ['burns', 'cpr', 'final-quiz'],
  completedOn: new Map(),
  quizzes: new Map(),
  practicals: new Map(),
};
const studied: AwardFacts = {
  ...nothing,
  completedOn: new Map([
    ['burns', '2026-11-20'],
    ['cpr', '2026-11-21'],
    ['final-quiz', '2026-11-23'],
  ]),
  quizzes: new Map([['final-quiz', { percent: 85, passed: true, on: '2026-11-23' }]]),
};

describe('award rules (I3)', () => {
  it.each<[string, CourseFormat.AwardRule, AwardFacts, string | null]>([
    ['nothing done', provisional, nothing, null],
    ['all read, no quiz', provisional, { ...studied, quizzes: new Map() }, null],
    [
      'quiz failed',
      provisional,
      { ...studied, quizzes: new Map([['final-quiz', { percent: 79, passed: false, on: '2026-11-23' }]]) },
      null,
    ],
    [
      'quiz passed, a lesson missing',
      provisional,
      { ...studied, completedOn: new Map([['burns', '2026-11-20']]) },
      null,
    ],
    ['everything', provisional, studied, '2026-11-23'],
    ['online study alone never yields the full certificate', full, studied, null],
    ['with the practical part', full, { ...studied, practicals: new Map([['cpr', '2026-12-01']]) }, '2026-12-01'],
  ])('%s', (_case, award, facts, day) => expect(earnedOn(gatesOf(award, facts))).toBe(day));

  it('an award without gates is never earned', () => {
    expect(earnedOn(gatesOf({ ...provisional, gates: [] }, studied))).toBeNull();
  });

  it('says what is done and what is needed', () => {
    const facts = { ...nothing, completedOn: new Map([['burns', '2026-11-20']]) };
    expect(gatesOf(full, facts).map(({ kind, done, total, met }) => ({ kind, done, total, met }))).toEqual([
      { kind: 'activities-completed', done: 1, total: 3, met: false },
      { kind: 'quiz-passed', done: 0, total: 1, met: false },
      { kind: 'practical-passed', done: 0, total: 1, met: false },
    ]);
  });

  it('is earned if and only if every gate is met, whatever the facts', () => {
    const days = fc.constantFrom('2026-11-20', '2026-11-23');
    fc.assert(
      fc.property(
        fc.subarray(['burns', 'cpr', 'final-quiz']),
        days,
        fc.option(fc.record({ percent: fc.nat(100), passed: fc.boolean(), on: days })),
        fc.option(days),
        (ids, day, quiz, practical) => {
          const facts: AwardFacts = {
            ...nothing,
            completedOn: new Map(ids.map((id) => [id, day])),
            quizzes: new Map(quiz ? [['final-quiz', quiz]] : []),
            practicals: new Map(practical ? [['cpr', practical]] : []),
          };
          const shouldHold = ids.length === 3 && quiz?.passed === true && practical !== null;
          expect(earnedOn(gatesOf(full, facts)) !== null).toBe(shouldHold);
        },
      ),
    );
  });
});

describe('validity', () => {
  it.each<[CourseFormat.AwardRule['validity'], string, string | null]>([
    [{ days: 120 }, '2026-11-23', '2027-03-23'],
    [{ months: 24 }, '2026-11-23', '2028-11-23'],
    [{ months: 12 }, '2028-02-29', '2029-02-28'],
    [{ months: 1 }, '2027-01-31', '2027-02-28'],
    [undefined, '2026-11-23', null],
  ])('%j from %s ends on %s', (validity, from, end) => expect(expiryOf({ ...provisional, validity }, from)).toBe(end));
});

describe('which completions are worth a look', () => {
  it.each<[string, CourseFormat.AwardRule['gates'], boolean]>([
    ['any activity, for all of them', [{ kind: 'activities-completed' }], true],
    ['one that is named', [{ kind: 'activities-completed', activities: ['burns'] }], true],
    ['one that is not', [{ kind: 'activities-completed', activities: ['cpr'] }], false],
    ['another quiz', [{ kind: 'quiz-passed', activity: 'final-quiz' }], false],
  ])('%s', (_case, gates, expected) => expect(mayBeEarnedBy({ ...provisional, gates }, 'burns')).toBe(expected));
});

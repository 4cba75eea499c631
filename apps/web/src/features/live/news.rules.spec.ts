import { describe, expect, it } from '@jest/globals';
import { completedSince, isOvertaken, newCertificates, withWord, type Word } from './news.rules.js';

const completed = (...completedActivityIds: string[]) => ({ completedActivityIds });

describe('completedSince', () => {
  it.each([
    ['what is new', completed('a'), completed('a', 'b', 'c'), ['b', 'c']],
    ['nothing when all is known', completed('a', 'b'), completed('b', 'a'), []],
    ['nothing when less came', completed('a', 'b'), completed('a'), []],
  ])('finds %s', (_what, known, news, found) => expect(completedSince(known, news)).toEqual(found));
});

describe('isOvertaken', () => {
  it.each([
    ['less of the same', completed('a', 'b'), completed('a'), true],
    ['the same', completed('a'), completed('a'), false],
    ['more', completed('a'), completed('a', 'b'), false],
    ['less, but something else', completed('a', 'b', 'c'), completed('d'), false],
  ])('of %s', (_what, known, news, overtaken) => expect(isOvertaken(known, news)).toBe(overtaken));
});

describe('newCertificates', () => {
  const one = { id: '1', title: 'One', enrolmentId: 'e' };
  const two = { id: '2', title: 'Two', enrolmentId: 'e' };
  it.each([
    ['nothing at the first look', null, [one], []],
    ['the one that was not there', new Set(['1']), [two, one], [two]],
    ['nothing when all were there', new Set(['1', '2']), [two, one], []],
    ['all when there were none', new Set<string>(), [one], [one]],
  ])('are %s', (_what, heard, now, found) => expect(newCertificates(heard, now)).toEqual(found));
});

describe('withWord', () => {
  const certificate: Word = { kind: 'certificate', id: '1', title: 'One' };
  const progress: Word = { kind: 'progress', id: 'e', course: 'First aid', count: 1 };
  it('puts the newest last', () => expect(withWord([certificate], progress)).toEqual([certificate, progress]));

  it('says a certificate once', () =>
    expect(withWord([certificate, progress], certificate)).toEqual([progress, certificate]));

  it('counts the progress of one course together', () =>
    expect(withWord([progress, certificate], { ...progress, count: 2 })).toEqual([
      certificate,
      { ...progress, count: 3 },
    ]));
});

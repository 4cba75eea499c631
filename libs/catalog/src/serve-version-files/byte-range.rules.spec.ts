import { describe, expect, it } from '@jest/globals';
import { mayBePart, parseRange } from './byte-range.rules.js';

describe('parseRange', () => {
  it.each([
    ['no header', undefined, null],
    ['all of it', 'bytes=0-', { first: 0, last: 99 }],
    ['the beginning', 'bytes=0-1', { first: 0, last: 1 }],
    ['more than there is', 'bytes=90-200', { first: 90, last: 99 }],
    ['the end', 'bytes=-10', { first: 90, last: 99 }],
    ['an end longer than the file', 'bytes=-500', { first: 0, last: 99 }],
    ['one byte', 'bytes=99-99', { first: 99, last: 99 }],
    ['spaces', 'bytes = 5 - 6', { first: 5, last: 6 }],
    ['behind the end', 'bytes=100-', 'beyond'],
    ['the last no bytes', 'bytes=-0', 'beyond'],
    ['several parts', 'bytes=0-1,5-6', null],
    ['another unit', 'lines=0-1', null],
    ['backwards', 'bytes=9-3', null],
    ['nothing at all', 'bytes=-', null],
    ['a monster of a number', `bytes=${'9'.repeat(400)}-`, null],
  ])('%s', (_name, header, range) => {
    expect(parseRange(header, 100)).toEqual(range);
  });
});

describe('mayBePart', () => {
  it.each([
    ['no header', undefined, true],
    ['the same tag', '"a"', true],
    ['another tag', '"b"', false],
    ['a weak tag, which promises no bytes', 'W/"a"', false],
    ['a date, which we do not keep', 'Mon, 23 Nov 2026 06:00:00 GMT', false],
  ])('%s', (_name, header, part) => {
    expect(mayBePart(header, '"a"')).toBe(part);
  });
});

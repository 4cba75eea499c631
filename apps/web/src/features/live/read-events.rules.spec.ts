import { describe, expect, it } from '@jest/globals';
import { readEvents } from './read-events.rules.js';

const NEXT = { name: 'next', data: '{"data":1}' };

describe('readEvents', () => {
  it.each([
    ['a whole event', 'event: next\ndata: {"data":1}\n\n', [NEXT], ''],
    [
      'two, and the beginning of a third',
      'event: next\ndata: {"data":1}\n\nevent: complete\ndata: \n\nevent: ne',
      [NEXT, { name: 'complete', data: '' }],
      'event: ne',
    ],
    ['a sign of life alone', ':\n\n', [], ''],
    ['a sign of life before an event', ':\n\nevent: next\ndata: {"data":1}\n\n', [NEXT], ''],
    ['half an event', 'event: next\ndata: {"da', [], 'event: next\ndata: {"da'],
    ['lines that end as on other systems', 'event: next\r\ndata: {"data":1}\r\n\r\n', [NEXT], ''],
    ['data in several lines', 'data: a\ndata: b\n\n', [{ name: '', data: 'a\nb' }], ''],
    ['nothing', '', [], ''],
  ])('reads %s', (_what, text, events, rest) => {
    expect(readEvents(text)).toEqual({ events, rest });
  });
});

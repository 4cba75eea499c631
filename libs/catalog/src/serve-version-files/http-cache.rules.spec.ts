import { describe, expect, it } from '@jest/globals';
import { chooseEncoding, isKnownTo } from './http-cache.rules.js';

describe('chooseEncoding', () => {
  it.each([
    ['no header', undefined, 'identity'],
    ['a browser', 'gzip, deflate, br, zstd', 'br'],
    ['an old phone', 'gzip, deflate', 'gzip'],
    ['a client that refuses brotli', 'br;q=0, gzip;q=0.5', 'gzip'],
    ['capitals and spaces', ' BR ; q=1.0 , gzip', 'br'],
    ['something unknown', 'snappy', 'identity'],
  ])('%s', (_name, header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });
});

describe('isKnownTo', () => {
  it.each([
    ['no header', undefined, false],
    ['the same tag', '"a"', true],
    ['one of several', '"b", "a"', true],
    ['a proxy that made it weak', 'W/"a"', true],
    ['anything at all', '*', true],
    ['another tag', '"b"', false],
  ])('%s', (_name, header, known) => {
    expect(isKnownTo(header, '"a"')).toBe(known);
  });
});

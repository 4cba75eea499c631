import { describe, expect, it } from '@jest/globals';
import { captionsMistakes } from './captions.rules.js';

const CUE = '00:00.000 --> 00:04.000\nPress hard.\n';

describe('captionsMistakes', () => {
  it.each([
    ['cues one after the other', `WEBVTT\n\n${CUE}\n00:04.000 --> 01:00:00.500\nAnd wait.\nLong.\n`],
    ['a cue with a name, a header with words, a note', `WEBVTT - Kyrgyz\n\nNOTE\nby hand\n\nfirst\n${CUE}`],
  ])('takes %s', (_name, source) => {
    expect(captionsMistakes(source)).toEqual([]);
  });

  it.each([
    ['no header', CUE, 1, 'captions.syntax'],
    ['no cue', 'WEBVTT\n', 1, 'captions.syntax'],
    ['styles', `WEBVTT\n\nSTYLE\n::cue {}\n\n${CUE}`, 4, 'captions.syntax'],
    ['a place on the screen', `WEBVTT\n\n${CUE.replace('4.000', '4.000 line:0')}`, 3, 'captions.syntax'],
    ['times with a comma', `WEBVTT\n\n${CUE.replace('4.000', '4,000')}`, 3, 'captions.syntax'],
    ['a cue without words', `WEBVTT\n\n00:00.000 --> 00:04.000\n`, 3, 'captions.syntax'],
    ['a whole page at once', `WEBVTT\n\n${CUE}a\nb\nc\n`, 3, 'captions.syntax'],
    ['marks', `WEBVTT\n\n${CUE.replace('hard', '<b>hard</b>')}`, 4, 'captions.syntax'],
    ['a fact, which nobody would fill in', `WEBVTT\n\n${CUE.replace('hard', '{{number}}')}`, 4, 'captions.syntax'],
    ['cues that overlap', `WEBVTT\n\n${CUE}\n00:03.000 --> 00:05.000\nx\n`, 6, 'captions.timing'],
    ['a cue that ends before it begins', 'WEBVTT\n\n00:05.000 --> 00:04.000\nx\n', 3, 'captions.timing'],
    ['an emblem', `WEBVTT\n\n${CUE.replace('hard', '🚑')}`, 4, 'text.emblem'],
  ])('refuses %s', (_name, source, line, code) => {
    expect(captionsMistakes(source)).toContainEqual({ line, code, message: expect.any(String) });
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Scenario } from './lesson-blocks.js';
import { walk } from './scenario.rules.js';

const choice = (text: string, next: string) => ({ text, feedback: `${text}!`, next });
const STORY: Scenario = {
  id: 'story',
  title: 'A story',
  intro: 'Once',
  nodes: [
    { id: 'start', text: 'Start', choices: [choice('left', 'middle'), choice('right', 'lost')] },
    { id: 'middle', text: 'Middle', choices: [choice('on', 'home'), choice('off', 'lost')] },
  ],
  endings: [
    { id: 'home', verdict: 'good', text: 'Home' },
    { id: 'lost', verdict: 'poor', text: 'Lost' },
  ],
};

describe('walk', () => {
  it.each([
    ['the beginning', [], [], 'start', null],
    ['a step further', [0], ['left'], 'middle', null],
    ['a short way to an ending', [1], ['right'], null, 'lost'],
    ['the whole way', [0, 0], ['left', 'on'], null, 'home'],
    ['a choice that is not there', [0, 7], ['left'], 'middle', null],
    ['more choices than steps', [1, 0, 0], ['right'], null, 'lost'],
  ])('%s', (_name, path, taken, node, ending) => {
    const place = walk(STORY, path);
    expect(place.taken.map((step) => step.choice.text)).toEqual(taken);
    expect([place.node?.id ?? null, place.ending?.id ?? null]).toEqual([node, ending]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { type DocumentDecision, isAccepted } from './trusted-document.rules.js';

const NOW = new Date('2026-11-23T06:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

describe('a document is accepted', () => {
  it.each<[string, Date | null, DocumentDecision | null, boolean]>([
    ['while a build that has it is running', NOW, null, true],
    ['until 120 days after the last such build', daysAgo(120), null, true],
    ['not a moment longer', new Date(daysAgo(120).getTime() - 1), null, false],
    ['not when no build ever had it', null, null, false],
    ['when an administrator allows it', null, 'ALLOWED', true],
    ['for ever, then', daysAgo(1_000), 'ALLOWED', true],
    ['not when an administrator forbids it, whatever the builds say', NOW, 'FORBIDDEN', false],
  ])('%s', (_when, lastSeenAt, decision, accepted) => expect(isAccepted({ lastSeenAt, decision }, NOW)).toBe(accepted));
});

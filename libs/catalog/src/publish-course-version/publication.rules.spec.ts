import { describe, expect, it } from '@jest/globals';
import { publishFault, retireFault, type VersionState } from './publication.rules.js';

const draft: VersionState = { status: 'draft', revision: 1, edition: 2, publishedEdition: 1 };

describe('publishFault', () => {
  it.each([
    ['a draft after the published edition', draft, 1, null],
    ['the first edition of a course', { ...draft, publishedEdition: null }, 1, null],
    ['a page older than the last change', draft, 2, 'STALE'],
    ['a page older than the publication', { ...draft, status: 'published', revision: 2 }, 1, 'STALE'],
    ['what is published already', { ...draft, status: 'published' }, 1, 'NOT_A_DRAFT'],
    ['what is retired', { ...draft, status: 'retired' }, 1, 'NOT_A_DRAFT'],
    ['a draft that a later edition has overtaken', { ...draft, publishedEdition: 3 }, 1, 'SUPERSEDED'],
  ] as [string, VersionState, number, string | null][])('%s', (_name, state, expected, fault) => {
    expect(publishFault(state, expected)).toBe(fault);
  });
});

describe('retireFault', () => {
  it.each([
    ['the published edition', { ...draft, status: 'published' }, 1, null],
    ['a page older than the last change', { ...draft, status: 'published' }, 2, 'STALE'],
    ['a draft', draft, 1, 'NOT_PUBLISHED'],
    ['what is retired already', { ...draft, status: 'retired' }, 1, 'NOT_PUBLISHED'],
  ] as [string, VersionState, number, string | null][])('%s', (_name, state, expected, fault) => {
    expect(retireFault(state, expected)).toBe(fault);
  });
});

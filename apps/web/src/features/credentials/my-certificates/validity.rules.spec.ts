import { describe, expect, it } from '@jest/globals';
import type { CertificateState } from '../../../gql/graphql.js';
import { validityOf } from './validity.rules.js';

const TODAY = '2026-11-24';

describe('what a certificate is worth', () => {
  it.each<[CertificateState, string | null, string]>([
    ['VALID', null, 'certificate.valid'],
    ['VALID', '2027-01-24', 'certificate.valid'],
    ['VALID', '2027-01-23', 'certificate.expires-soon'],
    ['VALID', TODAY, 'certificate.expires-soon'],
    ['EXPIRED', '2026-11-23', 'certificate.expired'],
    ['REVOKED', '2026-12-01', 'certificate.revoked'],
    ['REPLACED', null, 'certificate.replaced'],
  ])('%s until %s: %s', (state, expiresOn, words) => {
    expect(validityOf({ state, expiresOn }, TODAY).words).toBe(words);
  });
});

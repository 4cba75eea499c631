import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { AppError } from '#kernel/graphql';
import type { LocalizedText } from '#kernel/text';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { publicName, stateOf, type CertificateState } from '../certificate.rules.js';
import { Certificates } from '../certificates.js';

const TOKEN = /^[a-z2-7]{26}$/;
const TRIES_PER_MINUTE = 30;

/** What the public may know: what the document says, and whether it is in force. No address, no phone, no other certificate. */
export interface VerifiedFacts {
  readonly state: CertificateState;
  readonly serial: string;
  /** Initials only, for a holder under 18. */
  readonly holderName: string;
  /** The same in Latin letters, as a certificate in English says it; null: the holder had given none. */
  readonly holderNameLatin: string | null;
  readonly holderIsMinor: boolean;
  readonly title: LocalizedText;
  readonly courseTitle: LocalizedText;
  readonly kind: 'provisional' | 'full';
  readonly hours: number;
  readonly completedOn: string;
  readonly issuedOn: string;
  readonly expiresOn: string | null;
  readonly issuerName: LocalizedText;
}

/** Tells anybody who has a certificate's address what it is worth today. */
@Injectable()
export class VerifyCertificate {
  private readonly limiter = new RateLimiterMemory({ points: TRIES_PER_MINUTE, duration: 60 });

  constructor(
    @Inject(Certificates) private readonly certificates: Certificates,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns null for an address that we never gave out. @throws AppError TOO_MANY_REQUESTS after 30 unknown ones a minute. */
  async execute(token: string, ip: string): Promise<VerifiedFacts | null> {
    const failures = await this.limiter.get(ip);
    if (failures && failures.remainingPoints <= 0) throw new AppError('TOO_MANY_REQUESTS', { retryAfterSeconds: 60 });
    const row = TOKEN.test(token) ? await this.certificates.byToken(token) : null;
    if (!row) {
      await this.limiter.consume(ip).catch(() => undefined);
      return null;
    }
    const today = this.clock.today();
    const { serial, title, courseTitle, kind, hours, completedOn, issuedOn, expiresOn, issuerName } = row;
    return {
      ...{ serial, title, courseTitle, kind, hours, completedOn, issuedOn, expiresOn, issuerName },
      state: stateOf(row, today),
      holderName: publicName(row.holderName, row.minorUntil, today),
      holderNameLatin: row.holderNameLatin && publicName(row.holderNameLatin, row.minorUntil, today),
      holderIsMinor: row.minorUntil !== null && row.minorUntil > today,
    };
  }
}

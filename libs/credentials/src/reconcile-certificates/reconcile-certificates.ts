import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#kernel/database';
import { Log } from '#kernel/http';
import { LearningApi } from '#learning';
import { Certificates } from '../certificates.js';
import { IssueCertificate } from '../issue-certificate/issue-certificate.js';

const PAGE = 200;

/**
 * Joins completed courses to certificates without using the outbox at all, and issues what is missing: the second net under the
 * promise that nobody loses a certificate.
 */
@Injectable()
export class ReconcileCertificates {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LearningApi) private readonly learning: LearningApi,
    @Inject(Certificates) private readonly certificates: Certificates,
    @Inject(IssueCertificate) private readonly issue: IssueCertificate,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** @returns how many certificates were missing and are issued now. */
  async execute(): Promise<number> {
    let issued = 0;
    let after: string | null = null;
    for (;;) {
      const page: string[] = await this.learning.completedEnrolmentIds(after, PAGE);
      issued += await this.reconcilePage(page);
      if (page.length < PAGE) break;
      after = page.at(-1) ?? null;
    }
    if (issued > 0) this.log.warn({ issued }, 'certificates were missing and have been issued');
    return issued;
  }

  private async reconcilePage(enrolmentIds: readonly string[]): Promise<number> {
    const present = new Set((await this.certificates.ofEnrolments(enrolmentIds)).map((row) => row.enrolmentId));
    let issued = 0;
    for (const id of enrolmentIds.filter((enrolmentId) => !present.has(enrolmentId))) {
      issued += (await this.database.transaction((tx) => this.issue.execute(tx, id))).length;
    }
    return issued;
  }
}

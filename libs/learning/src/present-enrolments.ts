import { Inject, Injectable } from '@nestjs/common';
import { Catalogue } from '#catalog';
import { Clock } from '#kernel/clock';
import { EnrolmentType } from './enrolment.type.js';
import type { EnrolmentFacts } from './enrolments.js';

/** Puts enrolments together with the editions they pin: without a statement once an edition is in memory. */
@Injectable()
export class PresentEnrolments {
  constructor(
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async one(facts: EnrolmentFacts): Promise<EnrolmentType> {
    return new EnrolmentType(facts, await this.catalogue.version(facts.versionId), this.clock.now());
  }

  /** In the order given. */
  async all(facts: readonly EnrolmentFacts[]): Promise<EnrolmentType[]> {
    const ids = [...new Set(facts.map(({ versionId }) => versionId))];
    const pinned = new Map((await this.catalogue.versions(ids)).map((version) => [version.id, version]));
    const now = this.clock.now();
    return facts.map((one) => {
      const version = pinned.get(one.versionId);
      if (!version) throw new Error(`The edition ${one.versionId} is missing`);
      return new EnrolmentType(one, version, now);
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { dateInBishkek } from '#kernel/clock';
import type { Tx } from '#kernel/database';
import { AssessmentApi } from '#assessment';
import { Catalogue, type PublishedVersion } from '#catalog';
import { LearningApi, type EnrolmentProgress } from '#learning';
import type { AwardFacts } from '../award.rules.js';

/** Everything about one enrolment that its awards may ask. */
export interface EnrolmentFactsForAwards {
  readonly progress: EnrolmentProgress;
  readonly version: PublishedVersion;
  readonly facts: AwardFacts;
}

/** Gathers the evidence for the award rules from the contexts that own it. */
@Injectable()
export class GatherFacts {
  constructor(
    @Inject(LearningApi) private readonly learning: LearningApi,
    @Inject(AssessmentApi) private readonly assessment: AssessmentApi,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
  ) {}

  /** @param door a transaction, or null to read outside one. @returns null for an enrolment that does not exist. */
  async execute(door: Tx | null, enrolmentId: string): Promise<EnrolmentFactsForAwards | null> {
    const progress = await this.learning.progressOf(door, enrolmentId);
    if (!progress) return null;
    const version = await this.catalogue.version(progress.versionId);
    const results = await this.assessment.bestResults(door, [enrolmentId]);
    const facts: AwardFacts = {
      requiredActivityIds: version.requiredActivityIds,
      completedOn: new Map(
        progress.completions.map(({ activityId, receivedAt }) => [activityId, dateInBishkek(receivedAt)]),
      ),
      quizzes: new Map(
        results.map(({ activityId, percent, passed, submittedAt }) => [
          activityId,
          { percent, passed, on: dateInBishkek(submittedAt) },
        ]),
      ),
      practicals: new Map(),
    };
    return { progress, version, facts };
  }
}

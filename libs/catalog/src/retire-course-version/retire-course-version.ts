import { Inject, Injectable } from '@nestjs/common';
import { Database, isUuid } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import { Publication, type Decision } from '../publish-course-version/publication.js';
import type { RetireFault } from '../publish-course-version/publication.rules.js';

/** Takes the published edition from new learners. Those who began with it finish it. */
@Injectable()
export class RetireCourseVersion {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Publication) private readonly publication: Publication,
  ) {}

  /** @returns why not, or null. @throws AppError NOT_FOUND if there is no such version. */
  async execute(decision: Decision): Promise<RetireFault | null> {
    if (!isUuid(decision.versionId)) throw new AppError('NOT_FOUND');
    const fault = await this.database.transaction((tx) => this.publication.retire(tx, decision));
    if (fault === 'UNKNOWN') throw new AppError('NOT_FOUND');
    return fault;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Database, isUuid } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import { Publication, type Decision } from './publication.js';
import type { PublishFault } from './publication.rules.js';

/** Makes a draft the edition that new learners get; the one published before is retired. */
@Injectable()
export class PublishCourseVersion {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Publication) private readonly publication: Publication,
  ) {}

  /** @returns why not, or null. @throws AppError NOT_FOUND if there is no such version. */
  async execute(decision: Decision): Promise<PublishFault | null> {
    if (!isUuid(decision.versionId)) throw new AppError('NOT_FOUND');
    const fault = await this.database.transaction((tx) => this.publication.publish(tx, decision));
    if (fault === 'UNKNOWN') throw new AppError('NOT_FOUND');
    return fault;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Catalogue } from '#catalog';
import { Database, statement } from '#kernel/database';
import { AppError } from '#kernel/graphql';

const STUDIED = statement<{ versionId: string }>(
  'learning.versions-studied',
  'select distinct version_id as "versionId" from learning.course_rollup where version_id is not null',
);

/** Courses by their slug, those too that are no longer published but that somebody studies or has studied. */
@Injectable()
export class KnownCourses {
  constructor(
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** @throws AppError NOT_FOUND */
  async idOf(slug: string): Promise<string> {
    const published = (await this.catalogue.shelf()).bySlug.get(slug);
    const course = published ?? (await this.studied()).find((version) => version.slug === slug);
    if (!course) throw new AppError('NOT_FOUND');
    return course.courseId;
  }

  private async studied(): ReturnType<Catalogue['versions']> {
    const rows = await this.database.run(STUDIED);
    return this.catalogue.versions(rows.map(({ versionId }) => versionId));
  }
}

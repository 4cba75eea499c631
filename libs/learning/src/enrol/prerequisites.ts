import { Inject, Injectable } from '@nestjs/common';
import { Catalogue, type PublishedVersion } from '#catalog';
import { Database, statement } from '#kernel/database';

const COMPLETED = statement<{ personId: string; versionId: string }>(
  'learning.versions-completed',
  `select distinct person_id as "personId", version_id as "versionId" from learning.enrolment
   where person_id = any($1::uuid[]) and completed_at is not null`,
);

/** Which courses have to be completed before another may begin. */
@Injectable()
export class Prerequisites {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
  ) {}

  /** Those among the people who have completed everything that a version asks for, in whatever edition and cycle. */
  async ready(version: PublishedVersion, personIds: readonly string[]): Promise<readonly string[]> {
    const needed = version.document.prerequisites;
    if (needed.length === 0) return personIds;
    const completed = await this.completedBy(personIds);
    return personIds.filter((id) => needed.every((slug) => completed.get(id)?.has(slug)));
  }

  private async completedBy(personIds: readonly string[]): Promise<Map<string, Set<string>>> {
    const rows = await this.database.run(COMPLETED, [personIds]);
    const versions = await this.catalogue.versions([...new Set(rows.map(({ versionId }) => versionId))]);
    const slugs = new Map(versions.map(({ id, slug }) => [id, slug]));
    const byPerson = new Map<string, Set<string>>();
    for (const { personId, versionId } of rows) {
      const mine = byPerson.get(personId) ?? new Set();
      byPerson.set(personId, mine.add(slugs.get(versionId) ?? ''));
    }
    return byPerson;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Database, isUuid, statement } from '#kernel/database';
import { toPublishedVersion, type PublishedVersion, type VersionRow } from './published-version.js';

/** Far more than a society uses at a time; a version takes about a megabyte. */
const MOST_KEPT = 100;

const READ = statement<VersionRow>(
  'catalog.versions-read',
  `select v.id, v.course_id as "courseId", v.edition, v.published_at as "publishedAt", v.document, b.bank
   from catalog.course_version v join catalog.question_bank b on b.version_id = v.id
   where v.id = any($1::uuid[])`,
);

/** Course versions by id. What is published never changes, so it is read once and needs no forgetting; drafts are not kept. */
@Injectable()
export class VersionMemory {
  private readonly kept = new Map<string, PublishedVersion>();
  private readonly coming = new Map<string, Promise<ReadonlyMap<string, PublishedVersion>>>();

  constructor(@Inject(Database) private readonly database: Database) {}

  /** A version that is already in memory. */
  get(versionId: string): PublishedVersion | undefined {
    return this.kept.get(versionId);
  }

  /** The versions that exist among the ids, drafts included, in the order of the ids: at most one statement for all of them. */
  async load(versionIds: readonly string[]): Promise<PublishedVersion[]> {
    const unknown = versionIds.filter((id) => isUuid(id) && !this.kept.has(id) && !this.coming.has(id));
    if (unknown.length > 0) this.read(unknown);
    const found = await Promise.all(
      versionIds.map(async (id) => this.kept.get(id) ?? (await this.coming.get(id))?.get(id)),
    );
    return found.filter((version) => version !== undefined);
  }

  /** Everybody who asks for a version while it is being read waits for the same answer. */
  private read(versionIds: readonly string[]): void {
    const answer = this.fetch(versionIds).finally(() => versionIds.forEach((id) => this.coming.delete(id)));
    for (const id of versionIds) this.coming.set(id, answer);
  }

  private async fetch(versionIds: readonly string[]): Promise<ReadonlyMap<string, PublishedVersion>> {
    const rows = await this.database.run(READ, [versionIds]);
    const versions = new Map(rows.map((row) => [row.id, toPublishedVersion(row)]));
    for (const version of versions.values()) if (version.outline.publishedAt) this.keep(version);
    return versions;
  }

  private keep(version: PublishedVersion): void {
    const [oldest] = this.kept.keys();
    if (this.kept.size >= MOST_KEPT && oldest) this.kept.delete(oldest);
    this.kept.set(version.id, version);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Database, statement } from '#kernel/database';
import type { PublishedVersion } from './published-version.js';
import { VersionMemory } from './version-memory.js';

/** The published version of every course that has one. */
export interface Shelf {
  readonly versions: readonly PublishedVersion[];
  readonly bySlug: ReadonlyMap<string, PublishedVersion>;
  readonly byCourseId: ReadonlyMap<string, PublishedVersion>;
}

const PUBLISHED = statement<{ id: string }>(
  'catalog.versions-published',
  `select id from catalog.course_version where status = 'published'`,
);

/** Remembers for a while which versions are published, so that a list of courses costs no statement. */
@Injectable()
export class CurrentVersions {
  private shelf: Shelf | undefined;
  private readAt = -Infinity;
  private coming: Promise<Shelf> | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(VersionMemory) private readonly memory: VersionMemory,
  ) {}

  /** @param maxAgeMs how old the answer may be, in milliseconds. @returns at once what is young enough. */
  get(maxAgeMs: number): Shelf | Promise<Shelf> {
    if (this.shelf && performance.now() - this.readAt <= maxAgeMs) return this.shelf;
    return (this.coming ??= this.read());
  }

  /** Makes the next question go to the database; an answer that is already under way is not kept. */
  forget(): void {
    this.shelf = undefined;
    this.coming = undefined;
  }

  private read(): Promise<Shelf> {
    const startedAt = performance.now();
    const answer: Promise<Shelf> = this.fetch().then(
      (shelf) => {
        if (this.coming === answer) Object.assign(this, { shelf, readAt: startedAt, coming: undefined });
        return shelf;
      },
      (error: unknown) => {
        if (this.coming === answer) this.coming = undefined;
        throw error;
      },
    );
    return answer;
  }

  private async fetch(): Promise<Shelf> {
    const rows = await this.database.run(PUBLISHED);
    const versions = await this.memory.load(rows.map(({ id }) => id));
    return {
      versions,
      bySlug: new Map(versions.map((version) => [version.slug, version])),
      byCourseId: new Map(versions.map((version) => [version.courseId, version])),
    };
  }
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { allow, type Actor } from '#kernel/access';
import { AppError } from '#kernel/graphql';
import { Live } from '#kernel/live';
import { CurrentVersions, type Shelf } from './current-versions.js';
import type { PublishedVersion } from './published-version.js';
import { COURSE_PUBLISHED } from './publish-course-version/publication.js';
import { VersionMemory } from './version-memory.js';

/** How old a list of courses may be: while hints of a publication arrive, and while they do not. */
const MAX_AGE_MS = { hinted: 60_000, unhinted: 2_000 };

/**
 * The courses, for everybody who needs them. Published versions never change, so they are read once and stay in memory:
 * a hot path asks here and costs no statement. A version stays readable for ever by its id, for enrolments pin one.
 */
@Injectable()
export class Catalogue implements OnModuleInit {
  constructor(
    @Inject(VersionMemory) private readonly memory: VersionMemory,
    @Inject(CurrentVersions) private readonly current: CurrentVersions,
    @Inject(Live) private readonly live: Live,
  ) {}

  onModuleInit(): void {
    this.live.listen(COURSE_PUBLISHED, () => this.current.forget());
  }

  /** A version that is already in memory; for code that cannot wait, after {@link version} was asked once. */
  cached(versionId: string): PublishedVersion | undefined {
    return this.memory.get(versionId);
  }

  /** A published or retired version; the first time costs one statement. @throws AppError NOT_FOUND, for drafts, too. */
  async version(versionId: string): Promise<PublishedVersion> {
    const [version] = this.cached(versionId) ? [this.cached(versionId)] : await this.memory.load([versionId]);
    if (!version?.outline.publishedAt) throw new AppError('NOT_FOUND');
    return version;
  }

  /** The published and retired versions among the ids, in the order of the ids; at most one statement. */
  async versions(versionIds: readonly string[]): Promise<PublishedVersion[]> {
    return (await this.memory.load(versionIds)).filter((version) => version.outline.publishedAt);
  }

  /** Versions as an actor may see them, in the order of the ids: trainers see drafts, too. */
  async versionsFor(actor: Actor, versionIds: readonly string[]): Promise<PublishedVersion[]> {
    const versions = await this.memory.load(versionIds);
    return allow.trainer(actor) ? versions : versions.filter((version) => version.outline.publishedAt);
  }

  /** A version as an actor may see it. @throws AppError NOT_FOUND */
  async versionFor(actor: Actor, versionId: string): Promise<PublishedVersion> {
    const [version] = await this.versionsFor(actor, [versionId]);
    if (!version) throw new AppError('NOT_FOUND');
    return version;
  }

  /** The published version of a course; null if it has none or there is no such course. */
  async currentVersionOf(slug: string): Promise<PublishedVersion | null> {
    return (await this.shelf()).bySlug.get(slug) ?? null;
  }

  /** The published version of every course that has one, in no order. */
  async publishedCourses(): Promise<readonly PublishedVersion[]> {
    return (await this.shelf()).versions;
  }

  /** All published versions by slug and by course; without waiting while the memory is warm. */
  shelf(): Shelf | Promise<Shelf> {
    return this.current.get(this.live.connected ? MAX_AGE_MS.hinted : MAX_AGE_MS.unhinted);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '#kernel/audit';
import { Clock } from '#kernel/clock';
import { statement, type Tx } from '#kernel/database';
import { announce } from '#kernel/live';
import { Outbox } from '#kernel/outbox';
import { CurrentVersions } from '../current-versions.js';
import { VersionPublished } from '../events.js';
import {
  publishFault,
  retireFault,
  type PublishFault,
  type RetireFault,
  type VersionState,
} from './publication.rules.js';

/** The live hint that another version of some course is published, or none any more: {courseId}. */
export const COURSE_PUBLISHED = 'course-published';

interface VersionFacts extends VersionState {
  courseId: string;
}

/** Alone and first: what is read afterwards is then what the last holder of the lock has committed. */
const LOCK_COURSE = statement(
  'catalog.version-lock-course',
  `select id from catalog.course where id = (select course_id from catalog.course_version where id = $1) for update`,
);
const STATE = statement<VersionFacts>(
  'catalog.version-state',
  `select v.course_id as "courseId", v.status, v.revision, v.edition,
     (select p.edition from catalog.course_version p where p.course_id = v.course_id and p.status = 'published')
       as "publishedEdition"
   from catalog.course_version v where v.id = $1`,
);
const RETIRE_CURRENT = statement<{ id: string }>(
  'catalog.version-retire-current',
  `update catalog.course_version set status = 'retired', retired_at = $2, retired_by = $3, revision = revision + 1
   where course_id = $1 and status = 'published' returning id`,
);
const PUBLISH = statement<{ id: string }>(
  'catalog.version-publish',
  `update catalog.course_version set status = 'published', published_at = $3, published_by = $4, revision = revision + 1
   where id = $1 and revision = $2 and status = 'draft' returning id`,
);
const RETIRE = statement<{ id: string }>(
  'catalog.version-retire',
  `update catalog.course_version set status = 'retired', retired_at = $3, retired_by = $4, revision = revision + 1
   where id = $1 and revision = $2 and status = 'published' returning id`,
);

/** A decision about one version: who made it, and which revision of the version they had before them. */
export interface Decision {
  readonly versionId: string;
  readonly expectedRevision: number;
  /** Null for the system itself. */
  readonly by: string | null;
}

/** The steps by which a version becomes the published one, or is no longer; each inside the caller's transaction. */
@Injectable()
export class Publication {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(CurrentVersions) private readonly current: CurrentVersions,
  ) {}

  /** Publishes a draft and retires what was published before. @returns why not, or null; `UNKNOWN` if there is no such version. */
  async publish(tx: Tx, { versionId, expectedRevision, by }: Decision): Promise<PublishFault | 'UNKNOWN' | null> {
    const version = await this.lock(tx, versionId);
    if (!version) return 'UNKNOWN';
    const fault = publishFault(version, expectedRevision);
    if (fault) return fault;
    const now = this.clock.now();
    const { courseId, edition } = version;
    const [replaced] = await tx.run(RETIRE_CURRENT, [courseId, now, by]);
    const published = await tx.run(PUBLISH, [versionId, expectedRevision, now, by]);
    if (published.length === 0) throw new Error('A version changed although its course was locked');
    if (replaced) await this.write(tx, 'catalog.version-retired', { versionId: replaced.id, by }, { courseId });
    await this.write(tx, 'catalog.version-published', { versionId, by }, { courseId, edition });
    const replacedVersionId = replaced?.id ?? null;
    await this.outbox.add(tx, VersionPublished, { versionId, courseId, edition, replacedVersionId });
    await this.tell(tx, courseId);
    return null;
  }

  /** Retires the published version. @returns why not, or null; `UNKNOWN` if there is no such version. */
  async retire(tx: Tx, { versionId, expectedRevision, by }: Decision): Promise<RetireFault | 'UNKNOWN' | null> {
    const version = await this.lock(tx, versionId);
    if (!version) return 'UNKNOWN';
    const fault = retireFault(version, expectedRevision);
    if (fault) return fault;
    const retired = await tx.run(RETIRE, [versionId, expectedRevision, this.clock.now(), by]);
    if (retired.length === 0) throw new Error('A version changed although its course was locked');
    const { courseId, edition } = version;
    await this.write(tx, 'catalog.version-retired', { versionId, by }, { courseId, edition });
    await this.tell(tx, courseId);
    return null;
  }

  private async lock(tx: Tx, versionId: string): Promise<VersionFacts | undefined> {
    await tx.run(LOCK_COURSE, [versionId]);
    const [version] = await tx.run(STATE, [versionId]);
    return version;
  }

  private async write(
    tx: Tx,
    action: string,
    { versionId, by }: Pick<Decision, 'versionId' | 'by'>,
    facts: Record<string, string | number>,
  ): Promise<void> {
    await this.audit.write(tx, { action, personId: by, subjectId: versionId, facts });
  }

  /** Other processes hear it a moment after the commit; this one knows at once. */
  private async tell(tx: Tx, courseId: string): Promise<void> {
    await announce(tx, COURSE_PUBLISHED, { courseId });
    tx.afterCommit(() => this.current.forget());
  }
}

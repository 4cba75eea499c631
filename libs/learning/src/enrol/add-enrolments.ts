import { Inject, Injectable } from '@nestjs/common';
import type { PublishedVersion } from '#catalog';
import { Clock } from '#kernel/clock';
import { newId, type Tx } from '#kernel/database';
import { Outbox } from '#kernel/outbox';
import { EnrolmentEntity } from '../enrolment.entity.js';
import { PersonEnrolled } from '../events.js';

/** Who is to be enrolled in what; everything is already checked. */
export interface Plan {
  readonly version: PublishedVersion;
  readonly learners: readonly { readonly personId: string; readonly branch: string }[];
  readonly cycle: number;
  /** `YYYY-MM-DD`, or null. */
  readonly dueOn: string | null;
  readonly enrolledBy: string;
}

/** PostgreSQL takes at most 65,535 parameters; an enrolment has 16. */
const ROWS_AT_ONCE = 1_000;

/** Writes enrolments and says so. A person who has this cycle of the course already keeps it as it is. */
@Injectable()
export class AddEnrolments {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns how many are new. */
  async execute(tx: Tx, plan: Plan): Promise<number> {
    const rows = this.rowsOf(plan);
    let added = 0;
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      added += await this.insert(tx, rows.slice(from, from + ROWS_AT_ONCE));
    }
    return added;
  }

  private async insert(tx: Tx, rows: readonly EnrolmentEntity[]): Promise<number> {
    const insertion = tx.manager
      .createQueryBuilder()
      .insert()
      .into(EnrolmentEntity)
      .values([...rows]);
    const inserted = await insertion.orIgnore().returning('id').execute();
    const added = new Set((inserted.raw as { id: string }[]).map(({ id }) => id));
    const events = rows
      .filter(({ id }) => added.has(id))
      .map(({ id: enrolmentId, personId, courseId, versionId, branch, enrolledBy }) => {
        return { enrolmentId, personId, courseId, versionId, branch, enrolledBy };
      });
    await this.outbox.addAll(tx, PersonEnrolled, events);
    return added.size;
  }

  private rowsOf({ version, learners, cycle, dueOn, enrolledBy }: Plan): EnrolmentEntity[] {
    const enrolledAt = this.clock.now();
    return learners.map(({ personId, branch }) => ({
      id: newId(),
      personId,
      branch,
      courseId: version.courseId,
      versionId: version.id,
      cycle,
      enrolledBy,
      enrolledAt,
      dueOn,
      total: version.requiredActivityIds.length,
      done: 0,
      percent: 0,
      completedActivityIds: [],
      completedAt: null,
      lastVisitedActivityId: null,
      lastVisitedAt: null,
    }));
  }
}

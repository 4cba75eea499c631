import { Inject, Injectable } from '@nestjs/common';
import { Catalogue } from '#catalog';
import { Clock } from '#kernel/clock';
import { Database, statement } from '#kernel/database';
import { Enrolments, FACTS, type EnrolmentFacts } from '../enrolments.js';
import { clipOccurrence } from '../progress.rules.js';

/** Where a learner is in a course. */
export interface Position {
  readonly personId: string;
  readonly enrolmentId: string;
  readonly activityId: string;
  /** By the clock of the phone; clipped like that of a completion. */
  readonly occurredAt: Date;
}

/** `DUPLICATE`: a later position is known already, or this one. */
export type PositionOutcome =
  | { readonly code: 'RECORDED' | 'DUPLICATE' | 'ACTIVITY_UNKNOWN'; readonly enrolment: EnrolmentFacts }
  | { readonly code: 'ENROLMENT_UNKNOWN' };

// The activity breaks the tie of two positions at one instant, so that their order of arrival does not matter.
const MOVE = statement<EnrolmentFacts>(
  'learning.position-move',
  `update learning.enrolment e set last_visited_activity_id = $3, last_visited_at = $4
   where e.person_id = $1 and e.id = $2
     and (e.last_visited_at is null or (e.last_visited_at, e.last_visited_activity_id) < ($4::timestamptz, $3::text))
   returning ${FACTS}`,
);

/** Remembers where a learner was last: the latest position wins, in whatever order they arrive. */
@Injectable()
export class SetResumePoint {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ personId, enrolmentId, activityId, occurredAt }: Position): Promise<PositionOutcome> {
    const enrolment = await this.enrolments.own(null, enrolmentId, personId);
    if (!enrolment) return { code: 'ENROLMENT_UNKNOWN' };
    const version = await this.catalogue.version(enrolment.versionId);
    if (!version.activityById.has(activityId)) return { code: 'ACTIVITY_UNKNOWN', enrolment };
    const at = clipOccurrence(occurredAt, enrolment.enrolledAt, this.clock.now());
    const [moved] = await this.database.run(MOVE, [personId, enrolment.id, activityId, at]);
    return moved ? { code: 'RECORDED', enrolment: moved } : { code: 'DUPLICATE', enrolment };
  }
}

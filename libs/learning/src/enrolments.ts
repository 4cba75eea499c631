import { Inject, Injectable } from '@nestjs/common';
import { Database, isUuid, statement, type Tx } from '#kernel/database';

/** An enrolment as the database has it; what other contexts may know of it. */
export interface EnrolmentFacts {
  readonly id: string;
  readonly personId: string;
  readonly courseId: string;
  /** The edition that was pinned at enrolment. */
  readonly versionId: string;
  /** 1, and one more for each recertification. */
  readonly cycle: number;
  /** The person's branch when they were enrolled. */
  readonly branch: string;
  readonly enrolledAt: Date;
  /** `YYYY-MM-DD` in Bishkek, null without a due date. */
  readonly dueOn: string | null;
  /** When the last required activity was recorded, by the server's clock; null while it is not. */
  readonly completedAt: Date | null;
  readonly percent: number;
  readonly done: number;
  readonly total: number;
  /** In the order of recording, those that are not required too. */
  readonly completedActivityIds: readonly string[];
  readonly lastVisitedActivityId: string | null;
  readonly lastVisitedAt: Date | null;
}

/** What a roster shows. */
export interface RosterQuery {
  readonly courseId: string;
  readonly branches: readonly string[];
  /** Only those whose due date was before this date (`YYYY-MM-DD`) and who have not completed the course; null: everybody. */
  readonly dueBefore: string | null;
  readonly after: string | null;
  readonly limit: number;
}

/** The columns of {@link EnrolmentFacts}, of a table that is called `e`. */
export const FACTS = `e.id, e.person_id as "personId", e.course_id as "courseId", e.version_id as "versionId", e.cycle, e.branch,
  e.enrolled_at as "enrolledAt", to_char(e.due_on, 'YYYY-MM-DD') as "dueOn", e.completed_at as "completedAt", e.percent, e.done,
  e.total, e.completed_activity_ids as "completedActivityIds", e.last_visited_activity_id as "lastVisitedActivityId",
  e.last_visited_at as "lastVisitedAt"`;

const FIRST = '00000000-0000-0000-0000-000000000000';
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const BY_ID = statement<EnrolmentFacts>(
  'learning.enrolment',
  `select ${FACTS} from learning.enrolment e where e.id = $1`,
);
const OWN = statement<EnrolmentFacts>(
  'learning.enrolment-own',
  `select ${FACTS} from learning.enrolment e where e.person_id = $1 and e.id = $2`,
);
const OF_PERSON = statement<EnrolmentFacts>(
  'learning.enrolments-of-person',
  `select ${FACTS} from learning.enrolment e where e.person_id = $1 and e.id < $2 order by e.id desc limit $3`,
);
const LATEST = statement<EnrolmentFacts>(
  'learning.enrolment-latest',
  `select ${FACTS} from learning.enrolment e where e.person_id = $1 and e.course_id = $2 order by e.cycle desc limit 1`,
);
const ROSTER = statement<EnrolmentFacts>(
  'learning.enrolment-roster',
  `select ${FACTS} from learning.enrolment e
   where e.course_id = $1 and e.branch = any($2::text[]) and e.id > $3
     and ($4::date is null or (e.due_on < $4 and e.completed_at is null))
   order by e.id limit $5`,
);
const COMPLETED = statement<{ id: string }>(
  'learning.enrolments-completed',
  'select id from learning.enrolment where id > $1 and completed_at is not null order by id limit $2',
);

/** Reads enrolments: plain rows by prepared statements, for these are the hottest reads of the product. */
@Injectable()
export class Enrolments {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Whoever's it is; the caller decides who may know. */
  async byId(door: Tx | Database | null, id: string): Promise<EnrolmentFacts | null> {
    if (!isUuid(id)) return null;
    return (await (door ?? this.database).run(BY_ID, [id]))[0] ?? null;
  }

  /** An enrolment of this person, or null: somebody else's is as good as none. */
  async own(door: Tx | Database | null, id: string, personId: string): Promise<EnrolmentFacts | null> {
    if (!isUuid(id)) return null;
    return (await (door ?? this.database).run(OWN, [personId, id]))[0] ?? null;
  }

  /** A person's enrolments, the newest first. @param before an id to continue after, null for the first page. */
  async ofPerson(personId: string, before: string | null, limit: number): Promise<EnrolmentFacts[]> {
    return this.database.run(OF_PERSON, [personId, before ?? LAST, limit]);
  }

  /** The enrolment of the newest cycle of a person in a course. */
  async latest(door: Tx | Database, personId: string, courseId: string): Promise<EnrolmentFacts | null> {
    return (await door.run(LATEST, [personId, courseId]))[0] ?? null;
  }

  /** Enrolments in a course, the oldest first. */
  async roster({ courseId, branches, dueBefore, after, limit }: RosterQuery): Promise<EnrolmentFacts[]> {
    return this.database.run(ROSTER, [courseId, branches, after ?? FIRST, dueBefore, limit]);
  }

  /** Ids of everybody's completed enrolments, in their order. */
  async completedIds(after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.run(COMPLETED, [after ?? FIRST, limit]);
    return rows.map(({ id }) => id);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '#kernel/database';

/** The best of somebody's attempts at one quiz. */
export interface BestResult {
  readonly enrolmentId: string;
  readonly activityId: string;
  /** 0 to 100, of the best attempt. */
  readonly percent: number;
  /** Whether one of the attempts passed. */
  readonly passed: boolean;
  /** When the best attempt ended: its submission, or its deadline where the time ran out. */
  readonly submittedAt: Date;
  /** How many attempts are over. */
  readonly attempts: number;
}

const BEST = statement<BestResult>(
  'assessment.best-results',
  `select distinct on (a.enrolment_id, a.activity_id) a.enrolment_id as "enrolmentId", a.activity_id as "activityId", a.percent,
     a.passed, coalesce(a.submitted_at, a.deadline_at, a.closed_at) as "submittedAt",
     (count(*) over (partition by a.enrolment_id, a.activity_id))::int as attempts
   from assessment.attempt a
   where a.enrolment_id = any($1::uuid[]) and a.closed_at is not null
   order by a.enrolment_id, a.activity_id, a.passed desc, a.percent desc, a.number`,
);

/** What assessment tells the contexts below. */
@Injectable()
export class AssessmentApi {
  constructor(@Inject(Database) private readonly database: Database) {}

  /**
   * The best result at every quiz that was tried to the end; the earliest of equal ones. One statement.
   * @param door a transaction, or null to read outside one.
   */
  async bestResults(door: Tx | Database | null, enrolmentIds: readonly string[]): Promise<BestResult[]> {
    return (door ?? this.database).run(BEST, [[...new Set(enrolmentIds)]]);
  }
}

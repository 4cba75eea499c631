import { Inject } from '@nestjs/common';
import { Database, statement } from '#kernel/database';
import { Scheduled, type ScheduledJob } from '#kernel/jobs';
import { RollUpCourse } from './roll-up-course.js';

const ALL = statement<{ courseId: string; branch: string }>(
  'learning.rollup-all',
  `select course_id as "courseId", branch from learning.enrolment
   union select course_id, branch from learning.course_rollup`,
);

/** Counts everything anew each night, whatever became of the events. */
@Scheduled('reconcile-rollups', { cron: '10 3 * * *' })
export class ReconcileRollupsJob implements ScheduledJob {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RollUpCourse) private readonly rollUp: RollUpCourse,
  ) {}

  async run(): Promise<void> {
    for (const { courseId, branch } of await this.database.run(ALL)) {
      await this.database.transaction((tx) => this.rollUp.execute(tx, courseId, branch));
    }
  }
}

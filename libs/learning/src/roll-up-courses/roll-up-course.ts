import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '#kernel/database';

const LOCK = statement(
  'learning.rollup-lock',
  `insert into learning.course_rollup (course_id, branch) values ($1, $2)
   on conflict (course_id, branch) do update set branch = excluded.branch`,
);
const COUNT = statement(
  'learning.rollup-count',
  `update learning.course_rollup r
   set enrolled = c.enrolled, in_progress = c.in_progress, completed = c.completed, version_id = c.version_id, counted_at = now()
   from (
     select count(*) as enrolled,
       count(*) filter (where completed_at is null and cardinality(completed_activity_ids) > 0) as in_progress,
       count(*) filter (where completed_at is not null) as completed,
       (array_agg(version_id order by id desc))[1] as version_id
     from learning.enrolment where course_id = $1 and branch = $2
   ) c
   where r.course_id = $1 and r.branch = $2`,
);

/**
 * Counts the enrolments of a course in a branch anew. Always from the facts, so that it does not matter how often, in which order
 * or how late it is called. The row is locked first: whoever counts later sees more, so an older count never replaces a newer one.
 */
@Injectable()
export class RollUpCourse {
  async execute(tx: Tx, courseId: string, branch: string): Promise<void> {
    await tx.run(LOCK, [courseId, branch]);
    await tx.run(COUNT, [courseId, branch]);
  }
}

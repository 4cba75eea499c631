import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Somebody studies an edition of a course. The edition is pinned. Progress and the list of completed activities are folded into
 * the row in the transaction that adds to the ledger, so that every reader sees the same numbers.
 */
@Entity({ schema: 'learning', name: 'enrolment' })
export class EnrolmentEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'course_id' })
  courseId: string;

  @Column('uuid', { name: 'version_id' })
  versionId: string;

  /** 1, and one more for each recertification. */
  @Column('int')
  cycle: number;

  /** The person's branch when they were enrolled; its coordinators answer for this enrolment. */
  @Column('text')
  branch: string;

  @Column('uuid', { name: 'enrolled_by' })
  enrolledBy: string;

  @Column('timestamptz', { name: 'enrolled_at' })
  enrolledAt: Date;

  /** `YYYY-MM-DD` in Bishkek. */
  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  /** Required activities of the pinned edition. */
  @Column('int')
  total: number;

  @Column('int')
  done: number;

  @Column('int')
  percent: number;

  /** What the ledger holds for this enrolment, in the order of recording. */
  @Column('text', { name: 'completed_activity_ids', array: true })
  completedActivityIds: string[];

  @Column('timestamptz', { name: 'completed_at', nullable: true })
  completedAt: Date | null;

  @Column('text', { name: 'last_visited_activity_id', nullable: true })
  lastVisitedActivityId: string | null;

  @Column('timestamptz', { name: 'last_visited_at', nullable: true })
  lastVisitedAt: Date | null;
}

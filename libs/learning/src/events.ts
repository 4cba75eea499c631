import { eventType } from '#kernel/outbox';

/** Somebody was enrolled in a course, by themselves or by a coordinator. */
export const PersonEnrolled = eventType<{
  enrolmentId: string;
  personId: string;
  courseId: string;
  versionId: string;
  branch: string;
  enrolledBy: string;
}>('learning.person-enrolled.v1');

/** The first activity of an enrolment was completed. */
export const CourseStarted = eventType<{ enrolmentId: string; courseId: string; branch: string }>(
  'learning.course-started.v1',
);

/** An activity was completed, required or not; said once per enrolment and activity. */
export const ActivityCompleted = eventType<{
  enrolmentId: string;
  personId: string;
  courseId: string;
  versionId: string;
  branch: string;
  activityId: string;
}>('learning.activity-completed.v1');

/** The last required activity of an enrolment was completed; said once per enrolment. */
export const CourseCompleted = eventType<{
  enrolmentId: string;
  personId: string;
  courseId: string;
  versionId: string;
  cycle: number;
  branch: string;
}>('learning.course-completed.v1');

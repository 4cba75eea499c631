import { eventType } from '#kernel/outbox';

/** An attempt is over and graded, because it was submitted or because its time ran out; said once per attempt. */
export const AttemptSubmitted = eventType<{
  attemptId: string;
  enrolmentId: string;
  personId: string;
  activityId: string;
  passed: boolean;
}>(
  'assessment.attempt-submitted.v1',
  'a pass is heard as learning.activity-completed; kept for reports on attempts, which are not written yet',
);

import { useCallback } from 'react';
import { useChange, usePatch, useRefresh } from '../../../api/operations.js';
import { EnrolmentDocument, MyCoursesDocument, SetResumePointDocument } from '../../../gql/graphql.js';

/** Notes where the learner is, so that "Continue" leads there. Nobody is bothered when it cannot be noted. */
export function useResumePoint(enrolmentId: string): (activityId: string) => void {
  const { mutateAsync } = useChange(SetResumePointDocument);
  const patch = usePatch(EnrolmentDocument);
  const refresh = useRefresh();
  return useCallback(
    (activityId) => {
      const note = async (): Promise<void> => {
        const answer = await mutateAsync({ enrolmentId, activityId });
        const { resumeActivityId } = answer.setResumePoint;
        patch({ id: enrolmentId }, ({ enrolment }) => ({ enrolment: { ...enrolment, resumeActivityId } }));
        await refresh(MyCoursesDocument);
      };
      note().catch(() => undefined);
    },
    [enrolmentId, mutateAsync, patch, refresh],
  );
}

import { useCallback } from 'react';
import { execute } from '../../../api/execute.js';
import { usePatch, useRefresh } from '../../../api/operations.js';
import { EnrolmentDocument, MyCoursesDocument, SetResumePointDocument } from '../../../gql/graphql.js';
import { useLanguage } from '../../../i18n/language.js';

/** Notes where the learner is, so that "Continue" leads there. Nobody is bothered when it cannot be noted. */
export function useResumePoint(enrolmentId: string): (activityId: string) => void {
  const { locale } = useLanguage();
  const patch = usePatch(EnrolmentDocument);
  const refresh = useRefresh();
  return useCallback(
    (activityId) => {
      const note = async (): Promise<void> => {
        const answer = await execute(SetResumePointDocument, { enrolmentId, activityId }, { locale });
        const { resumeActivityId } = answer.setResumePoint;
        patch({ id: enrolmentId }, ({ enrolment }) => ({ enrolment: { ...enrolment, resumeActivityId } }));
        await refresh(MyCoursesDocument);
      };
      note().catch(() => undefined);
    },
    [enrolmentId, locale, patch, refresh],
  );
}

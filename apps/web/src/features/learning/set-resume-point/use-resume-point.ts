import { useCallback } from 'react';
import { useLanguage } from '../../../i18n/language.js';
import { outbox } from '../../../offline/index.js';

/** Notes where the learner is, so that "Continue" leads there. */
export function useResumePoint(enrolmentId: string): (activityId: string) => void {
  const { locale } = useLanguage();
  return useCallback(
    (activityId) => void outbox.add({ kind: 'position', payload: { enrolmentId, activityId } }, '', locale),
    [enrolmentId, locale],
  );
}

import { useCallback } from 'react';
import { useLanguage } from '../../../i18n/language.js';
import { outbox, useOutboxItems, type OutboxItem } from '../../../offline/index.js';

/** The end of an attempt, on its way. */
export interface Submission {
  readonly submit: () => void;
  /** Null until the learner hands the attempt in; then until the server has taken it. */
  readonly item: OutboxItem | null;
}

/** Hands an attempt in: after all its answers, once, however often it is sent. @param about the title of the quiz. */
export function useSubmission(
  attempt: { readonly id: string; readonly activityId: string },
  enrolmentId: string,
  about: string,
): Submission {
  const { locale } = useLanguage();
  const { id: attemptId, activityId } = attempt;
  const items = useOutboxItems();
  const own = items.filter((item) => item.kind === 'submit-attempt' && item.payload.attemptId === attemptId);
  const submit = useCallback(
    () => void outbox.add({ kind: 'submit-attempt', payload: { enrolmentId, activityId, attemptId } }, about, locale),
    [enrolmentId, activityId, attemptId, about, locale],
  );
  return { submit, item: own.at(-1) ?? null };
}

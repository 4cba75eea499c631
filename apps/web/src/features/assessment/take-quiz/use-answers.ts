import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AnswerInput, AttemptSheetFragment } from '../../../gql/graphql.js';
import { useLanguage } from '../../../i18n/language.js';
import { outbox, useOutbox, useOutboxItems } from '../../../offline/index.js';
import { answersIn, newerOf, savingState, type Answers, type SavingState } from './answers.rules.js';

/** The answers of an open attempt, as the screen shows and changes them. */
export interface AnswerBook {
  readonly answers: Answers;
  readonly state: SavingState;
  /** Why an answer was refused, in words for the reader. */
  readonly refusal: string | null;
  readonly answer: (questionId: string, response: AnswerInput) => void;
}

/** Keeps every change of an answer on this device at once, from where it is sent on. @param about the title of the quiz. */
export function useAnswers(attempt: AttemptSheetFragment, enrolmentId: string, about: string): AnswerBook {
  const { id: attemptId, activityId } = attempt;
  const { locale } = useLanguage();
  const [given, setGiven] = useState<Answers>(() => answersIn(attempt));
  const answers = useMemo(() => newerOf(given, answersIn(attempt)), [given, attempt]);
  const latest = useRef(answers);
  useEffect(() => {
    latest.current = answers;
  }, [answers]);
  const answer = useCallback(
    (questionId: string, response: AnswerInput) => {
      const sequence = (latest.current.get(questionId)?.sequence ?? -1) + 1;
      latest.current = new Map(latest.current).set(questionId, { sequence, response });
      setGiven(latest.current);
      const payload = { enrolmentId, activityId, attemptId, questionId, sequence, response };
      void outbox.add({ kind: 'save-answer', payload }, about, locale);
    },
    [enrolmentId, activityId, attemptId, about, locale],
  );
  const isSending = ['idle', 'sending'].includes(useOutbox().state);
  return { answers, answer, ...savingState(attemptId, useOutboxItems(), isSending) };
}

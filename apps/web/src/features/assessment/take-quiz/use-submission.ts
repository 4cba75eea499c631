import { useState } from 'react';
import { useChange, useRefresh } from '../../../api/operations.js';
import { newOperationId } from '../../../device/operation-id.js';
import {
  AwardGatesDocument,
  EnrolmentDocument,
  MyCoursesDocument,
  QuizDocument,
  SubmitAttemptDocument,
} from '../../../gql/graphql.js';
import type { AnswerSaver } from './answer-saver.js';

/** The sending of an attempt, once. */
export interface Submission {
  readonly submit: () => Promise<void>;
  readonly isPending: boolean;
  readonly error: unknown;
  /** Why it was not taken, in words for the reader. */
  readonly refusal: string | null;
}

interface SubmissionOf {
  readonly attemptId: string;
  readonly saver: AnswerSaver;
  /** Wipes what the device has kept of the attempt. */
  readonly forget: () => void;
  /** Reads the attempt anew. */
  readonly reload: () => Promise<void>;
}

/** Ends an attempt with the answers that the server does not have yet. A repetition after a lost answer changes nothing. */
export function useSubmission({ attemptId, saver, forget, reload }: SubmissionOf): Submission {
  const { mutateAsync, isPending, error } = useChange(SubmitAttemptDocument);
  const refresh = useRefresh();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [operationId] = useState(newOperationId);
  const submit = async (): Promise<void> => {
    setRefusal(null);
    const input = { attemptId, operationId, answers: saver.unsaved() };
    const answer = await mutateAsync({ input }).catch(() => null);
    if (!answer) return;
    const outcome = answer.submitAttempt;
    const isOver = outcome.__typename === 'AttemptSubmitted' || outcome.code === 'TIME_IS_UP';
    if (outcome.__typename === 'SubmitAttemptRefused') setRefusal(outcome.message);
    if (!isOver) return;
    saver.close();
    forget();
    await Promise.all([reload(), refresh(QuizDocument, EnrolmentDocument, MyCoursesDocument, AwardGatesDocument)]);
    window.scrollTo(0, 0);
  };
  return { submit, isPending, error, refusal };
}

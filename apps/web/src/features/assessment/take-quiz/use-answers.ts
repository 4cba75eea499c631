import { useEffect, useState, useSyncExternalStore } from 'react';
import { useChange } from '../../../api/operations.js';
import { personalStore } from '../../../device/personal-store.js';
import { SaveAnswerDocument, type AttemptAnswerInput, type AttemptSheetFragment } from '../../../gql/graphql.js';
import { answerFrom } from '../question/answer.rules.js';
import { AnswerSaver, type NumberedAnswer, type Savings } from './answer-saver.js';

interface Answers {
  readonly saver: AnswerSaver;
  readonly savings: Savings;
  /** Wipes what the device has kept, once the attempt has ended. */
  readonly forget: () => void;
}

/** The answers of an open attempt, saved as they are given. */
export function useAnswers(attempt: AttemptSheetFragment): Answers {
  const { mutateAsync } = useChange(SaveAnswerDocument);
  const key = `attempt.${attempt.id}`;
  const [saver] = useState(() => {
    const save = async (answer: AttemptAnswerInput) =>
      (await mutateAsync({ input: { attemptId: attempt.id, ...answer } })).saveAnswer;
    const keep = (unsent: readonly AttemptAnswerInput[]): void => {
      if (unsent.length > 0) personalStore.write(key, unsent);
      else personalStore.remove(key);
    };
    return new AnswerSaver({ save, keep }, savedAnswers(attempt), keptAnswers(key));
  });
  useEffect(() => {
    const retry = (): void => saver.retry();
    saver.enter();
    window.addEventListener('online', retry);
    document.addEventListener('visibilitychange', retry);
    return () => {
      window.removeEventListener('online', retry);
      document.removeEventListener('visibilitychange', retry);
      saver.leave();
    };
  }, [saver]);
  const savings = useSyncExternalStore(saver.subscribe, saver.current);
  return { saver, savings, forget: () => personalStore.remove(key) };
}

function savedAnswers({ questions }: AttemptSheetFragment): Map<string, NumberedAnswer> {
  const saved = questions.flatMap(({ id, response }): [string, NumberedAnswer][] => {
    const answer = answerFrom(response);
    return response && answer ? [[id, { sequence: response.sequence, response: answer }]] : [];
  });
  return new Map(saved);
}

function keptAnswers(key: string): AttemptAnswerInput[] {
  const kept = personalStore.read(key);
  return Array.isArray(kept) ? (kept as AttemptAnswerInput[]) : [];
}

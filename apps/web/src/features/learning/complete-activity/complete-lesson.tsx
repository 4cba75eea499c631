import { useEffect, useRef, useState, type JSX } from 'react';
import { useChange, usePatch, useRefresh } from '../../../api/operations.js';
import { newOperationId } from '../../../device/operation-id.js';
import {
  AwardGatesDocument,
  CompleteActivityDocument,
  EnrolmentDocument,
  MyCoursesDocument,
} from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import type { Studied } from '../study-activity/studied.js';

/** Where a learner says that a lesson is read; then it leads on. */
export function CompleteLesson({ enrolment, place, isDone }: Studied): JSX.Element {
  const say = useSay();
  const { complete, isPending, error, refusal, justDone } = useCompletion(enrolment.id, place.activity.id);
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isDone && justDone) done.current?.focus();
  }, [isDone, justDone]);
  if (isDone) {
    const { next } = place;
    return (
      <div className="panel lesson-done" ref={done} tabIndex={-1}>
        <p className="chip chip-good">
          <Icon name="check-circle" />
          {say('lesson.completed')}
        </p>
        <ButtonLink look="primary" to={`/learning/${enrolment.id}${next ? `/${next.id}` : ''}`}>
          {next ? say('lesson.go-on', { title: next.title }) : say('lesson.to-course')}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="panel">
      <p>{say('lesson.how-to-complete')}</p>
      {refusal ? (
        <Notice tone="bad" announced>
          {refusal}
        </Notice>
      ) : null}
      {error ? <FailureNotice error={error} /> : null}
      <Button look="primary" busy={isPending} onClick={() => void complete()}>
        <Icon name="check" />
        {say('lesson.complete')}
      </Button>
    </div>
  );
}

interface Completion {
  readonly complete: () => Promise<void>;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly refusal: string | null;
  readonly justDone: boolean;
}

function useCompletion(enrolmentId: string, activityId: string): Completion {
  const { mutateAsync, isPending, error } = useChange(CompleteActivityDocument);
  const patch = usePatch(EnrolmentDocument);
  const refresh = useRefresh();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [justDone, setJustDone] = useState(false);
  // The same for every try, so that a lost answer does no harm.
  const [operationId] = useState(newOperationId);
  const complete = async (): Promise<void> => {
    setRefusal(null);
    const answer = await mutateAsync({ input: { enrolmentId, activityId, operationId } }).catch(() => null);
    if (!answer) return;
    const outcome = answer.completeActivity;
    if (outcome.__typename === 'CompleteActivityRefused') return setRefusal(outcome.message);
    setJustDone(true);
    patch({ id: enrolmentId }, (known) => ({ enrolment: { ...known.enrolment, ...outcome.enrolment } }));
    await refresh(MyCoursesDocument, AwardGatesDocument);
  };
  return { complete, isPending, error, refusal, justDone };
}

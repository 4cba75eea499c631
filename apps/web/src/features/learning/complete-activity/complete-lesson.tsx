import { useEffect, useRef, useState, type JSX } from 'react';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { outbox, useIsPending } from '../../../offline/index.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import type { Studied } from '../study-activity/studied.js';

/** Where a learner says that a lesson is read; then it leads on. Without a network it counts as read, and is sent later. */
export function CompleteLesson({ enrolment, place, isDone }: Studied): JSX.Element {
  const say = useSay();
  const { locale } = useLanguage();
  const { id: activityId, title } = place.activity;
  const [justDone, setJustDone] = useState(false);
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isDone && justDone) done.current?.focus();
  }, [isDone, justDone]);
  const complete = (): void => {
    setJustDone(true);
    void outbox.add({ kind: 'complete', payload: { enrolmentId: enrolment.id, activityId } }, title, locale);
  };
  if (isDone) {
    const { next } = place;
    return (
      <div className="panel lesson-done" ref={done} tabIndex={-1}>
        <p className="chip chip-good">
          <Icon name="check-circle" />
          {say('lesson.completed')}
        </p>
        <Waiting enrolmentId={enrolment.id} activityId={activityId} />
        <ButtonLink look="primary" to={`/learning/${enrolment.id}${next ? `/${next.id}` : ''}`}>
          {next ? say('lesson.go-on', { title: next.title }) : say('lesson.to-course')}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="panel">
      <p>{say('lesson.how-to-complete')}</p>
      <Button look="primary" onClick={complete}>
        <Icon name="check" />
        {say('lesson.complete')}
      </Button>
    </div>
  );
}

function Waiting({ enrolmentId, activityId }: { enrolmentId: string; activityId: string }): JSX.Element | null {
  const say = useSay();
  if (!useIsPending(enrolmentId, activityId)) return null;
  return (
    <p className="small" role="status">
      <Icon name="clock" /> {say('sync.waits')}
    </p>
  );
}

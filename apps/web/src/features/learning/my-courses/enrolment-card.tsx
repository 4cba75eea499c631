import type { JSX } from 'react';
import { Link } from 'react-router';
import type { MyCoursesQuery } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { dayOf, writeDay } from '../../../i18n/write-values.rules.js';
import { ButtonLink } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { DueChip } from '../due-chip.js';
import { placeOf } from '../outline.rules.js';
import { ProgressLine } from '../progress-line.js';

type Enrolment = NonNullable<MyCoursesQuery['viewer']>['enrolments']['nodes'][number];

interface EnrolmentCardProps {
  readonly enrolment: Enrolment;
  /** The first card carries the main button of the screen. */
  readonly isFirst: boolean;
}

/** A course of the learner: how far, until when, and the way to where they stopped. */
export function EnrolmentCard({ enrolment, isFirst }: EnrolmentCardProps): JSX.Element {
  const say = useSay();
  const { id, course, progress, completedAt, dueOn, overdue } = enrolment;
  return (
    <article className={isFirst && !completedAt ? 'card card-first' : 'card'}>
      <h3>
        <Link to={`/learning/${id}`}>{course.title}</Link>
      </h3>
      {completedAt ? (
        <p className="chip chip-good">
          <Icon name="check-circle" />
          {say('course.completed-on', { date: writeDay(dayOf(completedAt)) })}
        </p>
      ) : (
        <>
          {dueOn ? <DueChip dueOn={dueOn} overdue={overdue} /> : null}
          <ProgressLine progress={progress} />
          <NextStep enrolment={enrolment} isFirst={isFirst} />
        </>
      )}
    </article>
  );
}

function NextStep({ enrolment, isFirst }: EnrolmentCardProps): JSX.Element | null {
  const say = useSay();
  const { id, resumeActivityId, version, progress } = enrolment;
  const activity = resumeActivityId ? placeOf(version.modules, resumeActivityId)?.activity : null;
  if (!activity) return null;
  return (
    <>
      <p className="next-step">
        <Icon name={activity.kind === 'QUIZ' ? 'quiz' : 'book'} />
        <span>
          {activity.title} <span className="minutes">{say('activity.minutes', { minutes: activity.minutes })}</span>
        </span>
      </p>
      <ButtonLink look={isFirst ? 'primary' : 'plain'} to={`/learning/${id}/${activity.id}`}>
        {progress.done > 0 ? say('action.continue') : say('action.begin')}
        <span className="visually-hidden">: {activity.title}</span>
      </ButtonLink>
    </>
  );
}

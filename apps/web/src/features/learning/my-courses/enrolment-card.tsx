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

interface EnrolmentProps {
  readonly enrolment: Enrolment;
}

/** Where the learner goes on: the course, the step, and the one big button of the screen. */
export function CurrentCourse({ enrolment }: EnrolmentProps): JSX.Element {
  return <EnrolmentCard enrolment={enrolment} isCurrent />;
}

/** A course of the learner: how far, until when, and the way to where they stopped. */
export function EnrolmentCard({ enrolment, isCurrent = false }: EnrolmentProps & { isCurrent?: boolean }): JSX.Element {
  const { id, course, progress, dueOn, overdue } = enrolment;
  return (
    <article className={isCurrent ? 'card hero' : 'card'}>
      {dueOn ? <DueChip dueOn={dueOn} overdue={overdue} /> : null}
      <h3>
        <Link to={`/learning/${id}`}>{course.title}</Link>
      </h3>
      <NextStep enrolment={enrolment} />
      <ProgressLine progress={progress} />
      <GoOn enrolment={enrolment} isCurrent={isCurrent} />
    </article>
  );
}

/** A course that is behind the learner. */
export function CompletedCourse({ enrolment: { id, course, completedAt } }: EnrolmentProps): JSX.Element {
  const say = useSay();
  return (
    <Link className="row" to={`/learning/${id}`}>
      <span className="row-mark">
        <Icon name="check-circle" />
      </span>
      <span className="row-words">
        <span>{course.title}</span>
        {completedAt ? (
          <span className="small">{say('course.completed-on', { date: writeDay(dayOf(completedAt)) })}</span>
        ) : null}
      </span>
      <Icon name="right" />
    </Link>
  );
}

function NextStep({ enrolment }: EnrolmentProps): JSX.Element | null {
  const say = useSay();
  const activity = activityToResume(enrolment);
  if (!activity) return null;
  return (
    <p className="next-step">
      <Icon name={activity.kind === 'QUIZ' ? 'quiz' : 'book'} />
      <span>
        {activity.title} <span className="minutes">{say('activity.minutes', { minutes: activity.minutes })}</span>
      </span>
    </p>
  );
}

function GoOn({ enrolment, isCurrent }: EnrolmentProps & { isCurrent: boolean }): JSX.Element | null {
  const say = useSay();
  const activity = activityToResume(enrolment);
  if (!activity) return null;
  const hasBegun = enrolment.progress.done > 0 || enrolment.lastVisitedAt !== null;
  return (
    <ButtonLink look={isCurrent ? 'primary' : 'plain'} to={`/learning/${enrolment.id}/${activity.id}`}>
      {say(hasBegun ? 'action.continue' : 'action.begin')}
      <span className="visually-hidden">: {activity.title}</span>
      <Icon name="right" />
    </ButtonLink>
  );
}

function activityToResume({ resumeActivityId, version }: Enrolment) {
  return resumeActivityId ? (placeOf(version.modules, resumeActivityId)?.activity ?? null) : null;
}

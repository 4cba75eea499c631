import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ModuleOutlineFragment } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Icon } from '../../../ui/icon.js';
import { useSize } from '../../sync/use-size.js';
import { doneIn } from '../outline.rules.js';

interface ModuleStepsProps {
  readonly module: ModuleOutlineFragment;
  /** From 1. */
  readonly number: number;
  /** The activity on the screen, if it is one of them. */
  readonly currentId?: string;
  readonly enrolmentId: string;
  readonly completedIds: readonly string[];
}

/** A module with its activities, each with its minutes and whether it is done. */
export function ModuleSteps({ module, number, enrolmentId, completedIds, currentId }: ModuleStepsProps): JSX.Element {
  const say = useSay();
  const done = doneIn(module, completedIds);
  return (
    <section className="module" aria-labelledby={`module-${module.id}`}>
      <h3 id={`module-${module.id}`}>
        {number}. {module.title}
      </h3>
      <p className="small">{module.summary}</p>
      <p className="small module-done">{say('module.done', { done, total: module.activities.length })}</p>
      <ol className="steps-list">
        {module.activities.map((activity) => (
          <li key={activity.id}>
            <Step
              activity={activity}
              enrolmentId={enrolmentId}
              isDone={completedIds.includes(activity.id)}
              isCurrent={activity.id === currentId}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  readonly activity: ModuleOutlineFragment['activities'][number];
  readonly enrolmentId: string;
  readonly isDone: boolean;
  readonly isCurrent: boolean;
}

function Step({ activity, enrolmentId, isDone, isCurrent }: StepProps): JSX.Element {
  const say = useSay();
  const size = useSize();
  const { id, kind, title, minutes, required, bytes } = activity;
  return (
    <Link
      className={isDone ? 'step step-done' : 'step'}
      to={`/learning/${enrolmentId}/${id}`}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <Icon name={isDone ? 'check-circle' : kind === 'QUIZ' ? 'quiz' : 'circle'} />
      <span className="step-title">{title}</span>
      <span className="step-facts">
        {kind === 'QUIZ' ? `${say('activity.quiz')} · ` : ''}
        {say('activity.minutes', { minutes })}
        {bytes ? ` · ${size(bytes)}` : ''}
        {required ? '' : ` · ${say('activity.optional')}`}
        {isDone ? <span className="visually-hidden"> · {say('activity.done')}</span> : null}
      </span>
    </Link>
  );
}

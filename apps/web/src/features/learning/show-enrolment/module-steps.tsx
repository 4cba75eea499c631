import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ModuleOutlineFragment } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Icon } from '../../../ui/icon.js';
import { doneIn } from '../outline.rules.js';

interface ModuleStepsProps {
  readonly module: ModuleOutlineFragment;
  /** From 1. */
  readonly number: number;
  readonly enrolmentId: string;
  readonly completedIds: readonly string[];
}

/** A module with its activities, each with its minutes and whether it is done. */
export function ModuleSteps({ module, number, enrolmentId, completedIds }: ModuleStepsProps): JSX.Element {
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
            <Step activity={activity} enrolmentId={enrolmentId} isDone={completedIds.includes(activity.id)} />
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
}

function Step({ activity, enrolmentId, isDone }: StepProps): JSX.Element {
  const say = useSay();
  const { id, kind, title, minutes, required } = activity;
  return (
    <Link className={isDone ? 'step step-done' : 'step'} to={`/learning/${enrolmentId}/${id}`}>
      <Icon name={isDone ? 'check-circle' : kind === 'QUIZ' ? 'quiz' : 'circle'} />
      <span className="step-title">{title}</span>
      <span className="step-facts">
        {kind === 'QUIZ' ? `${say('activity.quiz')} · ` : ''}
        {say('activity.minutes', { minutes })}
        {required ? '' : ` · ${say('activity.optional')}`}
        {isDone ? <span className="visually-hidden"> · {say('activity.done')}</span> : null}
      </span>
    </Link>
  );
}

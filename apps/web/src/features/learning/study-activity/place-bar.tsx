import type { JSX } from 'react';
import type { ModuleOutlineFragment } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { ProgressBar } from '../../../ui/progress-bar.js';
import { doneIn, type PlaceInModule } from '../outline.rules.js';
import { TextSizeButton } from './text-size-button.js';

interface PlaceBarProps {
  readonly place: PlaceInModule<ModuleOutlineFragment>;
  readonly completedIds: readonly string[];
}

/** Where in its module an activity stands, how much of the module is done, and the size of the text. */
export function PlaceBar({ place: { module, moduleNumber, stepNumber }, completedIds }: PlaceBarProps): JSX.Element {
  const say = useSay();
  const total = module.activities.length;
  const percent = Math.floor((doneIn(module, completedIds) * 100) / total);
  return (
    <div className="place-bar">
      <div className="place">
        <p className="small">{say('lesson.place', { module: moduleNumber, step: stepNumber, total })}</p>
        <ProgressBar percent={percent} label={say('lesson.module-progress')} />
      </div>
      <TextSizeButton />
    </div>
  );
}

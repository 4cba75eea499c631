import type { JSX } from 'react';
import type { EnrolmentProgressFragment } from '../../gql/graphql.js';
import { useSay } from '../../i18n/language.js';
import { ProgressBar } from '../../ui/progress-bar.js';

/** How far a learner is, as a bar and in words. */
export function ProgressLine({ progress }: { progress: EnrolmentProgressFragment['progress'] }): JSX.Element {
  const say = useSay();
  const { percent, done, total } = progress;
  return (
    <div className="progress-line">
      <ProgressBar percent={percent} label={say('progress.label')} />
      <p className="small">{say('progress.words', { percent, done, total })}</p>
    </div>
  );
}

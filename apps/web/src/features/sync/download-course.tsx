import type { JSX } from 'react';
import { useSay } from '../../i18n/language.js';
import { useDownload, useTakeAlongSize } from '../../offline/index.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { useSize } from './use-size.js';

/** Offers to take a course along, with its true size first; then how far that is, and how to stop, go on or undo it. */
export function DownloadCourse({ enrolmentId }: { enrolmentId: string }): JSX.Element {
  const say = useSay();
  const size = useSize();
  const bytes = useTakeAlongSize(enrolmentId);
  const { state, done, total, start, cancel, remove } = useDownload(enrolmentId);
  const name = bytes === null ? '' : ` (${size(bytes)})`;
  return (
    <section className="download-course" aria-label={say('download.label')}>
      {state === 'none' && bytes !== null ? (
        <Button onClick={start}>
          <Icon name="download" />
          <span>
            {say('download.start')}
            {name}
          </span>
        </Button>
      ) : null}
      {state === 'downloading' ? (
        <>
          <ProgressBar percent={total === 0 ? 0 : Math.floor((done * 100) / total)} label={say('download.label')} />
          <p className="small" role="status">
            {say('download.parts', { done, total })}
          </p>
          <Button onClick={cancel}>{say('download.cancel')}</Button>
        </>
      ) : null}
      {state === 'failed' ? (
        <>
          <p className="small" role="status">
            {say('download.parts', { done, total })}
          </p>
          <p className="buttons">
            <Button onClick={start}>{say('download.resume')}</Button>
            <Button look="quiet" onClick={remove}>
              {say('download.remove')}
            </Button>
          </p>
        </>
      ) : null}
      {state === 'ready' ? (
        <>
          <p className="chip chip-good" role="status">
            <Icon name="saved" />
            {say('download.ready')}
            {name}
          </p>
          <Button look="quiet" onClick={remove}>
            {say('download.remove')}
          </Button>
        </>
      ) : null}
    </section>
  );
}

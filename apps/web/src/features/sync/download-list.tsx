import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSay } from '../../i18n/language.js';
import { useDownload, useDownloads, type KeptDownload } from '../../offline/index.js';
import { Button } from '../../ui/button.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { useSize } from './use-size.js';

/** The courses that were taken along. */
export function DownloadList(): JSX.Element {
  const say = useSay();
  const downloads = useDownloads();
  return (
    <section aria-labelledby="sync-downloads">
      <h2 id="sync-downloads">{say('download.mine')}</h2>
      {downloads.length === 0 ? <p className="empty">{say('download.none')}</p> : null}
      <ul className="cards">
        {downloads.map((download) => (
          <li key={download.enrolmentId}>
            <Taken download={download} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Taken({ download }: { download: KeptDownload }): JSX.Element {
  const say = useSay();
  const size = useSize();
  const { enrolmentId, title } = download;
  const { state, done, total, start, cancel, remove } = useDownload(enrolmentId, download.locale);
  return (
    <article className="card">
      <h3>
        <Link to={`/learning/${enrolmentId}`}>{title}</Link>
      </h3>
      <p className="small">
        {size(download.bytes)} · {say(state === 'ready' ? 'download.ready' : 'download.parts', { done, total })}
      </p>
      {state === 'downloading' ? (
        <ProgressBar percent={total === 0 ? 0 : Math.floor((done * 100) / total)} label={title} />
      ) : null}
      <p className="buttons">
        {state === 'downloading' ? <Button onClick={cancel}>{say('download.cancel')}</Button> : null}
        {state === 'failed' ? <Button onClick={start}>{say('download.resume')}</Button> : null}
        <Button look="quiet" onClick={remove}>
          {say('download.remove')}
          <span className="visually-hidden">: {title}</span>
        </Button>
      </p>
    </article>
  );
}

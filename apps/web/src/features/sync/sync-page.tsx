import type { JSX } from 'react';
import { useSay } from '../../i18n/language.js';
import { useConnection, useOutbox, useOutboxItems } from '../../offline/index.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { CopyReport } from './copy-report.js';
import { DownloadList } from './download-list.js';
import { RefusedList } from './refused-list.js';
import { SentList } from './sent-list.js';
import { StorageNote } from './storage-note.js';
import { WaitingList } from './waiting-list.js';
import './sync.css';

/** What waits on this device, what was sent, what was refused and why, and the courses that were taken along. */
export default function SyncPage(): JSX.Element {
  const say = useSay();
  const items = useOutboxItems();
  const { refused } = useOutbox();
  const waiting = items.filter(({ state, kind }) => state === 'waiting' && kind !== 'position');
  return (
    <Page title={say('sync.title')}>
      <Standing waiting={waiting.length} />
      {refused.length > 0 ? <RefusedList items={refused} /> : null}
      {waiting.length > 0 ? <WaitingList items={waiting} /> : null}
      <DownloadList />
      <StorageNote />
      <SentList />
      <CopyReport />
    </Page>
  );
}

/** In a sentence: whether all is sent, and what one can do if it is not. */
function Standing({ waiting }: { waiting: number }): JSX.Element {
  const say = useSay();
  const { state, sendNow } = useOutbox();
  const isOffline = useConnection() === 'offline';
  if (state === 'paused') return <Notice tone="warn">{say('sync.paused')}</Notice>;
  if (waiting === 0) return <Notice tone={isOffline ? 'info' : 'good'}>{say('sync.all-sent')}</Notice>;
  return (
    <Notice tone={isOffline || state === 'waiting' ? 'warn' : 'info'}>
      <p>{isOffline || state === 'waiting' ? say('sync.no-connection') : say('sync.sending')}</p>
      <p className="buttons">
        <Button look="primary" busy={state === 'sending'} onClick={sendNow}>
          <Icon name="up" />
          {say('sync.send-now')}
        </Button>
      </p>
    </Notice>
  );
}

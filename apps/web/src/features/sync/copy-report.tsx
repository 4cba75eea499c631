import { useState, type JSX } from 'react';
import { useSay } from '../../i18n/language.js';
import { useConnection, useOutbox, useOutboxItems } from '../../offline/index.js';
import { Button } from '../../ui/button.js';
import { reportOf } from './report.rules.js';

/** What to send to a coordinator who helps: no answers and no names, only what is stuck and why. */
export function CopyReport(): JSX.Element {
  const say = useSay();
  const items = useOutboxItems();
  const { state } = useOutbox();
  const connection = useConnection();
  const [isCopied, setCopied] = useState(false);
  const [report, setReport] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const text = reportOf({ items, state, connection, writtenAt: new Date().toISOString() });
    setReport(text);
    // On origins without encryption nothing can be copied for the reader: the text is shown instead.
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <section aria-labelledby="sync-report">
      <h2 id="sync-report">{say('sync.report')}</h2>
      <p>{say('sync.report-text')}</p>
      <Button onClick={() => void copy()}>{say('sync.report-copy')}</Button>
      <p role="status">{isCopied ? say('sync.report-copied') : ''}</p>
      {report ? <textarea className="report" readOnly rows={6} value={report} aria-label={say('sync.report')} /> : null}
    </section>
  );
}

import { useState, type JSX } from 'react';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
import { Icon } from '../../../ui/icon.js';
import { saveFile } from '../../../ui/save-file.js';

/** Everything that is stored about the learner, as a file. */
export function ExportPanel(): JSX.Element {
  const say = useSay();
  const { locale } = useLanguage();
  const [state, setState] = useState<'idle' | 'busy' | 'done'>('idle');
  const [error, setError] = useState<unknown>(null);
  const run = async (): Promise<void> => {
    setError(null);
    setState('busy');
    try {
      const { gatherData } = await import('./gather-data.js');
      saveFile('sabak.json', 'application/json', JSON.stringify(await gatherData(locale), null, 2));
      setState('done');
    } catch (failure) {
      setError(failure);
      setState('idle');
    }
  };
  return (
    <section className="panel panel-wide" aria-labelledby="export">
      <h2 id="export">{say('export.title')}</h2>
      <p className="small">{say('export.text')}</p>
      {error ? <FailureNotice error={error} /> : null}
      <Button busy={state === 'busy'} onClick={() => void run()}>
        <Icon name="download" />
        {say('export.action')}
      </Button>
      <p role="status">{state === 'done' ? say('export.done') : null}</p>
    </section>
  );
}

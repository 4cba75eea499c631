import { useQueryClient } from '@tanstack/react-query';
import { useState, type ChangeEvent, type JSX } from 'react';
import { execute } from '../../../api/execute.js';
import { VIEWER_KEY } from '../../../api/viewer-key.js';
import { ChangeLocaleDocument } from '../../../gql/graphql.js';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { isLocale, LANGUAGE_NAMES, LOCALES, type Locale } from '../../../i18n/locale.js';
import { Icon } from '../../../ui/icon.js';
import { useViewer, type Viewer } from '../viewer/use-viewer.js';

/** Switches the language of the page; of those who are signed in, also the language in which they are written to. */
export function LanguageSelect(): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const { data: viewer } = useViewer();
  const { locale, speak } = useLanguage();
  const [failed, setFailed] = useState(false);
  const choose = async (wanted: Locale): Promise<void> => {
    await speak(wanted);
    if (!viewer) return;
    client.setQueryData<Viewer | null>(VIEWER_KEY, (known) => known && { ...known, locale: wanted });
    await execute(ChangeLocaleDocument, { locale: wanted }, { locale: wanted });
  };
  const change = ({ currentTarget: { value } }: ChangeEvent<HTMLSelectElement>): void => {
    setFailed(false);
    if (isLocale(value)) choose(value).catch(() => setFailed(true));
  };
  return (
    <div className="language">
      <Icon name="globe" />
      <select aria-label={say('language.label')} value={locale} onChange={change}>
        {LOCALES.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGE_NAMES[code]}
          </option>
        ))}
      </select>
      {failed ? (
        <p className="language-failed" role="alert">
          {say('language.failed')}
        </p>
      ) : null}
    </div>
  );
}

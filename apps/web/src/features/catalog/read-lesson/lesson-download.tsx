import type { JSX } from 'react';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { writeNumber } from '../../../i18n/write-values.rules.js';
import { Icon } from '../../../ui/icon.js';
import { useLesson } from './lesson-context.js';

const KILOBYTE = 1000;

/** A file to take along, with its true size before the tap. */
export function LessonDownload({ downloadId }: { downloadId: string }): JSX.Element | null {
  const say = useSay();
  const { locale } = useLanguage();
  const file = useLesson().downloads.find(({ id }) => id === downloadId);
  if (!file) return null;
  const { title, url, bytes, locale: written } = file;
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  const size =
    kilobytes < KILOBYTE
      ? say('size.kilobytes', { size: writeNumber(kilobytes, locale) })
      : say('size.megabytes', { size: writeNumber(kilobytes / KILOBYTE, locale, 1) });
  return (
    <p className="download">
      <a className="button button-plain" href={url} download hrefLang={written}>
        <Icon name="download" />
        <span>
          {title} ({size})
        </span>
      </a>
    </p>
  );
}

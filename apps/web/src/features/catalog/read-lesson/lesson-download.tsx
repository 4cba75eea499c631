import type { JSX } from 'react';
import { Icon } from '../../../ui/icon.js';
import { useLesson, type LessonSurroundings } from './lesson-context.js';
import { useSize } from './use-size.js';

/** A file to take along, with its true size before the tap. */
export function LessonDownload({ downloadId }: { downloadId: string }): JSX.Element | null {
  const file = useLesson().downloads.find(({ id }) => id === downloadId);
  return file ? <FileLink file={file} /> : null;
}

function FileLink({ file }: { file: LessonSurroundings['downloads'][number] }): JSX.Element {
  const { title, url, bytes, locale } = file;
  const size = useSize(bytes);
  return (
    <p className="download">
      <a className="button button-plain" href={url} download hrefLang={locale}>
        <Icon name="download" />
        <span>
          {title} ({size})
        </span>
      </a>
    </p>
  );
}

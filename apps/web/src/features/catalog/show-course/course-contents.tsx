import type { JSX } from 'react';
import type { CourseQuery } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Icon } from '../../../ui/icon.js';
import { useSize } from '../../sync/use-size.js';

type Version = NonNullable<NonNullable<CourseQuery['course']>['currentVersion']>;

/** What an edition teaches, what it consists of and on what it is based. */
export function CourseContents({ version }: { version: Version }): JSX.Element {
  const say = useSay();
  const size = useSize();
  const { outcomes, modules, awards, sources } = version;
  return (
    <>
      <h2>{say('course.outcomes')}</h2>
      <ul className="ticked">
        {outcomes.map(({ id, text }) => (
          <li key={id}>
            <Icon name="check" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {awards.length > 0 ? <h2>{say('course.awards')}</h2> : null}
      <ul className="ticked">
        {awards.map(({ id, title }) => (
          <li key={id}>
            <Icon name="certificate" />
            <span>{title}</span>
          </li>
        ))}
      </ul>
      <h2>{say('course.modules')}</h2>
      {modules.map((module, index) => (
        <details className="module-peek" key={module.id}>
          <summary>
            {index + 1}. {module.title}
          </summary>
          <p>{module.summary}</p>
          <ol>
            {module.activities.map(({ id, title, minutes, bytes }) => (
              <li key={id}>
                {title}{' '}
                <span className="minutes">
                  {say('activity.minutes', { minutes })}
                  {bytes ? ` · ${size(bytes)}` : ''}
                </span>
              </li>
            ))}
          </ol>
        </details>
      ))}
      {sources.length > 0 ? <Sources sources={sources} /> : null}
    </>
  );
}

function Sources({ sources }: Pick<Version, 'sources'>): JSX.Element {
  const say = useSay();
  return (
    <details className="module-peek">
      <summary>{say('course.sources')}</summary>
      <ul>
        {sources.map(({ id, title, publisher, date, url }) => (
          <li key={id}>
            {url?.startsWith('https://') ? (
              <a href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            . {publisher}, {date.slice(0, 4)}
          </li>
        ))}
      </ul>
    </details>
  );
}

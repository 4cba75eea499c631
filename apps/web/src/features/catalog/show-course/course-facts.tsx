import type { JSX } from 'react';
import type { CourseQuery } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { LANGUAGE_NAMES, type Locale } from '../../../i18n/locale.js';
import { Icon } from '../../../ui/icon.js';
import { useSize } from '../../sync/use-size.js';

type Version = NonNullable<NonNullable<CourseQuery['course']>['currentVersion']>;

/** A course in a few numbers: how much there is, what it weighs, in which languages. */
export function CourseFacts({ version }: { version: Version }): JSX.Element {
  const say = useSay();
  const size = useSize();
  const activities = version.modules.flatMap((module) => module.activities);
  const quizzes = activities.filter(({ kind }) => kind === 'QUIZ').length;
  const bytes = activities.reduce((sum, activity) => sum + (activity.bytes ?? 0), 0);
  const languages = version.languages.filter(({ complete }) => complete);
  return (
    <ul className="ticked">
      <li>
        <Icon name="book" />
        <span>{say('course.lessons', { count: activities.length - quizzes })}</span>
      </li>
      {quizzes > 0 ? (
        <li>
          <Icon name="quiz" />
          <span>{say('course.quizzes', { count: quizzes })}</span>
        </li>
      ) : null}
      {bytes > 0 ? (
        <li>
          <Icon name="download" />
          <span>{say('course.weight', { size: size(bytes) })}</span>
        </li>
      ) : null}
      <li>
        <Icon name="globe" />
        <span>{languages.map(({ locale }) => LANGUAGE_NAMES[locale as Locale]).join(', ')}</span>
      </li>
    </ul>
  );
}

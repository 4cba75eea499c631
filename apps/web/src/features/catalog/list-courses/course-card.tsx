import type { JSX } from 'react';
import { Link } from 'react-router';
import type { CourseSummaryFragment } from '../../../gql/graphql.js';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { writeNumber } from '../../../i18n/write-values.rules.js';
import { TOPIC_NAMES } from './topic-names.js';

interface CourseCardProps {
  readonly course: CourseSummaryFragment;
  readonly headingLevel: 2 | 3;
}

/** A course in a list, and the way to all about it. */
export function CourseCard({ course, headingLevel }: CourseCardProps): JSX.Element {
  const say = useSay();
  const { locale } = useLanguage();
  const { slug, title, summary, topic, hours, enrolmentPolicy } = course;
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="card card-link">
      <p className="eyebrow">
        {say(TOPIC_NAMES[topic])} · {say('course.hours', { hours: writeNumber(hours, locale, 1) })}
        {enrolmentPolicy === 'ASSIGNED' ? ` · ${say('course.assigned')}` : ''}
      </p>
      <Heading>
        <Link to={`/courses/${slug}`}>{title}</Link>
      </Heading>
      <p className="card-summary">{summary}</p>
    </article>
  );
}

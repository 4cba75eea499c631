import type { JSX } from 'react';
import { useParams } from 'react-router';
import { useOperation } from '../../../api/operations.js';
import { CourseDocument, type CourseQuery } from '../../../gql/graphql.js';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { writeNumber } from '../../../i18n/write-values.rules.js';
import { BackLink } from '../../../ui/back-link.js';
import { Loaded } from '../../../ui/loaded.js';
import { NotFound } from '../../../ui/not-found.js';
import { Page } from '../../../ui/page.js';
import { EnrolPanel } from '../../learning/enrol/enrol-panel.js';
import { TOPIC_NAMES } from '../list-courses/topic-names.js';
import '../../../styles/course.css';
import { CourseContents } from './course-contents.js';
import { CourseFacts } from './course-facts.js';

type Course = NonNullable<CourseQuery['course']>;

/** A course before one is enrolled in it: for whom, what one can do afterwards, what is in it. */
export default function CoursePage(): JSX.Element {
  const { slug = '' } = useParams();
  const query = useOperation(CourseDocument, { slug });
  return (
    <Loaded query={query} wholePage>
      {({ course }) => (course ? <CourseView course={course} /> : <NotFound />)}
    </Loaded>
  );
}

function CourseView({ course }: { course: Course }): JSX.Element {
  const say = useSay();
  const { locale } = useLanguage();
  const { title, summary, audience, topic, hours, currentVersion } = course;
  return (
    <Page title={title} above={<BackLink to="/courses">{say('nav.courses')}</BackLink>}>
      <p className="eyebrow">
        {say(TOPIC_NAMES[topic])} · {say('course.hours', { hours: writeNumber(hours, locale, 1) })}
      </p>
      <p className="lead">{summary}</p>
      <div className="two-part">
        <div className="part part-aside">
          <EnrolPanel course={course}>{currentVersion ? <CourseFacts version={currentVersion} /> : null}</EnrolPanel>
        </div>
        <div className="part part-main">
          <p>{audience}</p>
          {currentVersion ? <CourseContents version={currentVersion} /> : null}
        </div>
      </div>
    </Page>
  );
}

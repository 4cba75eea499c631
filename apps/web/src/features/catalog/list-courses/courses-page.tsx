import { useState, type JSX } from 'react';
import { usePages } from '../../../api/operations.js';
import { CoursesDocument, type CourseSummaryFragment, type CourseTopic } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { useConnection } from '../../../offline/index.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { ShowMore } from '../../../ui/show-more.js';
import { CourseCard } from './course-card.js';
import { CourseSearch } from './course-search.js';
import { findCourses } from './find-courses.rules.js';

/** All published courses, for anybody. Without a connection the search goes through those that the device has. */
export default function CoursesPage(): JSX.Element {
  const say = useSay();
  const [search, setSearch] = useState('');
  const [topic, setTopic] = useState<CourseTopic | null>(null);
  const isOffline = useConnection() === 'offline';
  const wanted = isOffline ? {} : wantedOf(search, topic);
  const courses = usePages(CoursesDocument, wanted, (page) => page.courses.pageInfo);
  return (
    <Page title={say('nav.courses')}>
      <CourseSearch topic={topic} onSearch={setSearch} onTopic={setTopic} />
      <Loaded query={courses}>
        {({ pages }) => {
          const known = pages.flatMap((page) => page.courses.nodes);
          return (
            <>
              <Found courses={isOffline ? findCourses(known, search, topic) : known} />
              <ShowMore query={courses} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** Nothing typed is the same question as the home page's, and has the same answer on the device. */
function wantedOf(search: string, topic: CourseTopic | null): { search?: string; topic?: CourseTopic } {
  return { ...(search ? { search } : {}), ...(topic ? { topic } : {}) };
}

function Found({ courses }: { courses: readonly CourseSummaryFragment[] }): JSX.Element {
  const say = useSay();
  return (
    <>
      <p className={courses.length === 0 ? 'empty' : 'small'} role="status">
        {say('courses.found', { count: courses.length })}
      </p>
      <ul className="cards">
        {courses.map((course) => (
          <li key={course.id}>
            <CourseCard course={course} headingLevel={2} />
          </li>
        ))}
      </ul>
    </>
  );
}

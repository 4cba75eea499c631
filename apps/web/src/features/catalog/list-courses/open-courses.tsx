import type { JSX, ReactNode } from 'react';
import { usePages } from '../../../api/operations.js';
import { CoursesDocument } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Loaded } from '../../../ui/loaded.js';
import { CourseCard } from './course-card.js';

const MOST_SHOWN = 6;

interface OpenCoursesProps {
  /** Slugs of courses that need no telling. */
  readonly without?: readonly string[];
  /** What follows the list. */
  readonly children?: ReactNode;
}

/** Courses that anybody with an account can begin now. */
export function OpenCourses({ without = [], children }: OpenCoursesProps): JSX.Element {
  const say = useSay();
  const courses = usePages(CoursesDocument, {}, (page) => page.courses.pageInfo);
  return (
    <section aria-labelledby="open-courses">
      <h2 id="open-courses">{say('home.open-courses')}</h2>
      <Loaded query={courses}>
        {({ pages }) => {
          const open = pages
            .flatMap((page) => page.courses.nodes)
            .filter(({ slug, enrolmentPolicy }) => enrolmentPolicy === 'OPEN' && !without.includes(slug));
          return (
            <>
              {open.length === 0 ? <p className="empty">{say('home.nothing-open')}</p> : null}
              <ul className="cards">
                {open.slice(0, MOST_SHOWN).map((course) => (
                  <li key={course.id}>
                    <CourseCard course={course} headingLevel={3} />
                  </li>
                ))}
              </ul>
              {children}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

import { useEffect, type JSX } from 'react';
import { Link } from 'react-router';
import { usePages } from '../../../api/operations.js';
import { fetchStudyScreens } from '../../../app/study-screens.js';
import { CoursesDocument, MyCoursesDocument } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { ShowMore } from '../../../ui/show-more.js';
import { CourseCard } from '../../catalog/list-courses/course-card.js';
import { useViewer } from '../../identity/viewer/use-viewer.js';
import { EnrolmentCard } from './enrolment-card.js';
import { orderEnrolments } from './order-enrolments.rules.js';

/** What the learner studies and where to go on, and what else there is. */
export function HomePage(): JSX.Element {
  const say = useSay();
  const { data: viewer } = useViewer();
  const mine = usePages(MyCoursesDocument, {}, ({ viewer: me }) => me?.enrolments.pageInfo);
  useEffect(() => {
    // Whoever has come home will study next; a failure shows when the screen is wanted.
    if (mine.isSuccess) fetchStudyScreens().catch(() => undefined);
  }, [mine.isSuccess]);
  return (
    <Page title={say('home.greeting', { name: viewer?.person.givenName ?? '' })}>
      <Loaded query={mine}>
        {({ pages }) => {
          const enrolments = orderEnrolments(pages.flatMap((page) => page.viewer?.enrolments.nodes ?? []));
          return (
            <>
              <section aria-labelledby="my-courses">
                <h2 id="my-courses">{say('home.my-courses')}</h2>
                {enrolments.length === 0 ? <p className="empty">{say('home.nothing-yet')}</p> : null}
                <ul className="cards">
                  {enrolments.map((enrolment, index) => (
                    <li key={enrolment.id}>
                      <EnrolmentCard enrolment={enrolment} isFirst={index === 0} />
                    </li>
                  ))}
                </ul>
                <ShowMore query={mine} />
              </section>
              <OpenCourses without={enrolments.map(({ course }) => course.slug)} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function OpenCourses({ without }: { without: readonly string[] }): JSX.Element {
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
                {open.map((course) => (
                  <li key={course.id}>
                    <CourseCard course={course} headingLevel={3} />
                  </li>
                ))}
              </ul>
              <p>
                <Link to="/courses">{say('home.all-courses')}</Link>
              </p>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

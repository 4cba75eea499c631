import { useEffect, type JSX } from 'react';
import { Link } from 'react-router';
import { usePages } from '../../../api/operations.js';
import { fetchStudyScreens } from '../../../app/study-screens.js';
import { MyCoursesDocument, type MyCoursesQuery } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { WaitingNote } from '../../../offline/index.js';
import { sparesData } from '../../../styles/appearance.js';
import { ButtonLink } from '../../../ui/button.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { ShowMore } from '../../../ui/show-more.js';
import { OpenCourses } from '../../catalog/list-courses/open-courses.js';
import { useViewer } from '../../identity/viewer/use-viewer.js';
import { CompletedCourse, CurrentCourse, EnrolmentCard } from './enrolment-card.js';
import { orderEnrolments } from './order-enrolments.rules.js';

type Enrolments = NonNullable<MyCoursesQuery['viewer']>['enrolments']['nodes'];

/** What the learner studies and where to go on, what waits on this device, and what else there is. */
export function HomePage(): JSX.Element {
  const say = useSay();
  const { data: viewer } = useViewer();
  const mine = usePages(MyCoursesDocument, {}, ({ viewer: me }) => me?.enrolments.pageInfo);
  useEffect(() => {
    // Whoever has come home will study next; a failure shows when the screen is wanted.
    if (mine.isSuccess && !sparesData()) fetchStudyScreens().catch(() => undefined);
  }, [mine.isSuccess]);
  return (
    <Page title={say('home.greeting', { name: viewer?.person.givenName ?? '' })}>
      <WaitingNote />
      <Loaded query={mine}>
        {({ pages }) => {
          const enrolments = pages.flatMap((page) => page.viewer?.enrolments.nodes ?? []);
          return (
            <>
              <MyCourses enrolments={enrolments} />
              <ShowMore query={mine} />
              <OpenCourses without={enrolments.map(({ course }) => course.slug)}>
                <p>
                  <Link to="/courses">{say('home.all-courses')}</Link>
                </p>
              </OpenCourses>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function MyCourses({ enrolments }: { enrolments: Enrolments }): JSX.Element {
  const say = useSay();
  const { current, others, completed } = orderEnrolments(enrolments);
  if (enrolments.length === 0) return <NothingYet />;
  return (
    <>
      {current ? (
        <section aria-labelledby="current">
          <h2 id="current">{say('home.go-on')}</h2>
          <CurrentCourse enrolment={current} />
        </section>
      ) : null}
      {others.length > 0 ? (
        <section aria-labelledby="others">
          <h2 id="others">{say('home.others')}</h2>
          <ul className="cards">
            {others.map((enrolment) => (
              <li key={enrolment.id}>
                <EnrolmentCard enrolment={enrolment} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {completed.length > 0 ? (
        <section aria-labelledby="completed">
          <h2 id="completed">{say('home.completed')}</h2>
          <ul className="rows">
            {completed.map((enrolment) => (
              <li key={enrolment.id}>
                <CompletedCourse enrolment={enrolment} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function NothingYet(): JSX.Element {
  const say = useSay();
  return (
    <div className="empty">
      <p>{say('home.nothing-yet')}</p>
      <ButtonLink look="primary" to="/courses">
        {say('home.all-courses')}
      </ButtonLink>
    </div>
  );
}

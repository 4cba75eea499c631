import { Fragment, useState, type JSX, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useChange, useOperation, usePages, useRefresh } from '../../../api/operations.js';
import { newOperationId } from '../../../device/operation-id.js';
import {
  CourseDocument,
  EnrolDocument,
  MyCoursesDocument,
  MyEnrolmentIdsDocument,
  type CourseSummaryFragment,
} from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
import { Icon } from '../../../ui/icon.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { useViewer } from '../../identity/viewer/use-viewer.js';

type Course = CourseSummaryFragment & { readonly prerequisites: readonly string[] };

/** The way into a course: to sign in, to enrol, to go on, or whom to ask. */
export function EnrolPanel({ course, children }: { course: Course; children?: ReactNode }): JSX.Element {
  const say = useSay();
  const viewer = useViewer();
  const { pathname } = useLocation();
  return (
    <div className="panel">
      {children}
      <Loaded query={viewer} shape="text">
        {(person) =>
          person ? (
            <EnrolledOrNot course={course} />
          ) : (
            <ButtonLink look="primary" to="/sign-in" state={{ from: pathname }}>
              {say('enrol.sign-in-first')}
            </ButtonLink>
          )
        }
      </Loaded>
    </div>
  );
}

function EnrolledOrNot({ course }: { course: Course }): JSX.Element {
  const say = useSay();
  const mine = usePages(MyEnrolmentIdsDocument, {}, ({ viewer }) => viewer?.enrolments.pageInfo);
  return (
    <Loaded query={mine} shape="text">
      {({ pages }) => {
        const enrolments = pages.flatMap(({ viewer }) => viewer?.enrolments.nodes ?? []);
        // The newest stands first, so it is the current cycle.
        const enrolment = enrolments.find(({ course: { slug } }) => slug === course.slug);
        if (!enrolment) return course.enrolmentPolicy === 'OPEN' ? <Enrol course={course} /> : <AskCoordinator />;
        return (
          <ButtonLink look="primary" to={`/learning/${enrolment.id}`}>
            {say('enrol.to-course')}
          </ButtonLink>
        );
      }}
    </Loaded>
  );
}

/** Why a course cannot simply be begun. */
function Locked({ children }: { children: ReactNode }): JSX.Element {
  return (
    <p className="next-step">
      <Icon name="lock" />
      <span>{children}</span>
    </p>
  );
}

function AskCoordinator(): JSX.Element {
  const say = useSay();
  return <Locked>{say('enrol.assigned')}</Locked>;
}

function Enrol({ course: { slug, prerequisites } }: { course: Course }): JSX.Element {
  const say = useSay();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const { mutateAsync, isPending, error } = useChange(EnrolDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [operationId] = useState(newOperationId);
  const enrol = async (): Promise<void> => {
    setRefusal(null);
    const answer = await mutateAsync({ courseSlug: slug, operationId }).catch(() => null);
    if (!answer) return;
    if (answer.enrol.__typename === 'EnrolRefused') return setRefusal(answer.enrol.message);
    const { id } = answer.enrol.enrolment;
    await Promise.all([navigate(`/learning/${id}`), refresh(MyCoursesDocument, MyEnrolmentIdsDocument)]);
  };
  return (
    <>
      {prerequisites.length > 0 ? (
        <Locked>
          {say('enrol.prerequisites')}{' '}
          {prerequisites.map((needed, index) => (
            <Fragment key={needed}>
              {index > 0 ? ', ' : ''}
              <CourseLink slug={needed} />
            </Fragment>
          ))}
        </Locked>
      ) : null}
      {refusal ? (
        <Notice tone="bad" announced>
          {refusal}
        </Notice>
      ) : null}
      {error ? <FailureNotice error={error} /> : null}
      <Button look="primary" busy={isPending} onClick={() => void enrol()}>
        {say('enrol.action')}
      </Button>
    </>
  );
}

function CourseLink({ slug }: { slug: string }): JSX.Element {
  const { data } = useOperation(CourseDocument, { slug });
  return <Link to={`/courses/${slug}`}>{data?.course?.title ?? slug}</Link>;
}

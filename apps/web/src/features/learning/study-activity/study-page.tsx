import { useEffect, type JSX } from 'react';
import { useParams } from 'react-router';
import { useOperation } from '../../../api/operations.js';
import { EnrolmentDocument, type EnrolmentQuery } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { BackLink } from '../../../ui/back-link.js';
import { Loaded } from '../../../ui/loaded.js';
import { NotFound } from '../../../ui/not-found.js';
import { Page } from '../../../ui/page.js';
import { QuizOverview } from '../../assessment/quiz-overview/quiz-overview.js';
import { LessonView } from '../../catalog/read-lesson/lesson-view.js';
import { CompleteLesson } from '../complete-activity/complete-lesson.js';
import { moduleOf, placeOf } from '../outline.rules.js';
import { ModuleSteps } from '../show-enrolment/module-steps.js';
import { useResumePoint } from '../set-resume-point/use-resume-point.js';
import '../../../styles/course.css';
import { Neighbours } from './neighbours.js';
import { PlaceBar } from './place-bar.js';

/** One activity of a course: a lesson to read or a quiz to take. */
export default function StudyPage(): JSX.Element {
  const { enrolmentId = '', activityId = '' } = useParams();
  const query = useOperation(EnrolmentDocument, { id: enrolmentId });
  return (
    <Loaded query={query} wholePage>
      {({ enrolment }) => <Study key={activityId} enrolment={enrolment} activityId={activityId} />}
    </Loaded>
  );
}

function Study({ enrolment, activityId }: EnrolmentQuery & { activityId: string }): JSX.Element {
  const say = useSay();
  const place = placeOf(enrolment.version.modules, activityId);
  const isDone = enrolment.completedActivityIds.includes(activityId);
  const setResumePoint = useResumePoint(enrolment.id);
  const isToDo = place !== null && !isDone;
  useEffect(() => {
    if (isToDo) setResumePoint(activityId);
  }, [isToDo, activityId, setResumePoint]);
  if (!place) return <NotFound />;
  const { activity } = place;
  const studied = { enrolment, place, isDone };
  const back = <BackLink to={`/learning/${enrolment.id}`}>{enrolment.course.title}</BackLink>;
  const inModule = moduleOf(enrolment.version.modules, activityId);
  return (
    <Page title={activity.title} above={back}>
      {inModule ? <PlaceBar place={inModule} completedIds={enrolment.completedActivityIds} /> : null}
      <div className="two-part">
        <div className="part part-main">
          {activity.kind === 'QUIZ' ? (
            <QuizOverview enrolmentId={enrolment.id} activityId={activityId} />
          ) : (
            <LessonView enrolmentId={enrolment.id} activityId={activityId}>
              <CompleteLesson {...studied} />
            </LessonView>
          )}
          <Neighbours {...studied} />
        </div>
        <aside className="part part-aside" aria-label={say('lesson.in-module')}>
          {inModule ? (
            <ModuleSteps
              module={inModule.module}
              number={inModule.moduleNumber}
              enrolmentId={enrolment.id}
              completedIds={enrolment.completedActivityIds}
              currentId={activityId}
            />
          ) : null}
        </aside>
      </div>
    </Page>
  );
}

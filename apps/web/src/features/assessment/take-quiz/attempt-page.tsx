import type { JSX } from 'react';
import { useParams } from 'react-router';
import { useOperation } from '../../../api/operations.js';
import { AttemptDocument, EnrolmentDocument } from '../../../gql/graphql.js';
import { BackLink } from '../../../ui/back-link.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { placeOf } from '../../learning/outline.rules.js';
import { QuizResult } from '../quiz-result/quiz-result.js';
import { TakeQuiz } from './take-quiz.js';

/** Answers may come from another device, too, so an attempt is read anew at every visit. */
const READ_ANEW = { staleTime: 0 };
const UNGRADED_POLL_MS = 5_000;

/** An attempt at a quiz: open, to be answered; ended, with its result. */
export default function AttemptPage(): JSX.Element {
  const { enrolmentId = '', activityId = '', attemptId = '' } = useParams();
  const outline = useOperation(EnrolmentDocument, { id: enrolmentId });
  const query = useOperation(
    AttemptDocument,
    { id: attemptId },
    { ...READ_ANEW, pollWhile: ({ attempt }) => isUngraded(attempt) && UNGRADED_POLL_MS },
  );
  return (
    <Loaded query={outline} wholePage>
      {({ enrolment }) => {
        const place = placeOf(enrolment.version.modules, activityId);
        const title = place?.activity.title ?? enrolment.course.title;
        return (
          <Page title={title} above={<BackLink to={`/learning/${enrolmentId}`}>{enrolment.course.title}</BackLink>}>
            <Loaded query={query}>
              {({ attempt }) =>
                attempt.status === 'OPEN' ? (
                  <TakeQuiz
                    key={attempt.id}
                    attempt={attempt}
                    enrolmentId={enrolmentId}
                    title={title}
                    readAt={query.dataUpdatedAt}
                  />
                ) : (
                  <QuizResult attempt={attempt} enrolmentId={enrolmentId} next={place?.next ?? null} />
                )
              }
            </Loaded>
          </Page>
        );
      }}
    </Loaded>
  );
}

function isUngraded({ status, percent }: { status: string; percent: number | null }): boolean {
  return status !== 'OPEN' && percent === null;
}

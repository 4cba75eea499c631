import { useEffect, useState, type JSX } from 'react';
import { useNavigate } from 'react-router';
import { useChange, useOperation, usePatch, useRefresh } from '../../../api/operations.js';
import { newOperationId } from '../../../device/operation-id.js';
import { QuizDocument, StartAttemptDocument, type QuizQuery } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { writeInstant } from '../../../i18n/write-values.rules.js';
import { Button, ButtonLink } from '../../../ui/button.js';
import { FailureNotice } from '../../../ui/failure-notice.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { attemptsLeft, quizState } from '../quiz.rules.js';
import { AttemptHistory } from './attempt-history.js';
import { QuizRulesList } from './quiz-rules-list.js';
import '../quiz.css';

type Enrolment = QuizQuery['enrolment'];
type Rules = NonNullable<NonNullable<Enrolment['version']['activity']>['quiz']>;

const LOOK_AGAIN_MS = 15_000;

interface QuizOverviewProps {
  readonly enrolmentId: string;
  readonly activityId: string;
}

/** A quiz before and between attempts: its rules, what was tried, and whether it can be tried now. */
export function QuizOverview({ enrolmentId, activityId }: QuizOverviewProps): JSX.Element {
  const say = useSay();
  const query = useOperation(QuizDocument, { enrolmentId, activityId });
  return (
    <Loaded query={query}>
      {({ enrolment: { version, attempts } }) => {
        const rules = version.activity?.quiz;
        if (!rules) return <Notice tone="bad">{say('failure.not-found')}</Notice>;
        return (
          <>
            <QuizRulesList rules={rules} />
            <WhatNow {...{ enrolmentId, activityId, rules }} attempts={attempts.nodes} />
            <AttemptHistory path={`/learning/${enrolmentId}/${activityId}`} attempts={attempts.nodes} />
          </>
        );
      }}
    </Loaded>
  );
}

interface WhatNowProps extends QuizOverviewProps {
  readonly rules: Rules;
  readonly attempts: Enrolment['attempts']['nodes'];
}

function WhatNow({ enrolmentId, activityId, rules, attempts }: WhatNowProps): JSX.Element {
  const say = useSay();
  const state = quizState(rules, attempts, useNow());
  const left = attemptsLeft(rules, attempts);
  switch (state.kind) {
    case 'open':
      return (
        <div className="panel">
          <p>{say('quiz.open')}</p>
          <ButtonLink look="primary" to={`/learning/${enrolmentId}/${activityId}/attempts/${state.attemptId}`}>
            {say('quiz.go-on')}
          </ButtonLink>
        </div>
      );
    case 'passed':
      return <Notice tone="good">{say('quiz.passed')}</Notice>;
    case 'used-up':
      return <Notice tone="warn">{say('quiz.used-up')}</Notice>;
    case 'cooling':
      return <Notice tone="info">{say('quiz.cooling', { until: writeInstant(state.until) })}</Notice>;
    case 'ready':
      return (
        <div className="panel">
          {left !== null && attempts.length > 0 ? <p>{say('quiz.attempts-left', { count: left })}</p> : null}
          <StartButton {...{ enrolmentId, activityId }} isFirst={attempts.length === 0} />
        </div>
      );
  }
}

function StartButton({ enrolmentId, activityId, isFirst }: QuizOverviewProps & { isFirst: boolean }): JSX.Element {
  const say = useSay();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const patch = usePatch(QuizDocument);
  const { mutateAsync, isPending, error } = useChange(StartAttemptDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [operationId] = useState(newOperationId);
  const start = async (): Promise<void> => {
    setRefusal(null);
    const answer = await mutateAsync({ enrolmentId, activityId, operationId }).catch(() => null);
    if (!answer) return;
    const outcome = answer.startAttempt;
    if (outcome.__typename === 'StartAttemptRefused') {
      setRefusal(outcome.message);
      return refresh(QuizDocument);
    }
    const { attempt } = outcome;
    // Known at once, so that the way back to the attempt is there with no network, too.
    patch({ enrolmentId, activityId }, ({ enrolment }) => {
      const nodes = [attempt, ...enrolment.attempts.nodes.filter(({ id }) => id !== attempt.id)];
      return { enrolment: { ...enrolment, attempts: { ...enrolment.attempts, nodes } } };
    });
    await navigate(`/learning/${enrolmentId}/${activityId}/attempts/${attempt.id}`);
  };
  return (
    <>
      {refusal ? (
        <Notice tone="warn" announced>
          {refusal}
        </Notice>
      ) : null}
      {error ? <FailureNotice error={error} /> : null}
      <Button look="primary" busy={isPending} onClick={() => void start()}>
        {isFirst ? say('quiz.start') : say('quiz.start-again')}
      </Button>
    </>
  );
}

/** The present, often enough for a wait of minutes to end by itself. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

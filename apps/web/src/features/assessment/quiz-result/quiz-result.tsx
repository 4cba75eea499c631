import { useEffect, useRef, type JSX } from 'react';
import { useParams } from 'react-router';
import { useOperation } from '../../../api/operations.js';
import { QuizDocument, type AttemptSheetFragment } from '../../../gql/graphql.js';
import { useLanguage, useSay } from '../../../i18n/language.js';
import { writeNumber } from '../../../i18n/write-values.rules.js';
import { ButtonLink } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { Notice } from '../../../ui/notice.js';
import { Certificates, useAwards } from '../../credentials/award-gates/certificates.js';
import { answerFrom, piecesOf } from '../question/answer.rules.js';
import { QuestionVerdict } from '../question/question-verdict.js';
import { FEEDBACK_WORDS } from '../quiz-overview/quiz-rules-list.js';
import '../question/question.css';
import '../quiz.css';

const POINT_DIGITS = 2;

interface QuizResultProps {
  readonly attempt: AttemptSheetFragment;
  readonly enrolmentId: string;
  /** What follows the quiz in the course. */
  readonly next: { readonly id: string; readonly title: string } | null;
}

/** An attempt that has ended: its result, what comes next, and, when the quiz allows it, what was right. */
export function QuizResult({ attempt, enrolmentId, next }: QuizResultProps): JSX.Element {
  const say = useSay();
  const { percent, passed } = attempt;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus({ preventScroll: true }), []);
  return (
    <div className="result" ref={top} tabIndex={-1}>
      <h2>{say('quiz.result-of', { number: attempt.number })}</h2>
      {percent === null ? (
        <Notice tone="info" announced>
          {say('quiz.being-graded')}
        </Notice>
      ) : (
        <Score attempt={attempt} />
      )}
      {passed ? <EarnedCertificates enrolmentId={enrolmentId} /> : null}
      <NextSteps {...{ enrolmentId, next }} passed={passed === true} activityId={attempt.activityId} />
      {percent === null ? null : <Answers attempt={attempt} />}
    </div>
  );
}

function Score({ attempt }: { attempt: AttemptSheetFragment }): JSX.Element {
  const say = useSay();
  const { locale } = useLanguage();
  const { percent, passed, points, maxPoints, activityId } = attempt;
  const { enrolmentId = '' } = useParams();
  const quiz = useOperation(QuizDocument, { enrolmentId, activityId }).data?.enrolment.version.activity?.quiz;
  return (
    <div className={passed ? 'score score-passed' : 'score'}>
      <p className="score-percent">{percent} %</p>
      <div>
        <p className="score-words">
          <Icon name={passed ? 'check-circle' : 'info'} />
          {passed ? say('quiz.you-passed') : say('quiz.you-failed')}
        </p>
        {points === null || maxPoints === null ? null : (
          <p>{say('quiz.points', { points: writeNumber(points, locale, POINT_DIGITS), most: maxPoints })}</p>
        )}
        {quiz ? <p className="small">{say('quiz.rule-pass', { percent: quiz.passMark })}</p> : null}
      </div>
    </div>
  );
}

/** What the quiz has earned: the certificate, or that it is on its way. As long as more than the quiz is missing, the course says what. */
function EarnedCertificates({ enrolmentId }: { enrolmentId: string }): JSX.Element | null {
  const { data } = useAwards(enrolmentId);
  return data ? <Certificates enrolment={data.enrolment} /> : null;
}

interface NextStepsProps extends Pick<QuizResultProps, 'enrolmentId' | 'next'> {
  readonly passed: boolean;
  readonly activityId: string;
}

function NextSteps({ enrolmentId, activityId, next, passed }: NextStepsProps): JSX.Element {
  const say = useSay();
  const course = `/learning/${enrolmentId}`;
  return (
    <div className="buttons">
      {passed && next ? (
        <ButtonLink look="primary" to={`${course}/${next.id}`}>
          {say('lesson.go-on', { title: next.title })}
        </ButtonLink>
      ) : null}
      {passed ? null : (
        <ButtonLink look="primary" to={`${course}/${activityId}`}>
          {say('quiz.to-quiz')}
        </ButtonLink>
      )}
      <ButtonLink look={passed && !next ? 'primary' : 'plain'} to={course}>
        {say('lesson.to-course')}
      </ButtonLink>
    </div>
  );
}

function Answers({ attempt: { questions, activityId } }: { attempt: AttemptSheetFragment }): JSX.Element | null {
  const say = useSay();
  const { enrolmentId = '' } = useParams();
  const quiz = useOperation(QuizDocument, { enrolmentId, activityId }).data?.enrolment.version.activity?.quiz;
  if (questions.every(({ result }) => result === null)) {
    return quiz ? <Notice tone="info">{say(FEEDBACK_WORDS[quiz.feedback])}</Notice> : null;
  }
  return (
    <section>
      <h2>{say('quiz.answers')}</h2>
      <ol className="answers">
        {questions.map((question) => (
          <li key={question.id}>
            <h3>{piecesOf(question.text).map((piece) => (piece.kind === 'text' ? piece.text : ' … '))}</h3>
            {question.result ? (
              <QuestionVerdict question={question} answer={answerFrom(question.response)} verdict={question.result} />
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

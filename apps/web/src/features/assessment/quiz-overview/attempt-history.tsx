import type { JSX } from 'react';
import { Link } from 'react-router';
import type { AttemptSummaryFragment } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { writeInstant } from '../../../i18n/write-values.rules.js';

interface AttemptHistoryProps {
  /** The address of the quiz. */
  readonly path: string;
  readonly attempts: readonly AttemptSummaryFragment[];
}

/** The attempts that have ended, with their results. */
export function AttemptHistory({ path, attempts }: AttemptHistoryProps): JSX.Element | null {
  const say = useSay();
  const ended = attempts.filter(({ status }) => status !== 'OPEN');
  if (ended.length === 0) return null;
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts">{say('quiz.attempts')}</h2>
      <ul className="attempts">
        {ended.map(({ id, number, startedAt, percent, passed }) => (
          <li key={id}>
            <Link className="attempt" to={`${path}/attempts/${id}`}>
              <span>{say('quiz.attempt', { number })}</span>
              <span className="small">{writeInstant(startedAt)}</span>
              <span className={passed ? 'chip chip-good' : 'chip chip-calm'}>
                {percent === null
                  ? say('quiz.being-graded')
                  : passed
                    ? say('quiz.result-passed', { percent })
                    : say('quiz.result-failed', { percent })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

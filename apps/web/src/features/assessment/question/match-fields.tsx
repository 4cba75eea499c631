import type { JSX } from 'react';
import { useSay } from '../../../i18n/language.js';
import { withPair } from './answer.rules.js';
import type { AnswerProps } from './answer-props.type.js';

/** For every left side the list of right sides: no dragging, so it works with a thumb and with a keyboard. */
export function MatchFields({ question, answer, onAnswer, name }: AnswerProps): JSX.Element {
  const say = useSay();
  const pairs = answer?.pairs ?? [];
  return (
    <div className="matches">
      {question.lefts.map(({ id, text }) => (
        <div className="match" key={id}>
          <label htmlFor={`${name}-${id}`}>{text}</label>
          <select
            id={`${name}-${id}`}
            value={pairs.find(({ leftId }) => leftId === id)?.rightId ?? ''}
            onChange={(event) => onAnswer({ pairs: withPair(pairs, id, event.currentTarget.value) })}
          >
            <option value="">{say('question.choose')}</option>
            {question.rights.map((right) => (
              <option key={right.id} value={right.id}>
                {right.text}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}

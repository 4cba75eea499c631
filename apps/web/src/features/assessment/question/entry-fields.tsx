import type { JSX } from 'react';
import { useSay } from '../../../i18n/language.js';
import { piecesOf, withGap } from './answer.rules.js';
import type { AnswerProps } from './answer-props.type.js';

const LONGEST_NUMBER = 40;
const LONGEST_TEXT = 500;

/** A number as it is typed, with a comma or a point. */
export function NumberEntry({ question, answer, onAnswer }: AnswerProps): JSX.Element {
  const say = useSay();
  return (
    <label className="entry">
      <span className="visually-hidden">{say('question.your-answer')}</span>
      <input
        className="entry-number"
        inputMode="decimal"
        autoComplete="off"
        maxLength={LONGEST_NUMBER}
        value={answer?.number ?? ''}
        onChange={(event) => onAnswer({ number: event.currentTarget.value })}
      />
      {question.unit ? <span>{question.unit}</span> : null}
    </label>
  );
}

/** A word or a few. */
export function ShortEntry({ answer, onAnswer }: AnswerProps): JSX.Element {
  const say = useSay();
  return (
    <label className="entry">
      <span className="visually-hidden">{say('question.your-answer')}</span>
      <input
        autoComplete="off"
        maxLength={LONGEST_TEXT}
        value={answer?.text ?? ''}
        onChange={(event) => onAnswer({ text: event.currentTarget.value })}
      />
    </label>
  );
}

/** A text with gaps to write in or to choose for. */
export function GapText(props: AnswerProps): JSX.Element {
  return (
    <p className="gap-text">
      {piecesOf(props.question.text).map((piece, index) =>
        piece.kind === 'text' ? piece.text : <Gap key={index} {...props} gapId={piece.id} />,
      )}
    </p>
  );
}

function Gap({ question, answer, onAnswer, gapId }: AnswerProps & { gapId: string }): JSX.Element {
  const say = useSay();
  const gaps = answer?.gaps ?? [];
  const place = question.gaps.findIndex(({ id }) => id === gapId);
  const label = say('question.gap', { number: place + 1 });
  const filled = gaps.find((gap) => gap.gapId === gapId);
  const choices = question.gaps[place]?.choices;
  if (!choices) {
    return (
      <input
        aria-label={label}
        autoComplete="off"
        maxLength={LONGEST_TEXT}
        value={filled?.text ?? ''}
        onChange={(event) => onAnswer({ gaps: withGap(gaps, { gapId, text: event.currentTarget.value }) })}
      />
    );
  }
  return (
    <select
      aria-label={label}
      value={filled?.choiceId ?? ''}
      onChange={(event) => onAnswer({ gaps: withGap(gaps, { gapId, choiceId: event.currentTarget.value }) })}
    >
      <option value="">{say('question.choose')}</option>
      {choices.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}

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
  const pieces = piecesOf(props.question.text);
  // A text may put its gaps in another order in each language: they are numbered as they are read.
  const gapIds = pieces.flatMap((piece) => (piece.kind === 'gap' ? [piece.id] : []));
  return (
    <p className="gap-text">
      {pieces.map((piece, index) =>
        piece.kind === 'text' ? (
          piece.text
        ) : (
          <Gap key={index} {...props} gapId={piece.id} number={gapIds.indexOf(piece.id) + 1} />
        ),
      )}
    </p>
  );
}

interface GapProps extends AnswerProps {
  readonly gapId: string;
  /** Its place in the text, from 1. */
  readonly number: number;
}

function Gap({ question, answer, onAnswer, name, gapId, number }: GapProps): JSX.Element {
  const say = useSay();
  const gaps = answer?.gaps ?? [];
  const label = say('question.gap', { number });
  const filled = gaps.find((gap) => gap.gapId === gapId);
  const choices = question.gaps.find(({ id }) => id === gapId)?.choices;
  const field = `${name}-${gapId}`;
  if (!choices) {
    return (
      <input
        id={field}
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
      id={field}
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

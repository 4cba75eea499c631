import type { JSX, RefObject } from 'react';
import type { QuestionType } from '../../../gql/graphql.js';
import { useSay, type MessageId } from '../../../i18n/language.js';
import type { AnswerProps } from './answer-props.type.js';
import { toggleOption } from './answer.rules.js';
import { GapText, NumberEntry, ShortEntry } from './entry-fields.js';
import { MatchFields } from './match-fields.js';
import { OrderFields } from './order-fields.js';
import './question.css';

const HOW_TO: Record<QuestionType, MessageId> = {
  SINGLE: 'question.how-single',
  MULTIPLE: 'question.how-multiple',
  TRUE_FALSE: 'question.how-true-false',
  MATCH: 'question.how-match',
  ORDER: 'question.how-order',
  NUMERIC: 'question.how-numeric',
  SHORT: 'question.how-short',
  GAP: 'question.how-gap',
};

interface QuestionFieldProps extends AnswerProps {
  /** The question itself, to which focus may move. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly headingLevel: 2 | 3;
}

/** A question and the means to answer it: by touch, by keyboard, by ear. */
export function QuestionField({ heading, headingLevel, ...props }: QuestionFieldProps): JSX.Element {
  const say = useSay();
  const { type, text } = props.question;
  const Heading = `h${headingLevel}` as const;
  return (
    <fieldset className="question" disabled={props.disabled}>
      <legend>
        <Heading ref={heading} tabIndex={-1}>
          {type === 'GAP' ? say('question.gap-title') : text}
        </Heading>
      </legend>
      <p className="hint">{say(HOW_TO[type])}</p>
      <AnswerFields {...props} />
    </fieldset>
  );
}

function AnswerFields(props: AnswerProps): JSX.Element {
  switch (props.question.type) {
    case 'SINGLE':
    case 'MULTIPLE':
      return <Options {...props} />;
    case 'TRUE_FALSE':
      return <TrueFalse {...props} />;
    case 'MATCH':
      return <MatchFields {...props} />;
    case 'ORDER':
      return <OrderFields {...props} />;
    case 'NUMERIC':
      return <NumberEntry {...props} />;
    case 'SHORT':
      return <ShortEntry {...props} />;
    case 'GAP':
      return <GapText {...props} />;
  }
}

function Options({ question, answer, onAnswer, name }: AnswerProps): JSX.Element {
  const chosen = answer?.optionIds ?? [];
  const isSingle = question.type === 'SINGLE';
  return (
    <div className="choices">
      {question.options.map(({ id, text }) => (
        <label className="choice" key={id}>
          <input
            type={isSingle ? 'radio' : 'checkbox'}
            name={name}
            value={id}
            checked={chosen.includes(id)}
            onChange={() => onAnswer({ optionIds: isSingle ? [id] : toggleOption(question, chosen, id) })}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}

function TrueFalse({ answer, onAnswer, name }: AnswerProps): JSX.Element {
  const say = useSay();
  return (
    <div className="choices">
      {[true, false].map((truth) => (
        <label className="choice" key={String(truth)}>
          <input type="radio" name={name} checked={answer?.truth === truth} onChange={() => onAnswer({ truth })} />
          <span>{say(truth ? 'question.true' : 'question.false')}</span>
        </label>
      ))}
    </div>
  );
}

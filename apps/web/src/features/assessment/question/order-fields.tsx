import { useState, type JSX } from 'react';
import { useSay } from '../../../i18n/language.js';
import { Icon } from '../../../ui/icon.js';
import { moveItem, orderOf } from './answer.rules.js';
import type { AnswerProps } from './answer-props.type.js';

/** A list whose items move up and down by buttons; where an item has gone is read out. */
export function OrderFields({ question, answer, onAnswer }: AnswerProps): JSX.Element {
  const say = useSay();
  const [moved, setMoved] = useState('');
  const order = orderOf(question, answer);
  const textOf = (id: string): string => question.items.find((item) => item.id === id)?.text ?? '';
  const move = (id: string, step: -1 | 1): void => {
    const next = moveItem(order, id, step);
    onAnswer({ itemIds: next });
    setMoved(say('question.moved', { item: textOf(id), place: next.indexOf(id) + 1, count: next.length }));
  };
  return (
    <>
      <ol className="order">
        {order.map((id, index) => (
          <li key={id}>
            <span className="order-text">{textOf(id)}</span>
            <span className="order-buttons">
              <MoveButton id={id} item={textOf(id)} step={-1} isAtEnd={index === 0} move={move} />
              <MoveButton id={id} item={textOf(id)} step={1} isAtEnd={index === order.length - 1} move={move} />
            </span>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {moved}
      </p>
    </>
  );
}

interface MoveButtonProps {
  readonly id: string;
  readonly item: string;
  readonly step: -1 | 1;
  readonly isAtEnd: boolean;
  readonly move: (id: string, step: -1 | 1) => void;
}

/** At the end of the list it stays a button that does nothing, so that focus is not lost under a finger. */
function MoveButton({ id, item, step, isAtEnd, move }: MoveButtonProps): JSX.Element {
  const say = useSay();
  const label = step < 0 ? say('question.move-up', { item }) : say('question.move-down', { item });
  return (
    <button
      type="button"
      className="button button-plain button-square"
      aria-label={label}
      aria-disabled={isAtEnd || undefined}
      onClick={isAtEnd ? undefined : () => move(id, step)}
    >
      <Icon name={step < 0 ? 'up' : 'down'} />
    </button>
  );
}

import { useId, type JSX } from 'react';

interface ChoiceFieldProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  /** Values and what they are called. */
  readonly choices: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few things of which one holds, side by side; a choice works at once. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): JSX.Element {
  const { legend, hint, choices, value, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="setting" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="setting-row">
        {choices.map(([choice, words]) => (
          <label key={choice} className="setting-choice">
            <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(choice)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

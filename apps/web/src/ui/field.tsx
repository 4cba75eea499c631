import { useId, type InputHTMLAttributes, type JSX, type ReactNode } from 'react';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with the value, in words. */
  readonly fault?: string | null | undefined;
}

/** A labelled line of text. */
export function TextField({ label, hint, fault, ...input }: TextFieldProps): JSX.Element {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <input {...input} id={id} aria-invalid={fault ? true : undefined} aria-describedby={described || undefined} />
      {fault ? (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      ) : null}
    </div>
  );
}

interface TickFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** A labelled box to tick. */
export function TickField({ label, hint, ...input }: TickFieldProps): JSX.Element {
  const id = useId();
  return (
    <div className="tick-field">
      <input {...input} type="checkbox" id={id} aria-describedby={hint ? `${id}-hint` : undefined} />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint ? (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

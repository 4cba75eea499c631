import type { ButtonHTMLAttributes, JSX } from 'react';
import { Link, type LinkProps } from 'react-router';

type Look = 'primary' | 'plain' | 'quiet';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
  /** While the button's work is under way it keeps focus, but a second click does nothing. */
  readonly busy?: boolean;
}

/** A button of at least 48 × 48 px. */
export function Button({ look = 'plain', busy = false, onClick, type = 'button', ...rest }: ButtonProps): JSX.Element {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={classOf(look)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    />
  );
}

/** A link that looks like a button. */
export function ButtonLink({ look = 'plain', ...rest }: LinkProps & { look?: Look }): JSX.Element {
  return <Link {...rest} className={classOf(look)} />;
}

function classOf(look: Look): string {
  return `button button-${look}`;
}

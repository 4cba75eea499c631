import { useEffect, useRef, useState, type JSX } from 'react';
import { useSay } from '../../../i18n/language.js';
import { writeCountdown } from '../../../i18n/write-values.rules.js';
import { Icon } from '../../../ui/icon.js';

const TICK_MS = 500;
const SHORT_SECONDS = 60;
/** At how many minutes left a screen reader says so. */
const SAID_AT = [10, 5, 1];

interface CountdownProps {
  /** When the time is up, by this device's clock but counted from the server's, in milliseconds. */
  readonly endsAt: number;
  readonly onEnd: () => void;
}

/** The time that is left. It ends once. */
export function Countdown({ endsAt, onEnd }: CountdownProps): JSX.Element {
  const say = useSay();
  const seconds = useSecondsUntil(endsAt);
  const end = useRef(onEnd);
  const hasEnded = useRef(false);
  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);
  useEffect(() => {
    if (seconds > 0 || hasEnded.current) return;
    hasEnded.current = true;
    end.current();
  }, [seconds]);
  const minutes = Math.ceil(seconds / 60);
  const said = SAID_AT.find((mark) => minutes === mark);
  return (
    <>
      <p className={seconds <= SHORT_SECONDS ? 'countdown countdown-short' : 'countdown'} role="timer">
        <Icon name="clock" />
        <span className="visually-hidden">{say('quiz.time-left')}</span> {writeCountdown(seconds)}
      </p>
      <p className="visually-hidden" role="status">
        {said ? say('quiz.minutes-left', { minutes: said }) : ''}
      </p>
    </>
  );
}

function useSecondsUntil(endsAt: number): number {
  const left = (): number => Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), TICK_MS);
    return () => clearInterval(timer);
  });
  return seconds;
}

import type { JSX } from 'react';
import { useSay } from '../../i18n/language.js';
import { dayOf, daysBetween, writeDay } from '../../i18n/write-values.rules.js';
import { Icon } from '../../ui/icon.js';

const SOON_DAYS = 7;

interface DueChipProps {
  readonly dueOn: string;
  readonly overdue: boolean;
}

/** By when a course has to be completed. */
export function DueChip({ dueOn, overdue }: DueChipProps): JSX.Element {
  const say = useSay();
  const days = daysBetween(dayOf(Date.now()), dueOn);
  const isSoon = days >= 0 && days <= SOON_DAYS;
  const tone = overdue ? 'bad' : isSoon ? 'warn' : 'calm';
  const date = writeDay(dueOn);
  return (
    <span className={`chip chip-${tone}`}>
      <Icon name="clock" />
      {overdue ? say('due.overdue', { date }) : isSoon ? say('due.soon', { date, days }) : say('due.by', { date })}
    </span>
  );
}

import type { JSX } from 'react';
import { useSay, type MessageId } from '../../../i18n/language.js';
import { Icon, type IconName } from '../../../ui/icon.js';
import type { SavingState } from './answers.rules.js';

const WORDS: Record<SavingState, MessageId> = {
  saved: 'saving.saved',
  saving: 'saving.saving',
  waiting: 'saving.waiting',
  refused: 'saving.refused',
};
const ICONS: Record<SavingState, IconName> = {
  saved: 'saved',
  saving: 'clock',
  waiting: 'offline',
  refused: 'warning',
};

/** Whether the answers are safe, always in sight. */
export function SavedMark({ state }: { state: SavingState }): JSX.Element {
  const say = useSay();
  return (
    <p className={`saved-mark saved-mark-${state}`} role="status">
      <Icon name={ICONS[state]} />
      {say(WORDS[state])}
    </p>
  );
}

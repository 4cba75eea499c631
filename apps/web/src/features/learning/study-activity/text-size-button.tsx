import type { JSX } from 'react';
import { useSay, type MessageId } from '../../../i18n/language.js';
import { CHOICES, type ChoiceOf } from '../../../styles/appearance.js';
import { Button } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { useAppearance } from '../../../ui/use-appearance.js';

const SIZES = CHOICES['text-size'];
const NAMES: Record<ChoiceOf<'text-size'>, MessageId> = {
  usual: 'profile.text-usual',
  large: 'profile.text-large',
  larger: 'profile.text-larger',
};

/** Makes the text larger, step by step, and after the largest as usual again. */
export function TextSizeButton(): JSX.Element {
  const say = useSay();
  const [size, choose] = useAppearance('text-size');
  const next = SIZES[(SIZES.indexOf(size) + 1) % SIZES.length] ?? 'usual';
  return (
    <Button onClick={() => choose(next)}>
      <Icon name="text" />
      <span className="visually-hidden">{say('profile.text-size')}: </span>
      {say(NAMES[size])}
    </Button>
  );
}

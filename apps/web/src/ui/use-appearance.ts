import { useSyncExternalStore } from 'react';
import { appearance, type Choice, type ChoiceOf } from '../styles/appearance.js';

/** A choice about how this device shows the page, and the way to change it. */
export function useAppearance<Name extends Choice>(
  name: Name,
): readonly [ChoiceOf<Name>, (choice: ChoiceOf<Name>) => void] {
  const choice = useSyncExternalStore(appearance.subscribe, () => appearance.read(name));
  return [choice, (wanted) => appearance.choose(name, wanted)];
}

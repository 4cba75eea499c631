import type { JSX } from 'react';
import { useSay } from '../../../i18n/language.js';
import { ChoiceField } from '../../../ui/choice-field.js';
import { useAppearance } from '../../../ui/use-appearance.js';
import { LanguageSelect } from '../choose-language/language-select.js';

/** How this device shows the page; it stays when somebody signs out. */
export function AppearancePanel(): JSX.Element {
  const say = useSay();
  const [theme, chooseTheme] = useAppearance('theme');
  const [size, chooseSize] = useAppearance('text-size');
  const [saver, chooseSaver] = useAppearance('data-saver');
  return (
    <section className="panel panel-wide" aria-labelledby="appearance">
      <h2 id="appearance">{say('profile.appearance')}</h2>
      <div className="field">
        <span className="field-name">{say('language.label')}</span>
        <LanguageSelect />
      </div>
      <ChoiceField
        legend={say('profile.theme')}
        choices={[
          ['system', say('profile.theme-system')],
          ['light', say('profile.theme-light')],
          ['dark', say('profile.theme-dark')],
        ]}
        value={theme}
        onChoose={chooseTheme}
      />
      <ChoiceField
        legend={say('profile.text-size')}
        choices={[
          ['usual', say('profile.text-usual')],
          ['large', say('profile.text-large')],
          ['larger', say('profile.text-larger')],
        ]}
        value={size}
        onChoose={chooseSize}
      />
      <ChoiceField
        legend={say('profile.data-saver')}
        hint={say('profile.data-saver-hint')}
        choices={[
          ['auto', say('profile.data-saver-auto')],
          ['on', say('profile.data-saver-on')],
          ['off', say('profile.data-saver-off')],
        ]}
        value={saver}
        onChoose={chooseSaver}
      />
    </section>
  );
}

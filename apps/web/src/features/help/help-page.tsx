import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSay, type MessageId } from '../../i18n/language.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { Page } from '../../ui/page.js';
import './help.css';

const CHAPTERS = [
  {
    id: 'offline',
    title: 'help.offline',
    steps: ['help.offline-1', 'help.offline-2', 'help.offline-3', 'help.offline-4'],
  },
  { id: 'no-signal', title: 'help.no-signal', steps: ['help.no-signal-1', 'help.no-signal-2', 'help.no-signal-3'] },
  {
    id: 'certificate',
    title: 'help.certificate',
    steps: ['help.certificate-1', 'help.certificate-2', 'help.certificate-3', 'help.certificate-4'],
  },
  { id: 'shared', title: 'help.shared', steps: ['help.shared-1', 'help.shared-2'] },
] as const satisfies readonly { id: string; title: MessageId; steps: readonly MessageId[] }[];

const MARKS: readonly { readonly icon: IconName; readonly tone: string; readonly words: MessageId }[] = [
  { icon: 'circle', tone: 'soft', words: 'help.mark-open' },
  { icon: 'check-circle', tone: 'good', words: 'help.mark-done' },
  { icon: 'quiz', tone: 'soft', words: 'help.mark-quiz' },
  { icon: 'clock', tone: 'warn', words: 'help.mark-waiting' },
  { icon: 'warning', tone: 'bad', words: 'help.mark-refused' },
  { icon: 'lock', tone: 'soft', words: 'help.mark-locked' },
  { icon: 'saved', tone: 'good', words: 'help.mark-saved' },
];

/** How to study here, what the marks mean, and whom to ask. */
export default function HelpPage(): JSX.Element {
  const say = useSay();
  return (
    <Page title={say('nav.help')}>
      <div className="two-part">
        <div className="part part-main">
          {CHAPTERS.map(({ id, title, steps }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{say(title)}</h2>
              <ol className="help-steps">
                {steps.map((step) => (
                  <li key={step}>{say(step)}</li>
                ))}
              </ol>
            </section>
          ))}
          <section aria-labelledby="ask">
            <h2 id="ask">{say('help.ask')}</h2>
            <p>{say('help.ask-coordinator')}</p>
            <p>{say('help.ask-error')}</p>
            <p>{say('help.ask-data')}</p>
            <p>
              <Link to="/check">{say('nav.verify')}</Link>
            </p>
          </section>
        </div>
        <div className="part part-aside">
          <section className="panel" aria-labelledby="marks">
            <h2 id="marks">{say('help.marks')}</h2>
            <ul className="marks">
              {MARKS.map(({ icon, tone, words }) => (
                <li key={words} className={`mark-${tone}`}>
                  <Icon name={icon} />
                  <span>{say(words)}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </Page>
  );
}

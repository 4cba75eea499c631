import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { useSay, type MessageId } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { Icon, type IconName } from '../../../ui/icon.js';
import type { Scenario, ScenarioEnding, ScenarioNode, ScenarioVerdict } from './lesson-blocks.js';
import { useLesson } from './lesson-context.js';
import { walk, type StepTaken } from './scenario.rules.js';
import './scenario.css';

/** Paths of the stories that were begun, as long as the page lives: leafing through lessons loses nothing. */
const begun = new Map<string, readonly number[]>();

/** A story in which the reader decides what happens next, one step at a time. It counts for nothing. */
export default function ScenarioPlayer({ scenario }: { scenario: Scenario }): JSX.Element {
  const say = useSay();
  const heading = useId();
  const { path, follow, box } = usePath(scenario.id);
  const { taken, node, ending } = walk(scenario, path);
  const last = taken.at(-1);
  return (
    <section className="scenario" aria-labelledby={heading}>
      <p className="callout-kind">
        <Icon name="example" />
        {say('scenario.kind')}
      </p>
      <h3 id={heading}>{scenario.title}</h3>
      {last ? null : <p>{scenario.intro}</p>}
      <p className="visually-hidden" role="status">
        {last ? say(ending ? 'scenario.end' : 'scenario.step', { number: taken.length + 1 }) : ''}
      </p>
      <div className="scenario-place" ref={box} tabIndex={-1}>
        {last ? <Consequence step={last} /> : null}
        {node ? <Step node={node} number={taken.length + 1} onChoose={(choice) => follow([...path, choice])} /> : null}
        {ending ? <Ending ending={ending} /> : null}
      </div>
      {last ? <PathTaken key={String(ending !== null)} taken={taken} isOpen={ending !== null} /> : null}
      {last ? (
        <div className="buttons">
          <Button onClick={() => follow(path.slice(0, -1))}>{say('scenario.back')}</Button>
          <Button onClick={() => follow([])}>{say('scenario.again')}</Button>
        </div>
      ) : null}
    </section>
  );
}

/** The choices so far. After each of them the new text gets the focus, so that whoever cannot see it hears it. */
function usePath(scenarioId: string) {
  const { versionId } = useLesson();
  const key = `${versionId} ${scenarioId}`;
  const [path, setPath] = useState(() => begun.get(key) ?? []);
  const [moves, setMoves] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (moves > 0) box.current?.focus();
  }, [moves]);
  const follow = (next: readonly number[]): void => {
    begun.set(key, next);
    setPath(next);
    setMoves(moves + 1);
  };
  return { path, follow, box };
}

/** What followed from the choice before. */
function Consequence({ step }: { step: StepTaken }): JSX.Element {
  return (
    <div className="scenario-consequence">
      <p className="scenario-chosen">{step.choice.text}</p>
      <p>{step.choice.feedback}</p>
    </div>
  );
}

interface StepProps {
  readonly node: ScenarioNode;
  readonly number: number;
  readonly onChoose: (choice: number) => void;
}

function Step({ node, number, onChoose }: StepProps): JSX.Element {
  const say = useSay();
  const question = useId();
  return (
    <>
      <p className="eyebrow">{say('scenario.step', { number })}</p>
      <p>{node.text}</p>
      <p className="scenario-question" id={question}>
        {say('scenario.choose')}
      </p>
      <ul className="scenario-choices" aria-labelledby={question}>
        {node.choices.map(({ text }, index) => (
          <li key={index}>
            <Button onClick={() => onChoose(index)}>{text}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}

const VERDICTS: Record<ScenarioVerdict, { icon: IconName; words: MessageId }> = {
  good: { icon: 'check-circle', words: 'scenario.good' },
  mixed: { icon: 'info', words: 'scenario.mixed' },
  poor: { icon: 'tip', words: 'scenario.poor' },
};

/** How it ended. A poor ending is no failure: it is what the story is there for. */
function Ending({ ending: { verdict, text } }: { ending: ScenarioEnding }): JSX.Element {
  const say = useSay();
  const { icon, words } = VERDICTS[verdict];
  return (
    <div className={`scenario-ending scenario-${verdict}`}>
      <p className="callout-kind">
        <Icon name={icon} />
        {say(words)}
      </p>
      <p>{text}</p>
    </div>
  );
}

function PathTaken({ taken, isOpen }: { taken: readonly StepTaken[]; isOpen: boolean }): JSX.Element {
  const say = useSay();
  return (
    <details className="scenario-path" open={isOpen}>
      <summary>{say('scenario.path')}</summary>
      <ol>
        {taken.map(({ node, choice }) => (
          <li key={node.id}>
            <p className="scenario-chosen">{choice.text}</p>
            <p>{choice.feedback}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

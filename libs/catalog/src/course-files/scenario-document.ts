import type { LocalizedText } from './localized-text.rules.js';

/** How a story ended, told kindly: `good`, `mixed` (something was lost) or `poor` (try another way). */
export const SCENARIO_VERDICTS = ['good', 'mixed', 'poor'] as const;

export type ScenarioVerdict = (typeof SCENARIO_VERDICTS)[number];

/**
 * A story in which the reader decides what happens next. `Text` is how its texts stand: in every language inside a
 * course, in one language inside a lesson. Whatever is chosen, the story ends: no step comes twice.
 */
export interface Scenario<Text = LocalizedText> {
  id: string;
  title: Text;
  /** Who the reader is in this story, and where it begins. */
  intro: Text;
  /** The outcome that it practises. */
  outcome: string;
  /** The first one is where the story begins. */
  nodes: ScenarioNode<Text>[];
  endings: ScenarioEnding<Text>[];
}

export interface ScenarioNode<Text = LocalizedText> {
  id: string;
  text: Text;
  choices: ScenarioChoice<Text>[];
}

export interface ScenarioChoice<Text = LocalizedText> {
  text: Text;
  /** What follows from it and why, shown once it is chosen. */
  feedback: Text;
  /** The id of a node or of an ending. */
  next: string;
}

export interface ScenarioEnding<Text = LocalizedText> {
  id: string;
  verdict: ScenarioVerdict;
  text: Text;
}

/** A scenario with its texts put by `say` into one language. */
export function tellScenario<From, To>(scenario: Scenario<From>, say: (text: From) => To): Scenario<To> {
  const { id, title, intro, outcome, nodes, endings } = scenario;
  return {
    id,
    title: say(title),
    intro: say(intro),
    outcome,
    nodes: nodes.map((node) => ({
      id: node.id,
      text: say(node.text),
      choices: node.choices.map(({ text, feedback, next }) => ({ text: say(text), feedback: say(feedback), next })),
    })),
    endings: endings.map((ending) => ({ id: ending.id, verdict: ending.verdict, text: say(ending.text) })),
  };
}

import type { Scenario, ScenarioChoice, ScenarioEnding, ScenarioNode } from './lesson-blocks.js';

/** A decision that the reader has taken. */
export interface StepTaken {
  readonly node: ScenarioNode;
  readonly choice: ScenarioChoice;
}

/** Where the reader stands: the decisions so far, and the step or ending that they lead to. */
export interface ScenarioPlace {
  readonly taken: readonly StepTaken[];
  readonly node: ScenarioNode | null;
  readonly ending: ScenarioEnding | null;
}

/** Follows the choices, given by their places in the list, from the beginning. A choice that does not exist ends the walk. */
export function walk({ nodes, endings }: Scenario, path: readonly number[]): ScenarioPlace {
  const taken: StepTaken[] = [];
  let node = nodes[0] ?? null;
  for (const index of path) {
    const choice = node?.choices[index];
    if (!node || !choice) break;
    taken.push({ node, choice });
    node = nodes.find(({ id }) => id === choice.next) ?? null;
  }
  const last = taken.at(-1)?.choice.next;
  return { taken, node, ending: node ? null : (endings.find(({ id }) => id === last) ?? null) };
}

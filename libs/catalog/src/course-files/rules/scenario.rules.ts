import type { CourseSources, Located } from '../course-sources.js';
import type { Findings } from '../mistake.js';
import type { ScenarioYaml } from '../schema/scenario.schema.js';
import { namedIn, refuseDuplicates } from './ids.rules.js';

type Node = ScenarioYaml['nodes'][number];

/** Every choice leads somewhere, everything can be reached, every path ends, and one of them ends well. */
export function checkScenarios(sources: CourseSources, findings: Findings): void {
  for (const scenario of sources.scenarios) checkScenario(scenario, findings);
}

function checkScenario(scenario: Located<ScenarioYaml>, findings: Findings): void {
  const { data, file, lineOf } = scenario;
  const places = [...namedIn(scenario, ['nodes'], data.nodes), ...namedIn(scenario, ['endings'], data.endings)];
  refuseDuplicates('place', places, findings);
  if (!leadsSomewhere(scenario, findings)) return;
  const reached = reachedFrom(data.nodes[0], data.nodes);
  for (const { id, line } of places.filter((place) => !reached.has(place.id))) {
    findings.mistake(file, line, 'scenario.unreachable', `No choice leads to "${id}".`);
  }
  const endless = data.nodes.findIndex((node) => comesAgain(node, data.nodes));
  if (endless >= 0) {
    const message = `From "${data.nodes[endless].id}" a path leads back to it, so that it may never end.`;
    findings.mistake(file, lineOf(['nodes', endless, 'id']), 'scenario.without-end', message);
  }
  if (!data.endings.some(({ verdict }) => verdict === 'good')) {
    findings.mistake(file, lineOf(['endings']), 'scenario.no-good-ending', 'No ending is good.');
  }
}

function leadsSomewhere({ data, file, lineOf }: Located<ScenarioYaml>, findings: Findings): boolean {
  const known = new Set([...data.nodes, ...data.endings].map(({ id }) => id));
  let everywhere = true;
  data.nodes.forEach(({ choices }, n) =>
    choices.forEach(({ next }, c) => {
      if (known.has(next)) return;
      everywhere = false;
      const line = lineOf(['nodes', n, 'choices', c, 'next']);
      findings.mistake(file, line, 'reference.unknown', `There is no node and no ending "${next}".`);
    }),
  );
  return everywhere;
}

/** The ids of the node itself and of all that any path leads to. */
function reachedFrom(start: Node, nodes: readonly Node[]): Set<string> {
  return new Set([start.id, ...reachedAfter(start, nodes)]);
}

/** The ids of all that a choice at the node may lead to, now or later. */
function reachedAfter(start: Node, nodes: readonly Node[]): Set<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const reached = new Set<string>();
  const open = [start];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const { next } of node.choices.filter((choice) => !reached.has(choice.next))) {
      reached.add(next);
      const follower = byId.get(next);
      if (follower) open.push(follower);
    }
  }
  return reached;
}

function comesAgain(node: Node, nodes: readonly Node[]): boolean {
  return reachedAfter(node, nodes).has(node.id);
}

import { z } from 'zod';
import { SCENARIO_VERDICTS } from '../scenario-document.js';
import { id, localId, text } from './common.schema.js';

const choice = z.strictObject({ text, feedback: text, next: localId });

const node = z.strictObject({ id: localId, text, choices: z.array(choice).min(2).max(4) });

const ending = z.strictObject({ id: localId, verdict: z.enum(SCENARIO_VERDICTS), text });

/** scenarios/<id>.yaml */
export const scenarioSchema = z.strictObject({
  id,
  title: text,
  intro: text,
  outcome: id,
  nodes: z.array(node).min(4).max(12),
  endings: z.array(ending).min(2).max(6),
});

export type ScenarioYaml = z.output<typeof scenarioSchema>;

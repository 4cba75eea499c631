import { z } from 'zod';
import { id, refusal, text } from './common.schema.js';

const measured = z
  .strictObject({ unit: text, min: z.number().optional(), max: z.number().optional() })
  .refine(
    ({ min, max }) => (min ?? max) !== undefined && (min ?? -Infinity) <= (max ?? Infinity),
    refusal('schema.out-of-range', 'A measured step has a min, a max or both, and min ≤ max.'),
  );

const step = z.strictObject({
  id,
  text,
  critical: z.boolean().default(false),
  measured: measured.optional(),
});

/** checklists/<id>.yaml */
export const checklistSchema = z.strictObject({
  id,
  title: text,
  scenario: text,
  outcome: id,
  steps: z.array(step).min(1).max(100),
});

/** One term of glossary.yaml. */
export const termSchema = z.strictObject({ id, term: text, definition: text });

export type ChecklistYaml = z.output<typeof checklistSchema>;
export type TermYaml = z.output<typeof termSchema>;

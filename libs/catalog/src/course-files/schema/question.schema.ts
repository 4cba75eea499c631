import { z } from 'zod';
import { accepted, id, localId, text, verdictFeedback } from './common.schema.js';

const fields = {
  id,
  use: z.enum(['exam', 'check']).default('exam'),
  outcome: id,
  difficulty: z.literal([1, 2, 3]),
  tags: z.array(id).default([]),
  text,
};

const option = z.strictObject({ id: localId, correct: z.boolean().default(false), text, feedback: text });
const options = z.array(option).min(3).max(6);

const choice = z.strictObject({ id: localId, correct: z.boolean().default(false), text });

const gap = z.union([
  z.strictObject({ id: localId, accept: accepted }),
  z.strictObject({ id: localId, choices: z.array(choice).min(2).max(6) }),
]);

const piece = z.strictObject({ id: localId, text });

/** One question of bank/<topic>.yaml. */
export const questionSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...fields, type: z.literal('single'), options }),
  z.strictObject({ ...fields, type: z.literal('multiple'), options }),
  z.strictObject({ ...fields, type: z.literal('true-false'), answer: z.boolean(), feedback: verdictFeedback }),
  z.strictObject({
    ...fields,
    type: z.literal('match'),
    pairs: z
      .array(z.strictObject({ id: localId, left: text, right: text }))
      .min(3)
      .max(6),
    distractors: z.array(piece).max(6).default([]),
    feedback: verdictFeedback,
  }),
  z.strictObject({
    ...fields,
    type: z.literal('order'),
    items: z.array(piece).min(3).max(7),
    feedback: verdictFeedback,
  }),
  z.strictObject({
    ...fields,
    type: z.literal('numeric'),
    answer: z.number(),
    tolerance: z.number().min(0).default(0),
    unit: text.optional(),
    feedback: verdictFeedback,
  }),
  z.strictObject({ ...fields, type: z.literal('short'), accept: accepted, feedback: verdictFeedback }),
  z.strictObject({
    ...fields,
    type: z.literal('gap'),
    gaps: z.array(gap).min(1).max(10),
    feedback: verdictFeedback,
  }),
]);

export type QuestionYaml = z.output<typeof questionSchema>;

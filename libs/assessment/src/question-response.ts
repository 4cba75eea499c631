import { z } from 'zod';

const MAX_ID = 60;
const MAX_TEXT = 500;
const MAX_NUMBER = 40;
/** More than any question of the course format can use. */
const MAX_PARTS = 40;

const id = z.string().min(1).max(MAX_ID);
const text = z.string().max(MAX_TEXT);

/** `pairId` is the id of the left side. */
const matchedPair = z.strictObject({ pairId: id, rightId: id });

const filledGap = z
  .strictObject({ gapId: id, text: text.optional(), choiceId: id.optional() })
  .refine((gap) => gap.text === undefined || gap.choiceId === undefined, 'a gap is either written or chosen');

/**
 * What a learner answered to one question. An absent response and an empty one (no options, white space) both mean that
 * the question is left blank. A number travels as the text that was typed, so that nothing typed is ever lost.
 */
export const questionResponseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), optionIds: z.array(id).max(MAX_PARTS) }),
  z.strictObject({ kind: z.literal('truth'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('match'), pairs: z.array(matchedPair).max(MAX_PARTS) }),
  z.strictObject({ kind: z.literal('order'), itemIds: z.array(id).max(MAX_PARTS) }),
  z.strictObject({ kind: z.literal('number'), value: z.string().max(MAX_NUMBER) }),
  z.strictObject({ kind: z.literal('text'), value: text }),
  z.strictObject({ kind: z.literal('gaps'), gaps: z.array(filledGap).max(MAX_PARTS) }),
]);

export type QuestionResponse = z.infer<typeof questionResponseSchema>;
export type MatchedPair = z.infer<typeof matchedPair>;
export type FilledGap = z.infer<typeof filledGap>;
export type ResponseKind = QuestionResponse['kind'];
export type ResponseOf<K extends ResponseKind> = Extract<QuestionResponse, { kind: K }>;

/** Why a response cannot belong to its question. */
export const RESPONSE_REFUSALS = ['MALFORMED', 'WRONG_KIND', 'UNKNOWN_ID', 'DUPLICATE_ID', 'TOO_MANY_OPTIONS'] as const;
export type ResponseRefusalCode = (typeof RESPONSE_REFUSALS)[number];

/** A response that may be kept, or the reason why not. */
export type ResponseVerdict = { response: QuestionResponse } | { refused: ResponseRefusalCode };

/** Reads a response that came from outside; the only refusal here is `MALFORMED` (shape or size). */
export function parseQuestionResponse(input: unknown): ResponseVerdict {
  const parsed = questionResponseSchema.safeParse(input);
  return parsed.success ? { response: parsed.data } : { refused: 'MALFORMED' };
}

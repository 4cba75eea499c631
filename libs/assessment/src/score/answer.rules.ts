import type { FilledGap, MatchedPair, QuestionResponse } from '../question-response.js';
import type { ResponseKind, ResponseOf, ResponseRefusalCode } from '../question-response.js';
import type { Gap, Question } from '../question.types.js';

/** The kind of response that each type of question asks for. */
const KIND_OF = {
  single: 'choice',
  multiple: 'choice',
  'true-false': 'truth',
  match: 'match',
  order: 'order',
  numeric: 'number',
  short: 'text',
  gap: 'gaps',
} as const satisfies Record<Question['type'], ResponseKind>;

type TypeAsking<K extends ResponseKind> = {
  [T in Question['type']]: (typeof KIND_OF)[T] extends K ? T : never;
}[Question['type']];

/** The questions that ask for a kind of response. */
export type QuestionAsking<K extends ResponseKind> = Extract<Question, { type: TypeAsking<K> }>;

/** A question together with a response of the kind it asks for. */
export type Answer = {
  [K in ResponseKind]: { kind: K; question: QuestionAsking<K>; response: ResponseOf<K> };
}[ResponseKind];

/** Puts a response beside its question; null where the question asks for another kind. */
export function answerOf(question: Question, response: QuestionResponse): Answer | null {
  if (KIND_OF[question.type] !== response.kind) return null;
  return { kind: response.kind, question, response } as Answer;
}

/** Whether the learner left the question blank. A statement judged false is an answer. */
export function isBlank(response: QuestionResponse): boolean {
  switch (response.kind) {
    case 'choice':
      return response.optionIds.length === 0;
    case 'truth':
      return false;
    case 'match':
      return response.pairs.length === 0;
    case 'order':
      return response.itemIds.length === 0;
    case 'number':
    case 'text':
      return response.value.trim() === '';
    case 'gaps':
      return response.gaps.every((gap) => gap.choiceId === undefined && (gap.text ?? '').trim() === '');
  }
}

/** Why a response cannot belong to its question, or null where it can. Blank, incomplete and wrong responses can. */
export function refusalOf(question: Question, response: QuestionResponse): ResponseRefusalCode | null {
  const answer = answerOf(question, response);
  return answer ? refusalOfAnswer(answer) : 'WRONG_KIND';
}

function refusalOfAnswer({ kind, question, response }: Answer): ResponseRefusalCode | null {
  switch (kind) {
    case 'choice':
      return refusalOfChoice(question, response.optionIds);
    case 'match':
      return refusalOfMatch(question, response.pairs);
    case 'order':
      return refusalOfIds(response.itemIds, question.items);
    case 'gaps':
      return refusalOfGaps(question, response.gaps);
    case 'truth':
    case 'number':
    case 'text':
      return null;
  }
}

function refusalOfChoice(question: QuestionAsking<'choice'>, optionIds: string[]): ResponseRefusalCode | null {
  const refusal = refusalOfIds(optionIds, question.options);
  return refusal ?? (question.type === 'single' && optionIds.length > 1 ? 'TOO_MANY_OPTIONS' : null);
}

/** One right side may stand at several left sides: that is how a learner tries things out, and it wins nothing. */
function refusalOfMatch(question: QuestionAsking<'match'>, pairs: MatchedPair[]): ResponseRefusalCode | null {
  const leftIds = pairs.map((pair) => pair.pairId);
  const rightIds = [...new Set(pairs.map((pair) => pair.rightId))];
  return refusalOfIds(leftIds, question.left) ?? refusalOfIds(rightIds, question.right);
}

function refusalOfGaps(question: QuestionAsking<'gaps'>, filled: FilledGap[]): ResponseRefusalCode | null {
  const gapIds = filled.map((gap) => gap.gapId);
  const gaps = new Map(question.gaps.map((gap) => [gap.id, gap]));
  const refusals = filled.map((given) => refusalOfGap(gaps.get(given.gapId), given));
  return refusalOfIds(gapIds, question.gaps) ?? refusals.find((refusal) => refusal !== null) ?? null;
}

function refusalOfGap(gap: Gap | undefined, given: FilledGap): ResponseRefusalCode | null {
  if (gap?.kind === 'entry') return given.choiceId === undefined ? null : 'WRONG_KIND';
  if (given.text !== undefined) return 'WRONG_KIND';
  return given.choiceId === undefined ? null : refusalOfIds([given.choiceId], gap?.choices ?? []);
}

function refusalOfIds(given: string[], known: readonly { id: string }[]): ResponseRefusalCode | null {
  if (!given.every((id) => known.some((thing) => thing.id === id))) return 'UNKNOWN_ID';
  return new Set(given).size < given.length ? 'DUPLICATE_ID' : null;
}

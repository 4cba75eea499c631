import type { FilledGap, MatchedPair, ResponseOf } from '../question-response.js';
import type { Gap, Language, LocalizedText } from '../question.types.js';
import type { QuestionAsking } from './answer.rules.js';
import { isWithin, readNumbers } from './number-reading.rules.js';
import { isAccepted } from './wording.rules.js';

// Each function takes a response that `refusalOf` lets through and tells which share of the question is right, 0 to 1.

/** Right ticks less wrong ticks, never below 0, over the number of right options: ticking everything wins nothing by itself. */
export function shareOfChoice(question: QuestionAsking<'choice'>, response: ResponseOf<'choice'>): number {
  const right = question.options.filter((option) => option.correct).map((option) => option.id);
  const rightTicks = response.optionIds.filter((id) => right.includes(id)).length;
  const wrongTicks = response.optionIds.length - rightTicks;
  return ratio(Math.max(0, rightTicks - wrongTicks), right.length);
}

/** All or nothing. */
export function shareOfTruth(question: QuestionAsking<'truth'>, response: ResponseOf<'truth'>): number {
  return Number(response.value === question.answer);
}

/** The share of left sides that stand with a right side that says what theirs says. */
export function shareOfMatch(question: QuestionAsking<'match'>, response: ResponseOf<'match'>): number {
  const rights = new Map(question.right.map((piece) => [piece.id, piece.text]));
  const isRight = ({ pairId, rightId }: MatchedPair) =>
    saysTheSame(rights.get(question.answer[pairId] ?? ''), rights.get(rightId));
  return ratio(response.pairs.filter(isRight).length, question.left.length);
}

/**
 * The share of steps that are followed directly by their right next step: of the n − 1 neighbours of the right order, those
 * that stand as neighbours in the response. A block that is moved as a whole keeps its inner credit, the reversed order
 * earns nothing, and guessing earns 1/n on average, less than counting positions or the longest right run would give away.
 */
export function shareOfOrder(question: QuestionAsking<'order'>, response: ResponseOf<'order'>): number {
  const nextOf = new Map(question.answer.map((id, place) => [id, question.answer[place + 1]]));
  const given = response.itemIds;
  const isFollowed = (id: string, place: number) => place + 1 < given.length && given[place + 1] === nextOf.get(id);
  return ratio(given.filter(isFollowed).length, question.answer.length - 1);
}

/** All or nothing: within the tolerance, its borders included; of two meanings of what was typed, the better one counts. */
export function shareOfNumber(question: QuestionAsking<'number'>, response: ResponseOf<'number'>): number {
  const readings = readNumbers(response.value);
  return Number(readings.some((given) => isWithin(given, question.answer, question.tolerance)));
}

/** All or nothing: a wording that is accepted in any language. */
export function shareOfText(question: QuestionAsking<'text'>, response: ResponseOf<'text'>): number {
  return Number(isAccepted(response.value, question.accept));
}

/** The share of gaps that are filled rightly. */
export function shareOfGaps(question: QuestionAsking<'gaps'>, response: ResponseOf<'gaps'>): number {
  const given = new Map(response.gaps.map((gap) => [gap.gapId, gap]));
  return ratio(question.gaps.filter((gap) => isFilledRightly(gap, given.get(gap.id))).length, question.gaps.length);
}

function isFilledRightly(gap: Gap, given: FilledGap | undefined): boolean {
  if (gap.kind === 'entry') return isAccepted(given?.text ?? '', gap.accept);
  return gap.choices.some((choice) => choice.correct && choice.id === given?.choiceId);
}

/** Two right sides that read alike in some language are one answer: its reader could not tell them apart. */
function saysTheSame(one: LocalizedText | undefined, other: LocalizedText | undefined): boolean {
  if (!one || !other) return false;
  return Object.entries(one).some(([language, text]) => text === other[language as Language]);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

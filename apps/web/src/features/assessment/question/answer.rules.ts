import type { AnswerGapInput, AnswerInput, AnswerPairInput, QuestionFieldsFragment } from '../../../gql/graphql.js';

type Question = Pick<QuestionFieldsFragment, 'type' | 'options' | 'items' | 'lefts' | 'rights' | 'gaps'>;

/** An answer as it came back from the server: all fields are there, one is set. */
type Saved = { readonly [Field in keyof AnswerInput]?: AnswerInput[Field] };

/** Whether a question is still to be answered: nothing chosen, nothing but spaces written. */
export function isBlank(answer: Saved | null | undefined): boolean {
  if (!answer) return true;
  const { optionIds, truth, pairs, itemIds, number, text, gaps } = answer;
  const lists = [optionIds, pairs, itemIds];
  const words = [number, text, ...(gaps ?? []).map((gap) => gap.choiceId ?? gap.text)];
  return truth == null && lists.every((list) => !list?.length) && words.every((word) => !word?.trim());
}

/** Whether something is left to fill in: a gap, or a pair. Other answers are whole or blank. */
export function isComplete(question: Question, answer: Saved | null | undefined): boolean {
  if (!answer || isBlank(answer)) return false;
  if (question.type === 'MATCH') return answer.pairs?.length === question.lefts.length;
  if (question.type !== 'GAP') return true;
  return (answer.gaps ?? []).filter((gap) => gap.choiceId ?? gap.text?.trim()).length === question.gaps.length;
}

/** An answer with only the field that is set, as the server takes it; null for a blank one. */
export function answerFrom(saved: Saved | null | undefined): AnswerInput | null {
  if (!saved) return null;
  const { optionIds, truth, pairs, itemIds, number, text, gaps } = saved;
  if (optionIds) return { optionIds };
  if (truth != null) return { truth };
  if (pairs) return { pairs: pairs.map(({ leftId, rightId }) => ({ leftId, rightId })) };
  if (itemIds) return { itemIds };
  if (number != null) return { number };
  if (text != null) return { text };
  return gaps ? { gaps: gaps.map(gapInput) } : null;
}

function gapInput({ gapId, choiceId, text }: AnswerGapInput): AnswerGapInput {
  return choiceId ? { gapId, choiceId } : { gapId, text: text ?? '' };
}

/** The chosen options after a tap on one of several, in the order of the question. */
export function toggleOption(question: Question, chosen: readonly string[], optionId: string): string[] {
  const isChosen = (id: string): boolean => (id === optionId ? !chosen.includes(id) : chosen.includes(id));
  return question.options.map(({ id }) => id).filter(isChosen);
}

/** The pairs after a right side was chosen for a left one; an empty right side takes the pair apart. */
export function withPair(pairs: readonly AnswerPairInput[], leftId: string, rightId: string): AnswerPairInput[] {
  const others = pairs.filter((pair) => pair.leftId !== leftId);
  return rightId ? [...others, { leftId, rightId }] : others;
}

/** The gaps after one of them was filled; an empty filling empties it. */
export function withGap(gaps: readonly AnswerGapInput[], filled: AnswerGapInput): AnswerGapInput[] {
  const others = gaps.filter((gap) => gap.gapId !== filled.gapId);
  return filled.choiceId || filled.text ? [...others, filled] : others;
}

/** The items in the order of the answer, or as the question gives them. */
export function orderOf(question: Question, answer: Saved | null | undefined): string[] {
  return answer?.itemIds?.length ? [...answer.itemIds] : question.items.map(({ id }) => id);
}

/** The order after one item has changed places with its neighbour; at the end of the list nothing moves. */
export function moveItem(order: readonly string[], id: string, step: -1 | 1): string[] {
  const from = order.indexOf(id);
  const neighbour = order[from + step];
  if (from < 0 || neighbour === undefined) return [...order];
  return order.map((item) => (item === id ? neighbour : item === neighbour ? id : item));
}

/** A piece of a text with gaps. */
export type TextPiece =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'gap'; readonly id: string };

/** Takes a text such as `Give [[g1]] compressions` apart. */
export function piecesOf(text: string): TextPiece[] {
  const parts = text.split(/\[\[([a-z0-9-]+)\]\]/);
  const pieces = parts.map((part, index): TextPiece =>
    index % 2 ? { kind: 'gap', id: part } : { kind: 'text', text: part },
  );
  return pieces.filter((piece) => piece.kind === 'gap' || piece.text !== '');
}

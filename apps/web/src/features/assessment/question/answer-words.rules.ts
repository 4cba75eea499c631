import type { AnswerInput, QuestionFieldsFragment, RightAnswerFieldsFragment } from '../../../gql/graphql.js';
import { piecesOf } from './answer.rules.js';

/** The words and figures that an answer in words needs. */
export interface AnswerWording {
  readonly yes: string;
  readonly no: string;
  readonly number: (value: number) => string;
}

type Piece = QuestionFieldsFragment['options'][number];

/** A given answer, line by line; empty for a blank one. */
export function givenAnswer(
  question: QuestionFieldsFragment,
  answer: AnswerInput | null,
  wording: AnswerWording,
): string[] {
  if (!answer) return [];
  const { optionIds, truth, pairs, itemIds, number, text, gaps } = answer;
  if (optionIds) return textsOf(question.options, optionIds);
  if (truth != null) return [truth ? wording.yes : wording.no];
  if (pairs) return pairLines(question, pairs);
  if (itemIds) return textsOf(question.items, itemIds);
  if (gaps) {
    const filling = (gapId: string): string => {
      const gap = gaps.find((candidate) => candidate.gapId === gapId);
      const choices = question.gaps.find(({ id }) => id === gapId)?.choices ?? [];
      return gap?.choiceId ? (textsOf(choices, [gap.choiceId])[0] ?? '') : (gap?.text ?? '');
    };
    return gaps.length > 0 ? [filled(question, filling)] : [];
  }
  return [number ? withUnit(question, number) : (text ?? '')].filter((line) => line.trim() !== '');
}

/** The right answer, line by line. */
export function rightAnswer(
  question: QuestionFieldsFragment,
  right: RightAnswerFieldsFragment,
  wording: AnswerWording,
): string[] {
  const { optionIds, truth, pairs, itemIds, number, tolerance, text, gaps } = right;
  if (optionIds) return textsOf(question.options, optionIds);
  if (truth != null) return [truth ? wording.yes : wording.no];
  if (pairs) return pairLines(question, pairs);
  if (itemIds) return textsOf(question.items, itemIds);
  if (number != null) return [withUnit(question, numberLine(number, tolerance ?? 0, wording))];
  if (gaps) return [filled(question, (gapId) => gaps.find((gap) => gap.gapId === gapId)?.text ?? '')];
  return text ? [text] : [];
}

function numberLine(number: number, tolerance: number, { number: write }: AnswerWording): string {
  return tolerance > 0 ? `${write(number - tolerance)}–${write(number + tolerance)}` : write(number);
}

function withUnit({ unit }: QuestionFieldsFragment, number: string): string {
  return unit ? `${number} ${unit}` : number;
}

function textsOf(pieces: readonly Piece[], ids: readonly string[]): string[] {
  return ids.map((id) => pieces.find((piece) => piece.id === id)?.text ?? '').filter(Boolean);
}

function pairLines(
  { lefts, rights }: QuestionFieldsFragment,
  pairs: readonly { readonly leftId: string; readonly rightId: string }[],
): string[] {
  return pairs.map(({ leftId, rightId }) => [...textsOf(lefts, [leftId]), ...textsOf(rights, [rightId])].join(' → '));
}

function filled({ text }: QuestionFieldsFragment, filling: (gapId: string) => string): string {
  return piecesOf(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : `[${filling(piece.id) || '…'}]`))
    .join('');
}

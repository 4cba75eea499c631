import { foldText } from '#kernel/text';
import type { AcceptedAnswers } from '../question.types.js';

const APOSTROPHES = /['’‘ʻʼ`]/g;
const PUNCTUATION = /\p{P}+/gu;

/**
 * Folds a wording so that only its words count: case, spaces, punctuation, apostrophes and ё/е, ө/о, ү/у, ң/н fall away.
 * Hyphens part words (`first-aid` = `first aid`). A wording of punctuation alone keeps it.
 */
export function foldWording(wording: string): string {
  const words = foldText(wording.replace(APOSTROPHES, '').replace(PUNCTUATION, ' '));
  return words || foldText(wording);
}

/** Whether a wording is accepted in any language: people answer in the language in which they know the word. */
export function isAccepted(wording: string, accept: AcceptedAnswers): boolean {
  const folded = foldWording(wording);
  return (
    folded !== '' &&
    Object.values(accept)
      .flat()
      .some((accepted) => foldWording(accepted) === folded)
  );
}

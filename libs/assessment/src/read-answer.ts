import type { AnswerInput, SavedAnswerType } from './answer.type.js';
import { parseQuestionResponse, type QuestionResponse } from './question-response.js';
import type { Question } from './question.types.js';
import { refusalOf } from './score/answer.rules.js';

/** A null character or half of a surrogate pair: JSON may carry them, the database may not. */
const NOT_TEXT = /[\0\p{Cs}]/u;

type AnswerField = keyof AnswerInput;

const READERS: { [F in AnswerField]: (value: NonNullable<AnswerInput[F]>) => unknown } = {
  optionIds: (optionIds) => ({ kind: 'choice', optionIds }),
  truth: (value) => ({ kind: 'truth', value }),
  pairs: (pairs) => ({ kind: 'match', pairs: pairs.map(({ leftId, rightId }) => ({ pairId: leftId, rightId })) }),
  itemIds: (itemIds) => ({ kind: 'order', itemIds }),
  number: (value) => ({ kind: 'number', value }),
  text: (value) => ({ kind: 'text', value }),
  gaps: (gaps) => ({
    kind: 'gaps',
    gaps: gaps.map(({ gapId, text, choiceId }) => ({
      gapId,
      ...(text != null && { text }),
      ...(choiceId != null && { choiceId }),
    })),
  }),
};

/** Reads an answer that came from outside; null if it cannot be an answer to the question. Blank and wrong ones can. */
export function readAnswer(question: Question, input: AnswerInput): QuestionResponse | null {
  const [field, ...others] = (Object.keys(READERS) as AnswerField[]).filter((name) => input[name] != null);
  if (!field || others.length > 0 || textsOf(input).some((text) => NOT_TEXT.test(text))) return null;
  const verdict = parseQuestionResponse(READERS[field](input[field] as never));
  return 'response' in verdict && !refusalOf(question, verdict.response) ? verdict.response : null;
}

function textsOf({ text, number, gaps }: AnswerInput): string[] {
  return [text, number, ...(gaps ?? []).map((gap) => gap.text)].filter((typed) => typed != null);
}

const UNSET = { optionIds: null, truth: null, pairs: null, itemIds: null, number: null, text: null, gaps: null };

/** A saved answer in GraphQL's shape: what {@link readAnswer} read, the other way round. */
export function presentAnswer(sequence: number, response: QuestionResponse): SavedAnswerType {
  return { ...UNSET, sequence, ...fieldOf(response) };
}

function fieldOf(response: QuestionResponse): Partial<SavedAnswerType> {
  switch (response.kind) {
    case 'choice':
      return { optionIds: response.optionIds };
    case 'truth':
      return { truth: response.value };
    case 'match':
      return { pairs: response.pairs.map(({ pairId, rightId }) => ({ leftId: pairId, rightId })) };
    case 'order':
      return { itemIds: response.itemIds };
    case 'number':
      return { number: response.value };
    case 'text':
      return { text: response.value };
    case 'gaps':
      return { gaps: response.gaps.map(({ gapId, text = null, choiceId = null }) => ({ gapId, text, choiceId })) };
  }
}

import type { AnswerInput, AttemptSheetFragment } from '../../../gql/graphql.js';
import type { OutboxItem } from '../../../offline/outbox-item.type.js';
import { answerFrom } from '../question/answer.rules.js';

/** An answer with its place in the order of answers to the same question. */
export interface NumberedAnswer {
  readonly sequence: number;
  readonly response: AnswerInput;
}

export type Answers = ReadonlyMap<string, NumberedAnswer>;

/** Whether the answers are safe. `waiting`: they are on this device only, and go out when the network is back. */
export type SavingState = 'saved' | 'saving' | 'waiting' | 'refused';

/** The answers that an attempt holds, those that wait on this device included. */
export function answersIn({ questions }: Pick<AttemptSheetFragment, 'questions'>): Answers {
  const given = questions.flatMap(({ id, response }): [string, NumberedAnswer][] => {
    const answer = answerFrom(response);
    return response && answer ? [[id, { sequence: response.sequence, response: answer }]] : [];
  });
  return new Map(given);
}

/** Of two answers to a question the one with the higher number. */
export function newerOf(one: Answers, other: Answers): Answers {
  const newer = new Map(one);
  for (const [questionId, answer] of other) {
    if (answer.sequence > (newer.get(questionId)?.sequence ?? -1)) newer.set(questionId, answer);
  }
  return newer;
}

/** How safe the answers of an attempt are, by what is on its way. */
export function savingState(
  attemptId: string,
  items: readonly OutboxItem[],
  isSending: boolean,
): { state: SavingState; refusal: string | null } {
  const own = items.filter((item) => item.kind === 'save-answer' && item.payload.attemptId === attemptId);
  const refused = own.filter(({ state }) => state === 'refused').at(-1);
  if (refused) return { state: 'refused', refusal: refused.refusal?.message ?? null };
  if (own.length === 0) return { state: 'saved', refusal: null };
  return { state: isSending ? 'saving' : 'waiting', refusal: null };
}

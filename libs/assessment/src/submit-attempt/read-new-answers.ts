import type { AttemptAnswerInput } from '../answer.type.js';
import type { NewAnswer } from '../close-attempt/close-attempt.js';
import type { Question } from '../question.types.js';
import { readAnswer } from '../read-answer.js';
import { isBlank } from '../score/answer.rules.js';

/** Reads an answer to a question of an attempt; null if it cannot be one. */
export function readNewAnswer(question: Question | undefined, input: AttemptAnswerInput): NewAnswer | null {
  const { questionId, sequence, implicit } = input;
  const response = question ? readAnswer(question, input.response) : null;
  if (!response || sequence < 0) return null;
  return { questionId, sequence, response, blank: isBlank(response), implicit: implicit ?? false };
}

/** Reads the answers that come with a submission: of several to one question the one with the highest sequence. */
export function readNewAnswers(
  questions: readonly Question[],
  inputs: readonly AttemptAnswerInput[],
): { answers: NewAnswer[] } | { invalidQuestionId: string } {
  const questionById = new Map(questions.map((question) => [question.id, question]));
  const latest = new Map<string, NewAnswer>();
  for (const input of inputs) {
    const answer = readNewAnswer(questionById.get(input.questionId), input);
    if (!answer) return { invalidQuestionId: input.questionId.slice(0, 100) };
    const known = latest.get(answer.questionId);
    if (!known || known.sequence < answer.sequence) latest.set(answer.questionId, answer);
  }
  return { answers: [...latest.values()] };
}

import { AppError } from '#kernel/graphql';
import type { PublishedVersion } from '#catalog';
import type { Question, QuizRules } from './question.types.js';

/** The rules of a quiz; null for an activity of another kind. @throws AppError NOT_FOUND for what the version does not have. */
export function quizRulesOf(version: PublishedVersion, activityId: string): QuizRules | null {
  const activity = version.activityById.get(activityId);
  if (!activity) throw new AppError('NOT_FOUND');
  return activity.kind === 'quiz' ? activity.quiz : null;
}

/** The rules of a quiz at which there is an attempt. */
export function rulesOfAttempt(version: PublishedVersion, activityId: string): QuizRules {
  const rules = quizRulesOf(version, activityId);
  if (!rules) throw new Error(`There is an attempt at ${activityId}, which is no quiz`);
  return rules;
}

/** Questions of a version with their keys, in the order of the ids, which an attempt has kept. */
export function questionsOf({ id: versionId, questionById }: PublishedVersion, ids: readonly string[]): Question[] {
  return ids.map((id) => {
    const question = questionById.get(id);
    if (!question) throw new Error(`The question ${id} is missing from the version ${versionId}`);
    return question;
  });
}

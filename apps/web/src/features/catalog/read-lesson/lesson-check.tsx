import type { JSX } from 'react';
import { AnswerCheck } from '../../assessment/answer-check/answer-check.js';
import { useLesson } from './lesson-context.js';

/** A question in the middle of a lesson. */
export function LessonCheck({ questionId }: { questionId: string }): JSX.Element | null {
  const { enrolmentId, activityId, checks } = useLesson();
  const question = checks.find(({ id }) => id === questionId);
  return question ? <AnswerCheck question={question} enrolmentId={enrolmentId} activityId={activityId} /> : null;
}

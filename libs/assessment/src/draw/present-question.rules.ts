import { CourseFormat } from '#catalog';
import type { LearnerQuestion, Question } from '../question.types.js';
import { arrangeQuestion, type Presentation } from './arrange-question.rules.js';

/** What a learner sees of a question within one attempt: no key, no feedback, arranged by the attempt's seed. */
export function presentQuestion(question: Question, presentation: Presentation): LearnerQuestion {
  const rightOrder = question.type === 'order' ? question.answer : [];
  return arrangeQuestion(CourseFormat.toLearnerQuestion(question), presentation, rightOrder);
}

import type { CourseDocument, Language, Lesson, LessonText } from '../course-files/course-document.js';
import type { CheckQuestionType, LessonType } from '../activity.type.js';
import { LearnerQuestionType } from '../learner-question.type.js';
import { LessonBlockPresenter } from './lesson-block.js';

/** A reading in GraphQL's shape, in every language it has. */
export function presentLessons(lesson: Lesson, document: CourseDocument): Partial<Record<Language, LessonType>> {
  const texts = Object.entries(lesson) as [Language, LessonText][];
  return Object.fromEntries(texts.map(([locale, text]) => [locale, presentLesson(locale, text, document)]));
}

function presentLesson(locale: Language, { title, words, blocks }: LessonText, document: CourseDocument): LessonType {
  const draft = document.languages[locale]?.state === 'draft';
  const shown = new LessonBlockPresenter(document, locale).present(blocks);
  return { locale, draft, title, words, blocks: shown, checks: checksOf(blocks, document) };
}

/** Checks stand on the top level of a lesson only. */
function checksOf(blocks: LessonText['blocks'], { checkQuestions }: CourseDocument): CheckQuestionType[] {
  const asked = blocks.flatMap((block) => (block.kind === 'check' ? [block.question] : []));
  const questions = asked.flatMap((id) => checkQuestions.find((question) => question.id === id) ?? []);
  return questions.map((question) => LearnerQuestionType.from(question));
}

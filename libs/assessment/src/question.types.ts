import type { CourseFormat } from '#catalog';

// The terms of the course format that drawing and grading speak of.

export type AcceptedAnswers = CourseFormat.AcceptedAnswers;
export type Gap = CourseFormat.Gap;
export type Language = CourseFormat.Language;
export type LearnerGap = CourseFormat.LearnerGap;
export type LearnerQuestion = CourseFormat.LearnerQuestion;
export type LocalizedText = CourseFormat.LocalizedText;
export type Piece = CourseFormat.Piece;
export type Question = CourseFormat.Question;
export type QuestionBank = CourseFormat.QuestionBank;
export type QuizRules = CourseFormat.QuizRules;

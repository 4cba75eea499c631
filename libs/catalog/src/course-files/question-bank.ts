import type { Language, LocalizedText } from './localized-text.rules.js';

/**
 * The half of a published course that no learner sees before the answer is in: questions with their keys and feedback.
 * It goes to grading and to authors only.
 */
export interface QuestionBank {
  questions: Question[];
}

/** `exam` may be drawn by quizzes; `check` is asked once inside a lesson and never drawn. */
export type QuestionUse = 'exam' | 'check';

/** 1 recall, 2 application, 3 judgement. */
export type Difficulty = 1 | 2 | 3;

interface QuestionFields {
  id: string;
  use: QuestionUse;
  /** The outcome that the question measures. */
  outcome: string;
  difficulty: Difficulty;
  /** What a draw may ask for; the outcome is always among them. */
  tags: string[];
  text: LocalizedText;
}

/** A text that an answer refers to by its id. */
export interface Piece {
  id: string;
  text: LocalizedText;
}

export interface Option extends Piece {
  correct: boolean;
  /** Why this option is right or wrong. */
  feedback: LocalizedText;
}

/** One feedback for the right answer, one for every other. */
export interface VerdictFeedback {
  correct: LocalizedText;
  incorrect: LocalizedText;
}

/** Accepted spellings in each language, as the author wrote them; comparing folds case, spaces and letters. */
export type AcceptedAnswers = Partial<Record<Language, string[]>>;

export interface SingleQuestion extends QuestionFields {
  type: 'single';
  options: Option[];
}

export interface MultipleQuestion extends QuestionFields {
  type: 'multiple';
  options: Option[];
}

export interface TrueFalseQuestion extends QuestionFields {
  type: 'true-false';
  answer: boolean;
  feedback: VerdictFeedback;
}

export interface MatchQuestion extends QuestionFields {
  type: 'match';
  left: Piece[];
  /** Right sides and distractors, in an order and with ids that say nothing about the pairs. */
  right: Piece[];
  /** From the id of each left piece to the id of its right piece. */
  answer: Record<string, string>;
  feedback: VerdictFeedback;
}

export interface OrderQuestion extends QuestionFields {
  type: 'order';
  /** In an order and with ids that say nothing about the right order. */
  items: Piece[];
  /** The item ids in the right order. */
  answer: string[];
  feedback: VerdictFeedback;
}

export interface NumericQuestion extends QuestionFields {
  type: 'numeric';
  answer: number;
  /** Right when |given − answer| ≤ tolerance. */
  tolerance: number;
  unit?: LocalizedText;
  feedback: VerdictFeedback;
}

export interface ShortQuestion extends QuestionFields {
  type: 'short';
  accept: AcceptedAnswers;
  feedback: VerdictFeedback;
}

/** Its text holds `[[id]]` once for each gap. */
export interface GapQuestion extends QuestionFields {
  type: 'gap';
  gaps: Gap[];
  feedback: VerdictFeedback;
}

export type Gap = EntryGap | ChoiceGap;

export interface EntryGap {
  id: string;
  kind: 'entry';
  accept: AcceptedAnswers;
}

export interface ChoiceGap {
  id: string;
  kind: 'choice';
  choices: (Piece & { correct: boolean })[];
}

/** A question with its key. */
export type Question =
  | SingleQuestion
  | MultipleQuestion
  | TrueFalseQuestion
  | MatchQuestion
  | OrderQuestion
  | NumericQuestion
  | ShortQuestion
  | GapQuestion;

export type QuestionType = Question['type'];

import type { LearnerQuestion } from './learner-question.js';
import type { Lesson } from './lesson-document.js';
import type { Language, LocalizedText } from './localized-text.rules.js';
import type { Scenario } from './scenario-document.js';

export type * from './lesson-document.js';
export type * from './question-bank.js';
export type * from './scenario-document.js';
export { tellScenario } from './scenario-document.js';
export { toLearnerQuestion, type LearnerGap, type LearnerQuestion } from './learner-question.js';
export { inLanguage, LANGUAGES, type Language, type LocalizedText } from './localized-text.rules.js';

export const TOPICS = ['first-aid', 'movement', 'ihl', 'negotiation', 'proposals', 'reporting', 'other'] as const;

export type Topic = (typeof TOPICS)[number];

/** Levels of Bloom's taxonomy, from the lowest. */
export const OUTCOME_LEVELS = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;

export type OutcomeLevel = (typeof OUTCOME_LEVELS)[number];

/** When a learner sees keys and feedback of a quiz. */
export const FEEDBACK_TIMES = ['after-submission', 'after-pass', 'after-last-attempt', 'never'] as const;

export type FeedbackTime = (typeof FEEDBACK_TIMES)[number];

/**
 * A published course version: everything that a learner may see, and no key. It is plain JSON, never changes once
 * published, and the same files always give the same document. Facts (`{{id}}`) are already filled in.
 */
export interface CourseDocument {
  /** The version of the course format. */
  format: 1;
  slug: string;
  /** What a reader sees where their language is missing. */
  defaultLanguage: Language;
  languages: Partial<Record<Language, LanguageCoverage>>;
  topic: Topic;
  title: LocalizedText;
  summary: LocalizedText;
  audience: LocalizedText;
  /** Study time with the quiz, in hours. */
  hours: number;
  /** open: a learner may enrol; assigned: a coordinator enrols. */
  enrolment: 'open' | 'assigned';
  /** Slugs of courses to finish first. */
  prerequisites: string[];
  outcomes: Outcome[];
  facts: Fact[];
  modules: CourseModule[];
  awards: AwardRule[];
  glossary: GlossaryTerm[];
  sources: Source[];
  downloads: Download[];
  checklists: Checklist[];
  /** The stories that lessons tell by a scenario block; left out where there are none. */
  scenarios?: Scenario[];
  /** The questions that lessons ask by a check block. */
  checkQuestions: LearnerQuestion[];
  /** Every picture and file that the course carries. */
  media: MediaFile[];
}

export interface LanguageCoverage {
  /** draft: no native speaker has checked it, and readers are told so. */
  state: 'reviewed' | 'draft';
  /** The modules whose lessons exist in this language; left out: all. */
  modules?: string[];
}

export interface Outcome {
  id: string;
  level: OutcomeLevel;
  text: LocalizedText;
}

/** What a national society may set otherwise, such as an emergency number. */
export interface Fact {
  id: string;
  value: string;
  /** false: a default that the society has not confirmed. */
  confirmed: boolean;
  note: string;
}

export interface CourseModule {
  id: string;
  title: LocalizedText;
  summary: LocalizedText;
  activities: Activity[];
}

interface ActivityFields {
  id: string;
  title: LocalizedText;
  /** Expected time, in minutes. */
  minutes: number;
  outcomes: string[];
  /** Only required activities count for progress. */
  required: boolean;
}

export interface ReadingActivity extends ActivityFields {
  kind: 'reading';
  lesson: Lesson;
}

export interface QuizActivity extends ActivityFields {
  kind: 'quiz';
  quiz: QuizRules;
}

export type Activity = ReadingActivity | QuizActivity;

export interface QuizRules {
  draw: QuizDraw[];
  /** Percent, 1 to 100. */
  passMark: number;
  /** 0: no limit. */
  attempts: number;
  /** Between a submission and the next attempt, in minutes. */
  cooldownMinutes: number;
  /** Left out: no limit. */
  timeLimitMinutes?: number;
  shuffleQuestions: boolean;
  shuffleOptions: boolean;
  feedback: FeedbackTime;
}

/** Draws `count` different questions that carry the tag; the lines of one quiz never draw a question twice. */
export interface QuizDraw {
  tag: string;
  count: number;
}

export interface AwardRule {
  id: string;
  kind: 'provisional' | 'full';
  /** Printed on the certificate. */
  title: LocalizedText;
  /** Left out: never expires. */
  validity?: Validity;
  /** false: the validity is a default that the society has not confirmed. */
  confirmed: boolean;
  /** The requalification window around the expiry. */
  renewal?: { monthsBefore: number; monthsAfter: number };
  /** All must hold, in the order in which they are shown. */
  gates: Gate[];
}

export type Validity = { days: number } | { months: number };

export type Gate =
  /** All required activities, or the named ones. */
  | { kind: 'activities-completed'; activities?: string[] }
  | { kind: 'quiz-passed'; activity: string }
  | { kind: 'practical-passed'; checklist: string };

export interface GlossaryTerm {
  id: string;
  term: LocalizedText;
  definition: LocalizedText;
}

export interface Source {
  id: string;
  title: string;
  publisher: string;
  /** A year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  url?: string;
}

export interface Download {
  id: string;
  /** A path of `media`. */
  file: string;
  language: Language;
  title: LocalizedText;
}

/** Observable steps by which an examiner judges a skill. */
export interface Checklist {
  id: string;
  title: LocalizedText;
  scenario: LocalizedText;
  outcome: string;
  steps: ChecklistStep[];
}

export interface ChecklistStep {
  id: string;
  text: LocalizedText;
  /** One miss fails the skill, whatever the rest. */
  critical: boolean;
  /** Met when min ≤ value ≤ max; at least one bound is given. */
  measured?: { unit: LocalizedText; min?: number; max?: number };
}

export interface MediaFile {
  path: string;
  contentType: string;
  bytes: number;
  /** Of the content, in hex: the name under which it can be cached for ever. */
  sha256: string;
}

import { z } from 'zod';
import { FEEDBACK_TIMES, OUTCOME_LEVELS, TOPICS } from '../course-document.js';
import { httpsUrl, id, language, line, refusal, text } from './common.schema.js';

const coverage = z.strictObject({
  state: z.enum(['reviewed', 'draft']),
  modules: z.array(id).min(1).optional(),
});

const languages = z
  .strictObject({ ky: coverage.optional(), ru: coverage.optional(), en: coverage.optional() })
  .refine((declared) => Object.keys(declared).length > 0, refusal('schema.missing-key', 'No language is declared.'));

const outcome = z.strictObject({ id, level: z.enum(OUTCOME_LEVELS), text });

const fact = z.strictObject({ id, value: line, confirmed: z.boolean(), note: line });

const activityFields = {
  id,
  minutes: z.int().min(1).max(600),
  outcomes: z.array(id).min(1),
  required: z.boolean().default(true),
};

const minutesOrMore = (least: number) => z.int().min(least).max(100_000);

const quiz = z.strictObject({
  draw: z
    .array(z.strictObject({ tag: id, count: z.int().min(1).max(200) }))
    .min(1)
    .max(50),
  passMark: z.int().min(1).max(100),
  attempts: z.int().min(0).max(100),
  cooldownMinutes: minutesOrMore(0).default(0),
  timeLimitMinutes: minutesOrMore(1).optional(),
  shuffleQuestions: z.boolean().default(true),
  shuffleOptions: z.boolean().default(true),
  feedback: z.enum(FEEDBACK_TIMES),
});

const activity = z.discriminatedUnion('kind', [
  /** The title stands in the lesson; here only for languages that have no lesson of this module. */
  z.strictObject({ ...activityFields, kind: z.literal('reading'), title: text.optional() }),
  z.strictObject({ ...activityFields, kind: z.literal('quiz'), title: text, quiz }),
]);

const courseModule = z.strictObject({ id, title: text, summary: text, activities: z.array(activity).min(1) });

const months = z.int().min(0).max(120);

const gate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('activities-completed'), activities: z.array(id).min(1).optional() }),
  z.strictObject({ kind: z.literal('quiz-passed'), activity: id }),
  z.strictObject({ kind: z.literal('practical-passed'), checklist: id }),
]);

const validity = z
  .strictObject({ days: z.int().min(1).max(20_000).optional(), months: z.int().min(1).max(600).optional() })
  .refine(
    ({ days, months }) => (days === undefined) !== (months === undefined),
    refusal('schema.wrong-format', 'A validity is given in days or in months.'),
  );

const award = z.strictObject({
  id,
  kind: z.enum(['provisional', 'full']),
  title: text,
  validity: validity.optional(),
  confirmed: z.boolean().default(false),
  renewal: z.strictObject({ monthsBefore: months, monthsAfter: months }).optional(),
  gates: z.array(gate).min(1),
});

const source = z.strictObject({
  id,
  title: line,
  publisher: line,
  date: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'A date is "2020", "2020-05" or "2020-05-31".'),
  url: httpsUrl.optional(),
});

const download = z.strictObject({ id, file: line, language, title: text });

/** course.yaml */
export const courseSchema = z.strictObject({
  format: z.literal(1),
  slug: id,
  defaultLanguage: language,
  languages,
  topic: z.enum(TOPICS),
  title: text,
  summary: text,
  audience: text,
  hours: z.number().positive().max(1000),
  enrolment: z.enum(['open', 'assigned']),
  prerequisites: z.array(id).default([]),
  outcomes: z.array(outcome).min(1),
  facts: z.array(fact).default([]),
  modules: z.array(courseModule).min(1),
  awards: z.array(award).default([]),
  sources: z.array(source).min(1),
  downloads: z.array(download).default([]),
});

export type CourseYaml = z.output<typeof courseSchema>;
export type ModuleYaml = CourseYaml['modules'][number];
export type ActivityYaml = ModuleYaml['activities'][number];

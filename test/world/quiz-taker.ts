import { newId, statement } from '#kernel/database';
import type { CourseFormat } from '#catalog';
import type { ApiClient } from './api-client.js';
import type { World } from './world.js';

type Question = CourseFormat.Question;

/** An answer as the API takes it. */
export type AnswerInput = Record<string, unknown>;

const BANK = statement<{ bank: CourseFormat.QuestionBank }>(
  'test.question-bank',
  'select bank from catalog.question_bank where version_id = $1',
);

const QUESTION = `id type text options { id text } items { id text } lefts { id text } rights { id text } unit
  gaps { id choices { id text } }
  response { sequence optionIds truth pairs { leftId rightId } itemIds number text gaps { gapId text choiceId } }
  result { points correct answered explanation options { optionId chosen correct feedback }
    rightAnswer { optionIds truth pairs { leftId rightId } itemIds number tolerance text gaps { gapId text } } }`;
export const ATTEMPT = `id number activityId status startedAt deadlineAt secondsLeft submittedAt points maxPoints percent passed
  questions { ${QUESTION} }`;

const ENROL = `mutation ($slug: String!, $operationId: ID!) { enrol(courseSlug: $slug, operationId: $operationId) {
  ... on Enrolled { enrolment { id version { id } } } ... on EnrolRefused { code } } }`;
export const START = `mutation ($enrolmentId: ID!, $activityId: ID!, $operationId: ID!) {
  startAttempt(enrolmentId: $enrolmentId, activityId: $activityId, operationId: $operationId) {
    __typename ... on AttemptStarted { attempt { ${ATTEMPT} } } ... on StartAttemptRefused { code message until } } }`;
export const SAVE = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) {
  __typename ... on AnswerSaved { questionId sequence savedAt } ... on SaveAnswerRefused { code message latestSequence } } }`;
export const SUBMIT = `mutation ($input: SubmitAttemptInput!) { submitAttempt(input: $input) {
  __typename ... on AttemptSubmitted { attempt { ${ATTEMPT} } }
  ... on SubmitAttemptRefused { code message questionId expiredAttempt { ${ATTEMPT} } } } }`;
export const READ = `query ($id: ID!) { attempt(id: $id) { ${ATTEMPT} } }`;

/** Somebody who takes quizzes, and for the test's sake knows the keys, which come straight from the database. */
export class QuizTaker {
  private constructor(
    readonly client: ApiClient,
    readonly enrolmentId: string,
    readonly questions: ReadonlyMap<string, Question>,
  ) {}

  /** A new person, enrolled in a course. */
  static async enrolledIn(world: World, slug: string, client?: ApiClient): Promise<QuizTaker> {
    const person = client ?? (await world.person());
    const { enrol } = await person.get(ENROL, { slug, operationId: newId() });
    if (!enrol.enrolment) throw new Error(`Not enrolled: ${enrol.code}`);
    const [row] = await world.rows.run(BANK, [enrol.enrolment.version.id]);
    const questions = new Map(row?.bank.questions.map((question) => [question.id, question]));
    return new QuizTaker(person, enrol.enrolment.id, questions);
  }

  /** @returns `AttemptStarted` or `StartAttemptRefused`. */
  async start(activityId = 'final-quiz', operationId = newId()): Promise<Record<string, any>> {
    const { enrolmentId } = this;
    return (await this.client.get(START, { enrolmentId, activityId, operationId })).startAttempt;
  }

  /** @returns the attempt. @throws Error with the refusal. */
  async started(activityId?: string): Promise<Record<string, any>> {
    const { attempt, code } = await this.start(activityId);
    if (!attempt) throw new Error(`No attempt: ${code}`);
    return attempt;
  }

  /** @returns `AnswerSaved` or `SaveAnswerRefused`. */
  async save(input: Record<string, unknown>): Promise<Record<string, any>> {
    return (await this.client.get(SAVE, { input: { sequence: 1, ...input } })).saveAnswer;
  }

  /** @returns `AttemptSubmitted` or `SubmitAttemptRefused`. */
  async submit(attemptId: string, answers: object[] = [], operationId = newId()): Promise<Record<string, any>> {
    return (await this.client.get(SUBMIT, { input: { attemptId, operationId, answers } })).submitAttempt;
  }

  async read(id: string): Promise<Record<string, any>> {
    return (await this.client.get(READ, { id })).attempt;
  }

  /** Answers to all questions of an attempt, right or wrong, as `submitAttempt` takes them. */
  answersTo(attempt: Record<string, any>, kind: 'right' | 'wrong' = 'right', sequence = 1): Record<string, unknown>[] {
    const answer = kind === 'right' ? rightAnswer : wrongAnswer;
    return attempt.questions.map(({ id }: { id: string }) => ({
      questionId: id,
      sequence,
      response: answer(this.questions.get(id) as Question),
    }));
  }
}

/** The answer that earns every point. */
export function rightAnswer(question: Question): AnswerInput {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { optionIds: question.options.filter(({ correct }) => correct).map(({ id }) => id) };
    case 'true-false':
      return { truth: question.answer };
    case 'match':
      return { pairs: Object.entries(question.answer).map(([leftId, rightId]) => ({ leftId, rightId })) };
    case 'order':
      return { itemIds: question.answer };
    case 'numeric':
      return { number: String(question.answer).replace('.', ',') };
    case 'short':
      return { text: Object.values(question.accept)[0]?.[0] };
    case 'gap':
      return { gaps: question.gaps.map(rightGap) };
  }
}

function rightGap(gap: CourseFormat.Gap): AnswerInput {
  if (gap.kind === 'entry') return { gapId: gap.id, text: Object.values(gap.accept)[0]?.[0] };
  return { gapId: gap.id, choiceId: gap.choices.find(({ correct }) => correct)?.id };
}

/** An answer that earns nothing, and is no blank. */
export function wrongAnswer(question: Question): AnswerInput {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { optionIds: [question.options.find(({ correct }) => !correct)?.id] };
    case 'true-false':
      return { truth: !question.answer };
    case 'match':
      return { pairs: wrongPairs(question) };
    case 'order':
      return { itemIds: question.answer.toReversed() };
    case 'numeric':
      return { number: String(question.answer + question.tolerance + 1) };
    case 'short':
      return { text: 'жок' };
    case 'gap':
      return { gaps: question.gaps.map(wrongGap) };
  }
}

/** Every left side with the right side of the next one. */
function wrongPairs({ left, answer }: Extract<Question, { type: 'match' }>): AnswerInput[] {
  const leftIds = left.map(({ id }) => id);
  return leftIds.map((leftId, place) => ({ leftId, rightId: answer[leftIds[(place + 1) % leftIds.length] as string] }));
}

function wrongGap(gap: CourseFormat.Gap): AnswerInput {
  if (gap.kind === 'entry') return { gapId: gap.id, text: 'жок' };
  return { gapId: gap.id, choiceId: gap.choices.find(({ correct }) => !correct)?.id };
}

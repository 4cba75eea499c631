// @ts-check
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { COURSE_SLUG, READING } from './prepare-database.mjs';

const ENROL = `mutation ($slug: String!, $operationId: ID!) { result: enrol(courseSlug: $slug, operationId: $operationId) {
  __typename ... on Enrolled { enrolment { id } } ... on EnrolRefused { code } } }`;
const COMPLETE = `mutation ($input: CompleteActivityInput!) { result: completeActivity(input: $input) {
  __typename ... on ActivityProgress { enrolment { id completedAt } } ... on CompleteActivityRefused { code } } }`;

const ANSWER_MS = 10_000;
/** What a phone takes as "try again": the server does not answer, or says that it cannot now. */
const TRY_AGAIN = new Set(['UNAVAILABLE', 'INTERNAL']);

/**
 * What all learners of a round were answered.
 *
 * @typedef {object} Answers
 * @property {string[]} completed the enrolments whose completion was acknowledged
 * @property {number} retries requests that got no answer, or that of a server in trouble
 * @property {number} internal how many of the latter were surprises (`INTERNAL`) instead of `UNAVAILABLE`
 * @property {string[]} wrong answers that must not come: refusals, and repetitions that say something else
 */

/** @returns {Answers} */
export function noAnswers() {
  return { completed: [], retries: 0, internal: 0, wrong: [] };
}

/** Somebody who enrols and reads the lesson; each operation is sent under one id until it is acknowledged. */
export class Learner {
  /**
   * @param {string} token of the session cookie
   * @param {{ urls: string[], random: import('./random.mjs').Random, answers: Answers, deadline: AbortSignal }} world
   */
  constructor(token, world) {
    this.token = token;
    this.world = world;
  }

  /** Resolves when the course is completed, or the round's time is over. */
  async study() {
    const enrolment = await this.#perform(ENROL, { slug: COURSE_SLUG, operationId: randomUUID() });
    if (!enrolment) return;
    const input = { enrolmentId: enrolment.id, activityId: READING, operationId: randomUUID() };
    if (await this.#perform(COMPLETE, { input })) this.world.answers.completed.push(enrolment.id);
  }

  /**
   * An answer that was lost on its way looks to the phone like none: every fourth operation is sent once more after its
   * acknowledgement, and must be answered alike.
   *
   * @param {string} query
   * @param {object} variables
   * @returns {Promise<{ id: string, completedAt?: string } | null>} null for a refusal, or when the time was over
   */
  async #perform(query, variables) {
    const first = await this.#untilAnswered(query, variables);
    if (!first || this.world.random.next() > 0.25) return first;
    const second = await this.#untilAnswered(query, variables);
    if (second && JSON.stringify(first) !== JSON.stringify(second)) {
      this.world.answers.wrong.push(`${JSON.stringify(first)}, then ${JSON.stringify(second)}`);
    }
    return first;
  }

  /** @param {string} query @param {object} variables */
  async #untilAnswered(query, variables) {
    const { answers, deadline, random } = this.world;
    while (!deadline.aborted) {
      const { data, errors } = await this.#ask(query, variables).catch(() => ({ data: null, errors: null }));
      if (data?.result?.enrolment) return data.result.enrolment;
      const code = errors?.[0]?.extensions?.code;
      if (data?.result || (code && !TRY_AGAIN.has(code))) return this.#refuse(data?.result?.code ?? code);
      answers.retries += 1;
      if (code === 'INTERNAL') answers.internal += 1;
      await delay(random.between(100, 500));
    }
    return null;
  }

  /** @param {string} code */
  #refuse(code) {
    this.world.answers.wrong.push(code);
    return null;
  }

  /** @param {string} query @param {object} variables @returns {Promise<any>} */
  async #ask(query, variables) {
    const response = await fetch(`${this.world.random.pick(this.world.urls)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `sid=${this.token}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    return response.json();
  }
}

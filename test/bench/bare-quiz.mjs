// @ts-check
import { randomBytes } from 'node:crypto';
import { say } from './bare-editions.mjs';
import { eventsOf, fold } from './bare-learning.mjs';
import { inTransaction } from './bare-transaction.mjs';

/** @typedef {import('./bare-server.mjs').Operation} Operation */

const ENROLMENT = {
  name: 'quiz-enrolment',
  text: 'select id, version_id from learning.enrolment where person_id = $1 and id = $2',
};
const ATTEMPTS = {
  name: 'quiz-attempts',
  text: `select number, closed_at, passed from assessment.attempt where person_id = $1 and enrolment_id = $2 and activity_id = $3`,
};
const START = {
  name: 'quiz-start',
  text: `with started as (
      insert into assessment.attempt (id, person_id, enrolment_id, version_id, activity_id, number, seed, question_ids, started_at,
        deadline_at)
      values (uuidv7(), $1, $2, $3, $4, $5, $6, $7, now(), now() + $8 * interval '1 minute') returning *
    ), noted as (
      insert into assessment.operation (person_id, operation_id, attempt_id, kind, done_at)
      select person_id, $9, id, 'start', started_at from started
    )
    select id, number, started_at, deadline_at, question_ids from started`,
};
const SAVE = {
  name: 'quiz-save',
  text: `insert into assessment.answer as kept (person_id, attempt_id, question_id, sequence, response, blank, saved_at)
    select a.person_id, a.id, $3, $4, $5, $6, now() from assessment.attempt a
    where a.person_id = $1 and a.id = $2 and a.closed_at is null and $3 = any(a.question_ids) and a.deadline_at > now()
    for share of a
    on conflict (person_id, attempt_id, question_id) do update
      set sequence = excluded.sequence, response = excluded.response, blank = excluded.blank, saved_at = excluded.saved_at
      where kept.sequence < excluded.sequence
    returning saved_at`,
};
const LOCK = {
  name: 'quiz-lock',
  text: `select a.id, a.enrolment_id, a.version_id, a.activity_id, a.number, a.question_ids, a.started_at, a.deadline_at, a.closed_at,
      p.attempt_id as operation_attempt_id
    from assessment.attempt a left join assessment.operation p on p.person_id = a.person_id and p.operation_id = $3
    where a.person_id = $1 and a.id = $2 for update of a`,
};
const ANSWERS = {
  name: 'quiz-answers',
  text: 'select question_id, sequence, response from assessment.answer where person_id = $1 and attempt_id = $2',
};
const CLOSE = {
  name: 'quiz-close',
  text: `with closed as (
      update assessment.attempt set closed_at = now(), submitted_at = now(), points = $3, max_points = $4, percent = $5, passed = $6,
        result = $7
      where person_id = $1 and id = $2 returning person_id, id, submitted_at
    ), noted as (
      insert into assessment.operation (person_id, operation_id, attempt_id, kind, done_at)
      select person_id, $8, id, 'submit', submitted_at from closed
    )
    select submitted_at from closed`,
};
const LOCK_ENROLMENT = {
  name: 'quiz-lock-enrolment',
  text: `select id, person_id, course_id, version_id, branch, total, completed_activity_ids, completed_at
    from learning.enrolment where person_id = $1 and id = $2 for update`,
};
const RECORD = {
  name: 'quiz-record',
  text: `with ledger as (
      insert into learning.completion (person_id, enrolment_id, activity_id, occurred_at, received_at, evidence)
      values ($1, $2, $3, now(), now(), $7)
    )
    update learning.enrolment set completed_activity_ids = completed_activity_ids || $3::text, done = $4, percent = $5,
      completed_at = $6
    where person_id = $1 and id = $2`,
};
const TELL = {
  name: 'tell',
  text: 'insert into kernel.outbox_event (id, name, payload) select uuidv7(), * from unnest($1::text[], $2::jsonb[])',
};

/** @type {Operation} */
export async function startAttempt({ pool, editions }, { personId, input, locale }) {
  const { enrolmentId, activityId, operationId } = input;
  const enrolment = (await pool.query({ ...ENROLMENT, values: [personId, enrolmentId] })).rows[0];
  const edition = editions.get(enrolment.version_id);
  const { quiz } = edition.activities.find(({ id }) => id === activityId);
  const known = (await pool.query({ ...ATTEMPTS, values: [personId, enrolmentId, activityId] })).rows;
  if (known.some((attempt) => attempt.passed || attempt.closed_at === null)) throw new Error('No attempt is allowed');
  const questionIds = draw(
    edition.questions.map(({ id }) => id),
    quiz.draw[0].count,
  );
  const { rows } = await pool.query({
    ...START,
    values: [
      ...[personId, enrolmentId, edition.id, activityId, known.length + 1, randomBytes(16).toString('hex')],
      ...[questionIds, quiz.timeLimitMinutes, operationId],
    ],
  });
  const [row] = rows;
  const attempt = {
    id: row.id,
    number: row.number,
    deadlineAt: row.deadline_at,
    secondsLeft: quiz.timeLimitMinutes * 60,
    questions: questionIds.map((id) => shown(edition.questionById.get(id), locale)),
  };
  return { startAttempt: { __typename: 'AttemptStarted', attempt } };
}

/** @type {Operation} */
export async function saveAnswer({ pool }, { personId, input }) {
  const { attemptId, questionId, sequence, response } = input;
  const kept = JSON.stringify({ kind: 'choice', optionIds: response.optionIds });
  const values = [personId, attemptId, questionId, sequence, kept, response.optionIds.length === 0];
  const { rows } = await pool.query({ ...SAVE, values });
  if (!rows[0]) throw new Error('The answer was not saved');
  return { saveAnswer: { __typename: 'AnswerSaved', questionId, sequence, savedAt: rows[0].saved_at } };
}

/** @type {Operation} */
export async function submitAttempt({ pool, editions }, { personId, input, locale }) {
  const { attemptId, operationId } = input;
  return inTransaction(pool, async (client) => {
    const row = (await client.query({ ...LOCK, values: [personId, attemptId, operationId] })).rows[0];
    if (!row || row.closed_at || row.operation_attempt_id) throw new Error('Nothing to submit');
    const edition = editions.get(row.version_id);
    const answers = (await client.query({ ...ANSWERS, values: [personId, attemptId] })).rows;
    const answerTo = new Map(answers.map((answer) => [answer.question_id, answer]));
    const graded = row.question_ids.map((/** @type {string} */ id) =>
      grade(edition.questionById.get(id), answerTo.get(id)),
    );
    const points = graded.filter((/** @type {any} */ one) => one.correct).length;
    const percent = Math.floor((points * 100) / graded.length);
    const passed = percent >= edition.activities.find(({ id }) => id === row.activity_id).quiz.passMark;
    const facts = [points, graded.length, percent, passed, JSON.stringify(graded)];
    const closed = (await client.query({ ...CLOSE, values: [personId, attemptId, ...facts, operationId] })).rows[0];
    if (passed) await complete(client, personId, row, { edition, percent });
    const attempt = {
      ...{
        id: row.id,
        status: 'SUBMITTED',
        submittedAt: closed.submitted_at,
        points,
        maxPoints: graded.length,
        percent,
        passed,
      },
      questions: graded.map((/** @type {any} */ one) =>
        explained(edition.questionById.get(one.questionId), answerTo.get(one.questionId), one, locale),
      ),
    };
    return { submitAttempt: { __typename: 'AttemptSubmitted', attempt } };
  });
}

/**
 * @param {import('pg').PoolClient} client
 * @param {string} personId
 * @param {any} attempt
 * @param {{ edition: import('./bare-editions.mjs').Edition, percent: number }} outcome
 */
async function complete(
  client,
  personId,
  { id, enrolment_id: enrolmentId, activity_id: activityId },
  { edition, percent },
) {
  const before = (await client.query({ ...LOCK_ENROLMENT, values: [personId, enrolmentId] })).rows[0];
  const after = fold(before, activityId, edition.required);
  const evidence = JSON.stringify({ attemptId: id, percent });
  const facts = [activityId, after.done, after.percent, after.completed_at, evidence];
  await client.query({ ...RECORD, values: [personId, enrolmentId, ...facts] });
  const [names = [], payloads = []] = eventsOf(before, after, activityId);
  const submitted = JSON.stringify({ attemptId: id, enrolmentId, personId, activityId, passed: true });
  const values = [
    ['assessment.attempt-submitted.v1', ...names],
    [submitted, ...payloads],
  ];
  await client.query({ ...TELL, values });
}

/**
 * @param {string[]} ids
 * @param {number} count
 */
function draw(ids, count) {
  const pool = [...ids];
  return Array.from({ length: count }, () => pool.splice(Math.floor(Math.random() * pool.length), 1)[0] ?? '');
}

/**
 * @param {any} question
 * @param {any} answer
 */
function grade(question, answer) {
  const right = question.options
    .filter((/** @type {any} */ option) => option.correct)
    .map((/** @type {any} */ { id }) => id);
  const chosen = answer?.response.optionIds ?? [];
  const correct = right.length === chosen.length && right.every((/** @type {string} */ id) => chosen.includes(id));
  return { questionId: question.id, points: correct ? 1 : 0, correct, answered: chosen.length > 0, refused: null };
}

/**
 * @param {any} question
 * @param {'ky' | 'ru' | 'en'} locale
 */
function shown({ id, text, options }, locale) {
  const pieces = options.map((/** @type {any} */ option) => ({ id: option.id, text: say(option.text, locale) }));
  return { id, type: 'SINGLE', text: say(text, locale), options: pieces };
}

/**
 * @param {any} question
 * @param {any} answer
 * @param {any} score
 * @param {'ky' | 'ru' | 'en'} locale
 */
function explained(question, answer, { points, correct }, locale) {
  const chosenIds = answer?.response.optionIds ?? [];
  const told = question.options.filter((/** @type {any} */ option) => option.correct || chosenIds.includes(option.id));
  const optionIds = question.options
    .filter((/** @type {any} */ option) => option.correct)
    .map((/** @type {any} */ { id }) => id);
  const options = told.map((/** @type {any} */ option) => ({
    optionId: option.id,
    chosen: chosenIds.includes(option.id),
    correct: option.correct,
    feedback: say(option.feedback, locale),
  }));
  const response = answer ? { sequence: answer.sequence, optionIds: chosenIds } : null;
  return { id: question.id, response, result: { points, correct, options, rightAnswer: { optionIds } } };
}

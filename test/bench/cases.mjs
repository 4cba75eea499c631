// @ts-check
import { encode, OPERATIONS, startVariables } from './operations.mjs';
import { addAnsweredAttempts, addQuizEnrolments, tokenOf } from './population.mjs';

/**
 * @typedef {import('./connection.mjs').Connection} Connection
 * @typedef {import('./operations.mjs').Side} Side
 * @typedef {import('pg').Client} Client
 */

/**
 * Work for one burst: `next` hands out units until there are none left; `tokens` are the sessions it uses.
 * @typedef {object} Work
 * @property {string[]} tokens
 * @property {() => ((connection: Connection) => Promise<Exchange>) | undefined} next
 *
 * @typedef {{ sent: number, received: number, body: Buffer }} Exchange bytes both ways, and the last answer
 *
 * @typedef {object} Case
 * @property {string} id
 * @property {string} title
 * @property {number | null} aim the least ratio to the bare server
 * @property {number} mostStatements per unit, transaction control included
 * @property {(side: Side) => Promise<Work>} work
 */

/** People who are at work at the same time in a burst of reads. */
const ACTIVE = 500;
const COMPLETIONS_WINDOW = 200;
const ATTEMPTS_AT_ONCE = 500;
const SUBMISSIONS_AT_ONCE = 2_500;

/** @param {Client} db @returns {Promise<Case[]>} */
export async function allCases(db) {
  const enrolments = await activeEnrolments(db);
  const certificates = await validCertificates(db);
  const completions = await openReadings(db);
  const mine = enrolments.map(({ token }) => ({ token, variables: { first: 20 } }));
  const outlines = enrolments.map(({ token, id }) => ({ token, variables: { id } }));
  return [
    {
      ...{ id: 'my-courses', title: 'My courses with progress', aim: 0.55, mostStatements: 2 },
      work: async (side) => reads(side, OPERATIONS.myCourses, mine),
    },
    {
      ...{ id: 'outline', title: 'Outline of a course with what is completed', aim: 0.55, mostStatements: 2 },
      work: async (side) => reads(side, OPERATIONS.outline, outlines),
    },
    {
      ...{ id: 'verify', title: 'Verify a certificate', aim: 0.55, mostStatements: 2 },
      work: async (side) => reads(side, OPERATIONS.verifyCertificate, certificates),
    },
    {
      ...{ id: 'complete', title: 'Complete an activity', aim: 0.6, mostStatements: 6 },
      work: async (side) => completing(side, completions),
    },
    {
      ...{ id: 'submit', title: 'Submit a quiz of ten answered questions', aim: null, mostStatements: 10 },
      work: async (side) => submitting(side, await addAnsweredAttempts(db, SUBMISSIONS_AT_ONCE)),
    },
    {
      ...{ id: 'attempt', title: 'A whole attempt: start, 10 answers, submission', aim: null, mostStatements: 24 },
      work: async (side) => attempting(side, await addQuizEnrolments(db, ATTEMPTS_AT_ONCE)),
    },
  ];
}

/**
 * The same requests over and over.
 * @param {Side} side
 * @param {import('./operations.mjs').Operation} operation
 * @param {{ token: string, variables: object }[]} calls
 * @returns {Work}
 */
function reads(side, operation, calls) {
  const requests = calls.map(({ token, variables }) => encode(side, operation, token, variables));
  let place = 0;
  const tokens = [...new Set(calls.map(({ token }) => token))].filter(Boolean);
  const unit = (/** @type {Connection} */ connection) => {
    place = (place + 1) % requests.length;
    return exchange(connection, /** @type {Buffer} */ (requests[place]), operation.marker);
  };
  return { tokens, next: () => unit };
}

/**
 * Every call once.
 * @param {string[]} tokens
 * @param {((connection: Connection) => Promise<Exchange>)[]} units
 * @returns {Work}
 */
function once(tokens, units) {
  let place = 0;
  return { tokens: [...new Set(tokens)], next: () => units[place++] };
}

/**
 * @param {Side} side
 * @param {{ token: string, enrolmentId: string, activityId: string }[][]} windows
 */
function completing(side, windows) {
  const items = windows.shift();
  if (!items) throw new Error('All readings are completed: fewer rounds, please');
  const { completeActivity } = OPERATIONS;
  const units = items.map(({ token, enrolmentId, activityId }) => (/** @type {Connection} */ connection) => {
    const variables = { input: { enrolmentId, activityId, operationId: crypto.randomUUID() } };
    return exchange(connection, encode(side, completeActivity, token, variables), completeActivity.marker);
  });
  const tokens = items.map(({ token }) => token);
  return once(tokens, units);
}

/**
 * @param {Side} side
 * @param {{ token: string, attemptId: string }[]} attempts
 */
function submitting(side, attempts) {
  const units = attempts.map(({ token, attemptId }) => (/** @type {Connection} */ connection) => {
    return submit(side, connection, token, attemptId);
  });
  const tokens = attempts.map(({ token }) => token);
  return once(tokens, units);
}

/**
 * @param {Side} side
 * @param {{ token: string, enrolmentId: string }[]} enrolments
 */
function attempting(side, enrolments) {
  const units = enrolments.map(({ token, enrolmentId }) => async (/** @type {Connection} */ connection) => {
    const { startAttempt, saveAnswer } = OPERATIONS;
    const started = encode(side, startAttempt, token, startVariables(enrolmentId));
    const exchanges = [await exchange(connection, started, startAttempt.marker)];
    const { attempt } = JSON.parse(String(exchanges[0]?.body)).data.startAttempt;
    for (const { id } of attempt.questions) {
      const variables = { input: { attemptId: attempt.id, questionId: id, sequence: 1, response: rightAnswer(id) } };
      exchanges.push(await exchange(connection, encode(side, saveAnswer, token, variables), saveAnswer.marker));
    }
    exchanges.push(await submit(side, connection, token, attempt.id));
    return together(exchanges);
  });
  const tokens = enrolments.map(({ token }) => token);
  return once(tokens, units);
}

/** @param {string} questionId as the quiz course names them */
function rightAnswer(questionId) {
  const index = Number(questionId.split('-')[1]) - 1;
  return { optionIds: [['a', 'b', 'c', 'd'][index % 4]] };
}

/**
 * @param {Side} side
 * @param {Connection} connection
 * @param {string} token
 * @param {string} attemptId
 */
function submit(side, connection, token, attemptId) {
  const { submitAttempt } = OPERATIONS;
  const variables = { input: { attemptId, operationId: crypto.randomUUID(), answers: [] } };
  return exchange(connection, encode(side, submitAttempt, token, variables), submitAttempt.marker);
}

/**
 * @param {Connection} connection
 * @param {Buffer} request
 * @param {string} marker
 * @returns {Promise<Exchange>}
 */
async function exchange(connection, request, marker) {
  const { body, bytes } = await connection.send(request, marker);
  return { sent: request.length, received: bytes, body };
}

/** @param {Exchange[]} exchanges @returns {Exchange} */
function together(exchanges) {
  const sum = (/** @type {'sent' | 'received'} */ field) => exchanges.reduce((total, one) => total + one[field], 0);
  return { sent: sum('sent'), received: sum('received'), body: exchanges.at(-1)?.body ?? Buffer.alloc(0) };
}

/** @param {Client} db */
async function activeEnrolments(db) {
  const { rows } = await db.query(
    `select distinct on (n) n, e.id from learning.enrolment e join identity.person p on p.id = e.person_id,
       lateral (select substring(p.email from '[0-9]+')::int as n) numbered
     where n <= $1 order by n, e.id`,
    [ACTIVE],
  );
  return rows.map(({ n, id }) => ({ token: tokenOf(n), id }));
}

/** @param {Client} db */
async function validCertificates(db) {
  const { rows } = await db.query('select token from credentials.certificate order by id limit $1', [ACTIVE]);
  return rows.map(({ token }) => ({ token: '', variables: { token } }));
}

/**
 * Readings that nobody has completed yet, in windows of so many people; within a window everybody's turn comes before anybody's
 * second.
 * @param {Client} db
 */
async function openReadings(db) {
  const { rows } = await db.query(
    `select n, e.id as "enrolmentId", a.value ->> 'id' as "activityId"
     from learning.enrolment e join identity.person p on p.id = e.person_id join catalog.course_version v on v.id = e.version_id,
       lateral (select substring(p.email from '[0-9]+')::int as n) numbered,
       lateral jsonb_path_query(v.document, '$.modules[*].activities[*] ? (@.kind == "reading")') a (value)
     where n > $1 and not (a.value ->> 'id' = any(e.completed_activity_ids))
     order by (n - $1 - 1) / $2, row_number() over (partition by n order by e.id, a.value ->> 'id'), n`,
    [ACTIVE, COMPLETIONS_WINDOW],
  );
  /** @type {{ token: string, enrolmentId: string, activityId: string }[][]} */
  const windows = [];
  for (const { n, ...reading } of rows)
    (windows[Math.floor((n - ACTIVE - 1) / COMPLETIONS_WINDOW)] ??= []).push({ token: tokenOf(n), ...reading });
  return windows;
}

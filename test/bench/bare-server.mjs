// @ts-check
/**
 * The yardstick: node:http and pg, nothing else. It keeps sessions and editions in memory like the product, runs named prepared
 * statements, and answers the same JSON; it has no schema, no access rules, no limits and no logs.
 * Started with DATABASE_URL; says its port to its parent.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { Editions } from './bare-editions.mjs';
import { completeActivity, myCourses, outline, verifyCertificate } from './bare-learning.mjs';
import { saveAnswer, startAttempt, submitAttempt } from './bare-quiz.mjs';

/**
 * @typedef {object} Call
 * @property {string} personId empty for a public operation
 * @property {any} input the parsed body
 * @property {'ky' | 'ru' | 'en'} locale
 *
 * @typedef {object} Bare
 * @property {pg.Pool} pool
 * @property {Editions} editions
 *
 * @typedef {(bare: Bare, call: Call) => Promise<object>} Operation
 */

const KEEP_MS = 30_000;
const FIND_SESSION = {
  name: 'session',
  text: `select s.person_id as "personId" from identity.session s join identity.person p on p.id = s.person_id
    where s.token_hash = $1 and p.suspended_at is null and s.expires_at > now()
      and s.seen_at + s.idle_seconds * interval '1 second' > now()`,
};

/** @type {Record<string, Operation>} */
const OPERATIONS = {
  '/my-courses': myCourses,
  '/outline': outline,
  '/complete-activity': completeActivity,
  '/start-attempt': startAttempt,
  '/save-answer': saveAnswer,
  '/submit-attempt': submitAttempt,
  '/verify-certificate': verifyCertificate,
};
const PUBLIC = new Set(['/verify-certificate']);

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: Number(process.env.DATABASE_POOL ?? 10) });
const bare = { pool, editions: await Editions.read(pool) };

/** @type {Map<string, { personId: string, until: number }>} */
const sessions = new Map();

/** @param {string | undefined} cookie */
async function signedIn(cookie) {
  const token = /(?:^|; )sid=([^;]+)/.exec(cookie ?? '')?.[1] ?? '';
  const kept = sessions.get(token);
  if (kept && kept.until > Date.now()) return kept.personId;
  const { rows } = await pool.query({ ...FIND_SESSION, values: [createHash('sha256').update(token).digest()] });
  if (!rows[0]) throw new Error('Nobody is signed in');
  sessions.set(token, { personId: rows[0].personId, until: Date.now() + KEEP_MS });
  return rows[0].personId;
}

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk;
  return text;
}

/** @param {import('node:http').IncomingMessage} request */
async function answer(request) {
  const path = request.url ?? '';
  const operation = OPERATIONS[path];
  if (!operation) throw new Error(`There is no ${path}`);
  const input = JSON.parse(await bodyOf(request));
  const personId = PUBLIC.has(path) ? '' : await signedIn(request.headers.cookie);
  const locale = /** @type {Call['locale']} */ ((request.headers['accept-language'] ?? 'ky').slice(0, 2));
  return JSON.stringify({ data: await operation(bare, { personId, input, locale }) });
}

const server = createServer((request, response) => {
  answer(request).then(
    (text) => {
      const length = Buffer.byteLength(text);
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': length });
      response.end(text);
    },
    (error) => response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] })),
  );
});

server.listen(0, '127.0.0.1', () => {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  process.send?.({ port: address.port });
});
process.once('disconnect', () => process.exit(0));

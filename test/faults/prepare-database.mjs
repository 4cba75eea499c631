// @ts-check
import { createHash, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { newId } from '#kernel/database';
import { importCourse } from '../../dist/apps/cli/src/courses-import.js';
import { migrateEverything } from '../../dist/apps/cli/src/migrate.js';

const COURSE = fileURLToPath(new URL('./course/clean-hands', import.meta.url));
export const COURSE_SLUG = 'clean-hands';
export const READING = 'read-about-hands';

// Several branches, so that their counters do not stand in one another's way more than they do in life.
const BRANCHES = ['KG-B', 'KG-C', 'KG-GB', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y'];

const ADD_PEOPLE = `
  insert into identity.person (id, given_name, name_on_document, search_name, branch, locale, email, password_hash, created_at)
  select id, 'Айгүл', 'Асанова Айгүл', 'асанова айгүл', branch, 'ky', id || '@example.org', 'none', now()
  from unnest($1::uuid[], $2::text[]) as person (id, branch)`;
const ADD_SESSIONS = `
  insert into identity.session (id, person_id, token_hash, idle_seconds, created_at, seen_at, expires_at, user_agent)
  select id, id, token_hash, 86400, now(), now(), now() + interval '1 day', 'fault run'
  from unnest($1::uuid[], $2::bytea[]) as session (id, token_hash)`;

/** Brings the tables up to date and publishes the course. @param {import('#kernel/config').Config} config */
export async function prepareDatabase(config) {
  await migrateEverything(config);
  const { exitCode, lines } = await importCourse(config, COURSE, true);
  if (exitCode !== 0) throw new Error(lines.join('\n'));
}

/**
 * Adds people who are signed in already: hashing a password for each would take longer than the run.
 *
 * @param {string} databaseUrl
 * @param {number} count
 * @returns {Promise<string[]>} the tokens of their session cookies
 */
export async function addPeople(databaseUrl, count) {
  const ids = Array.from({ length: count }, newId);
  const tokens = ids.map(() => randomBytes(32).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  const branches = ids.map((_, index) => BRANCHES[index % BRANCHES.length]);
  await onDatabase(databaseUrl, async (client) => {
    await client.query(ADD_PEOPLE, [ids, branches]);
    await client.query(ADD_SESSIONS, [ids, hashes]);
  });
  return tokens;
}

/**
 * @template T
 * @param {string} databaseUrl
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function onDatabase(databaseUrl, work) {
  const client = new pg.Client({ connectionString: databaseUrl });
  // Without a listener a killed server would end this process too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

// @ts-check
import { setTimeout as delay } from 'node:timers/promises';
import { READING, onDatabase } from './prepare-database.mjs';

const LOOK_EVERY_MS = 250;

const UNFINISHED = `
  select ((select count(*) from kernel.outbox_event where relayed_at is null)
        + (select count(*) from kernel.outbox_delivery where done_at is null and dead_at is null))::int as count`;

/**
 * What must be 0, each counted from the rows alone.
 *
 * @type {Record<string, string>}
 */
const COUNTS = {
  'lost writes': `
    select count(*) from unnest($1::uuid[]) as acknowledged (id) where not exists (
      select from learning.completion c where c.enrolment_id = acknowledged.id and c.activity_id = '${READING}')`,
  'lost certificates': `
    select count(*) from learning.enrolment e where completed_at is not null and not exists (
      select from credentials.certificate c where c.enrolment_id = e.id)`,
  duplicated: `
    select coalesce(sum(copies - 1), 0) from (
      select count(*) as copies from credentials.certificate group by person_id, award_id) as award`,
  'serial gaps or doubles': `
    select (coalesce(max(number), 0) - count(distinct number)) + (count(*) - count(distinct number)) from (
      select split_part(serial, '-', 3)::int as number from credentials.certificate) as numbered`,
  'without PDF': `
    select count(*) from credentials.certificate c where not exists (
      select from credentials.certificate_document d where d.certificate_id = c.id)`,
  'not notified once': `
    select count(*) from credentials.certificate c where 1 <> (
      select count(*) from notifications.notification n where n.dedupe_key like '%:' || c.id)`,
  'dead letters': 'select count(*) from kernel.outbox_delivery where dead_at is not null',
  unfinished: UNFINISHED,
  miscounted: `
    select count(*) from (
      select course_id, branch, count(*)::int as enrolled, count(completed_at)::int as completed
      from learning.enrolment group by course_id, branch) as fact
    left join learning.course_rollup r using (course_id, branch)
    where (r.enrolled, r.completed) is distinct from (fact.enrolled, fact.completed)`,
};

const BROUGHT_BACK = 'select coalesce(sum(generation), 0)::int as count from kernel.outbox_delivery';
const CERTIFICATES = 'select count(*)::int as count from credentials.certificate';

/**
 * Waits until every event has reached every handler, or nothing has changed for a long time.
 *
 * @param {string} databaseUrl
 * @param {number} patienceMs
 */
export async function settle(databaseUrl, patienceMs) {
  let least = Infinity;
  let changedAt = performance.now();
  while (least > 0 && performance.now() - changedAt < patienceMs) {
    const count = await countOf(databaseUrl, UNFINISHED).catch(() => Infinity);
    if (count < least) changedAt = performance.now();
    least = Math.min(least, count);
    if (least > 0) await delay(LOOK_EVERY_MS);
  }
}

/**
 * @typedef {object} Verdict
 * @property {number} certificates
 * @property {number} broughtBack deliveries that took another generation
 * @property {Record<string, number>} wrong what must be 0
 *
 * @param {string} databaseUrl
 * @param {string[]} acknowledged the enrolments whose completion was acknowledged
 * @returns {Promise<Verdict>}
 */
export async function judge(databaseUrl, acknowledged) {
  /** @type {Record<string, number>} */
  const wrong = {};
  for (const [name, sql] of Object.entries(COUNTS)) {
    wrong[name] = await countOf(databaseUrl, sql, sql.includes('$1') ? [acknowledged] : []);
  }
  const certificates = await countOf(databaseUrl, CERTIFICATES);
  return { certificates, broughtBack: await countOf(databaseUrl, BROUGHT_BACK), wrong };
}

/** @param {string} databaseUrl @param {string} sql @param {unknown[]} [values] @returns {Promise<number>} the first column */
async function countOf(databaseUrl, sql, values = []) {
  const { rows } = await onDatabase(databaseUrl, (client) => client.query({ text: sql, values, rowMode: 'array' }));
  return Number(rows[0]?.[0]);
}

// @ts-check
import { createHash } from 'node:crypto';
import { say } from './bare-editions.mjs';
import { inTransaction } from './bare-transaction.mjs';

/** @typedef {import('./bare-server.mjs').Operation} Operation */

const ENROLMENT = `e.id, e.person_id, e.course_id, e.version_id, e.branch, to_char(e.due_on, 'YYYY-MM-DD') as due_on, e.completed_at,
  e.percent, e.done, e.total, e.completed_activity_ids, e.last_visited_activity_id`;
const MINE = {
  name: 'mine',
  text: `select ${ENROLMENT} from learning.enrolment e where e.person_id = $1 order by e.id desc limit $2`,
};
const ONE = { name: 'one', text: `select ${ENROLMENT} from learning.enrolment e where e.id = $1 and e.person_id = $2` };
const LOCK = {
  name: 'complete-lock',
  text: `select ${ENROLMENT}, o.payload_hash from learning.enrolment e left join learning.operation o on o.person_id = e.person_id and o.operation_id = $3
    where e.person_id = $1 and e.id = $2 for update of e`,
};
const RECORD = {
  name: 'complete-record',
  text: `with operation as (
      insert into learning.operation (person_id, operation_id, payload_hash, result, created_at) values ($1, $3, $4, '{}', now())
    ), ledger as (
      insert into learning.completion (person_id, enrolment_id, activity_id, occurred_at, received_at) values ($1, $2, $5, now(), now())
    )
    update learning.enrolment set completed_activity_ids = completed_activity_ids || $5::text, done = $6, percent = $7,
      completed_at = $8
    where person_id = $1 and id = $2`,
};
const TELL = {
  name: 'tell',
  text: 'insert into kernel.outbox_event (id, name, payload) select uuidv7(), * from unnest($1::text[], $2::jsonb[])',
};
const BY_TOKEN = {
  name: 'by-token',
  text: `select serial, holder_name, minor_until, title, course_title, kind, hours::float8 as hours, issuer_name, revoked_at,
      replaced_by, to_char(completed_on, 'YYYY-MM-DD') as completed_on, to_char(issued_on, 'YYYY-MM-DD') as issued_on,
      to_char(expires_on, 'YYYY-MM-DD') as expires_on
    from credentials.certificate where token = $1`,
};

/** @type {Operation} */
export async function myCourses({ pool, editions }, { personId, input, locale }) {
  const { rows } = await pool.query({ ...MINE, values: [personId, input.first + 1] });
  const today = new Date().toISOString().slice(0, 10);
  const nodes = rows.slice(0, input.first).map((row) => {
    const { document, edition, activityIds } = editions.get(row.version_id);
    return {
      id: row.id,
      dueOn: row.due_on,
      overdue: row.due_on !== null && row.completed_at === null && row.due_on < today,
      resumeActivityId: resume(row, activityIds),
      progress: progressOf(row),
      course: { slug: document.slug, title: say(document.title, locale), hours: document.hours },
      version: { edition },
    };
  });
  return { viewer: { enrolments: { nodes, pageInfo: { hasNextPage: rows.length > input.first } } } };
}

/** @type {Operation} */
export async function outline({ pool, editions }, { personId, input, locale }) {
  const { rows } = await pool.query({ ...ONE, values: [input.id, personId] });
  const [row] = rows;
  if (!row) throw new Error('There is no such enrolment');
  const { document, activityIds } = editions.get(row.version_id);
  const modules = document.modules.map((/** @type {any} */ { id, title, activities }) => ({
    id,
    title: say(title, locale),
    activities: activities.map((/** @type {any} */ activity) => ({
      id: activity.id,
      kind: activity.kind.toUpperCase(),
      title: say(activity.title, locale),
      minutes: activity.minutes,
      required: activity.required,
    })),
  }));
  return {
    enrolment: {
      completedActivityIds: row.completed_activity_ids,
      resumeActivityId: resume(row, activityIds),
      progress: progressOf(row),
      course: { slug: document.slug, title: say(document.title, locale) },
      version: { modules },
    },
  };
}

/** @type {Operation} */
export async function completeActivity({ pool, editions }, { personId, input }) {
  const { enrolmentId, activityId, operationId } = input;
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query({ ...LOCK, values: [personId, enrolmentId, operationId] });
    const [row] = rows;
    if (!row || row.payload_hash || row.completed_activity_ids.includes(activityId)) throw new Error('Nothing to do');
    const hash = createHash('sha256')
      .update(JSON.stringify(['complete', enrolmentId, activityId]))
      .digest();
    const after = fold(row, activityId, editions.get(row.version_id).required);
    const { done, percent, completed_at: completedAt } = after;
    await client.query({
      ...RECORD,
      values: [personId, enrolmentId, operationId, hash, activityId, done, percent, completedAt],
    });
    await client.query({ ...TELL, values: eventsOf(row, after, activityId) });
    const { activityIds } = editions.get(row.version_id);
    const { completed_activity_ids: completedActivityIds } = after;
    const enrolment = {
      id: row.id,
      progress: progressOf(after),
      completedActivityIds,
      resumeActivityId: resume(after, activityIds),
    };
    return { completeActivity: { __typename: 'ActivityProgress', enrolment } };
  });
}

/** @type {Operation} */
export async function verifyCertificate({ pool }, { input, locale }) {
  const { rows } = await pool.query({ ...BY_TOKEN, values: [input.token] });
  const [row] = rows;
  if (!row) return { verifyCertificate: { __typename: 'CertificateUnknown' } };
  const today = new Date().toISOString().slice(0, 10);
  const inForce = row.expires_on !== null && row.expires_on < today ? 'EXPIRED' : 'VALID';
  return {
    verifyCertificate: {
      __typename: 'VerifiedCertificate',
      state: row.replaced_by ? 'REPLACED' : row.revoked_at ? 'REVOKED' : inForce,
      serial: row.serial,
      holderName: row.holder_name,
      title: say(row.title, locale),
      courseTitle: say(row.course_title, locale),
      kind: row.kind.toUpperCase(),
      hours: row.hours,
      completedOn: row.completed_on,
      issuedOn: row.issued_on,
      expiresOn: row.expires_on,
      issuerName: say(row.issuer_name, locale),
    },
  };
}

/** @param {any} row */
function progressOf({ percent, done, total }) {
  return { percent, done, total };
}

/**
 * @param {any} row
 * @param {string[]} activityIds
 */
function resume({ completed_activity_ids: completed, last_visited_activity_id: last }, activityIds) {
  if (last !== null && !completed.includes(last)) return last;
  return activityIds.find((id) => !completed.includes(id)) ?? last;
}

/**
 * The enrolment with one more activity completed.
 * @param {any} row
 * @param {string} activityId
 * @param {Set<string>} required
 */
export function fold(row, activityId, required) {
  const completed = [...row.completed_activity_ids, activityId];
  const done = completed.filter((id) => required.has(id)).length;
  const percent = Math.floor((done * 100) / row.total);
  const completedAt = row.completed_at ?? (done === row.total ? new Date() : null);
  return { ...row, completed_activity_ids: completed, done, percent, completed_at: completedAt };
}

/**
 * Names and payloads of what is to be told after a completion.
 * @param {any} before
 * @param {any} after
 * @param {string} activityId
 */
export function eventsOf(before, after, activityId) {
  const { id: enrolmentId, person_id: personId, course_id: courseId, version_id: versionId, branch } = before;
  const facts = { enrolmentId, personId, courseId, versionId, branch };
  const events = [['learning.activity-completed.v1', JSON.stringify({ ...facts, activityId })]];
  if (before.completed_activity_ids.length === 0)
    events.push(['learning.course-started.v1', JSON.stringify({ enrolmentId, courseId, branch })]);
  if (!before.completed_at && after.completed_at)
    events.push(['learning.course-completed.v1', JSON.stringify({ ...facts, cycle: 1 })]);
  return [events.map(([name]) => name), events.map(([, payload]) => payload)];
}

// @ts-check
import { QUIZ_COURSE } from './quiz-course.mjs';

/** @typedef {import('pg').Client} Client */

export const LEARNERS = 5_000;
const COURSES = ['first-aid', 'fundamental-principles'];
/** Further people who take quizzes all day, so that the courses of the learners stay as they are. */
export const QUIZ_TAKERS = 1_000;

/**
 * The cookie's secret of a person, by their number from 1.
 * @param {number} number
 */
export function tokenOf(number) {
  return `benchmark-session-${number}`;
}

/**
 * Fills the tables in bulk with rows as the product would have written them: people with a session each, enrolments in two of the
 * bundled courses with ledgers of every length, and a certificate for every course that was completed.
 * @param {Client} db
 */
export async function populate(db) {
  await db.query(PEOPLE, [LEARNERS + QUIZ_TAKERS]);
  await db.query(SESSIONS);
  await db.query(ENROLMENTS, [LEARNERS, COURSES]);
  await db.query(LEDGER);
  await db.query(CERTIFICATES);
  await db.query(SERIALS);
  await db.query('vacuum analyze');
  await db.query('checkpoint');
}

const PEOPLE = `
  with made as (
    select n, uuidv7() as id, format('Үмүт%s', n) as given, format('Өмүрбекова%s', n) as family from generate_series(1, $1::int) n
  )
  insert into identity.person (id, given_name, family_name, name_on_document, search_name, branch, locale, birth_date, email,
    password_hash, created_at)
  select id, given, family, family || ' ' || given, lower(family || ' ' || given),
    (array['KG-N', 'KG-C', 'KG-T', 'KG-J', 'KG-O', 'KG-B', 'KG-Y', 'KG-GB', 'HQ'])[1 + n % 9], (array['ky', 'ru', 'en'])[1 + n % 3],
    date '1970-01-01' + (n * 3) % 14000, format('person-%s@sabak.example', n), 'nobody signs in by password here', now()
  from made`;

const SESSIONS = `
  insert into identity.session (id, person_id, token_hash, idle_seconds, created_at, seen_at, expires_at, user_agent)
  select uuidv7(), id, sha256(convert_to('benchmark-session-' || substring(email from '[0-9]+'), 'UTF8')), 2592000, now(), now(),
    now() + interval '90 days', 'benchmark'
  from identity.person`;

// Of the activities of a course, in its order, the first few are completed: how many depends on the person's number.
const ENROLMENTS = `
  with activity as (
    select v.course_id, v.id as version_id, a.place, a.value ->> 'id' as id, (a.value ->> 'required')::boolean as required
    from catalog.course_version v join catalog.course c on c.id = v.course_id and c.slug = any($2::text[]),
      lateral (
        select row_number() over () as place, activity.value
        from jsonb_array_elements(v.document -> 'modules') with ordinality as module (value, place),
          lateral jsonb_array_elements(module.value -> 'activities') with ordinality as activity (value, place)
        order by module.place, activity.place
      ) a
    where v.status = 'published'
  ), course as (
    select course_id, version_id, count(*) as activities, count(*) filter (where required) as total from activity group by 1, 2
  ), plan as (
    select uuidv7() as id, p.id as person_id, p.branch, c.*,
      (substring(p.email from '[0-9]+')::int * 7 + ascii(right(c.course_id::text, 1))) % (c.activities + 1) as completed
    from identity.person p cross join course c
    where substring(p.email from '[0-9]+')::int <= $1
  ), folded as (
    select plan.id, plan.person_id, plan.branch, plan.course_id, plan.version_id, plan.total,
      coalesce(array_agg(a.id order by a.place) filter (where a.place <= plan.completed), '{}') as ids,
      count(*) filter (where a.place <= plan.completed and a.required) as done
    from plan join activity a on a.version_id = plan.version_id
    group by 1, 2, 3, 4, 5, 6
  )
  insert into learning.enrolment (id, person_id, course_id, version_id, cycle, branch, enrolled_by, enrolled_at, due_on, done,
    total, percent, completed_activity_ids, completed_at)
  select id, person_id, course_id, version_id, 1, branch, person_id, now() - interval '30 days', current_date + 30, done, total,
    done * 100 / total, ids, case when done = total then now() - interval '1 day' end
  from folded`;

const LEDGER = `
  insert into learning.completion (person_id, enrolment_id, activity_id, occurred_at, received_at)
  select e.person_id, e.id, a.id, now() - interval '20 days' + a.place * interval '1 hour', now() - interval '20 days' + a.place * interval '1 hour'
  from learning.enrolment e, unnest(e.completed_activity_ids) with ordinality as a (id, place)`;

const CERTIFICATES = `
  insert into credentials.certificate (id, person_id, enrolment_id, course_id, version_id, award_id, cycle, serial, token, kind,
    holder_name, title, course_title, course_edition, hours, score_percent, issuer_name, completed_on, issued_on, expires_on, issued_at)
  select uuidv7(), e.person_id, e.id, e.course_id, e.version_id, award.value ->> 'id', 1,
    'KG-2026-' || lpad((row_number() over ())::text, 6, '0'),
    translate(substring(sha256(convert_to(e.id::text, 'UTF8'))::text from 3 for 26), '0189', 'wxyz'), award.value ->> 'kind',
    p.name_on_document, award.value -> 'title', v.document -> 'title', v.edition, (v.document ->> 'hours')::numeric, 90,
    '{"en": "A society", "ru": "Общество", "ky": "Коом"}', current_date - 1, current_date - 1, current_date + 90, now()
  from learning.enrolment e
  join identity.person p on p.id = e.person_id
  join catalog.course_version v on v.id = e.version_id,
    lateral (select value from jsonb_array_elements(v.document -> 'awards') limit 1) award
  where e.completed_at is not null`;

const SERIALS = `insert into credentials.serial_counter (year, last) select 2026, count(*) from credentials.certificate`;

/**
 * Gives quiz takers new enrolments in the course of the quiz, one each and cycle after cycle.
 * @param {Client} db
 * @param {number} count
 * @returns {Promise<{ token: string, enrolmentId: string }[]>}
 */
export async function addQuizEnrolments(db, count) {
  const { rows } = await db.query(
    `with wanted as (
       select p.id as person_id, p.branch, substring(p.email from '[0-9]+')::int as number,
         $1::int / $2::int + ((substring(p.email from '[0-9]+')::int - $3) <= $1::int % $2::int)::int as cycles,
         coalesce((select max(e.cycle) from learning.enrolment e where e.person_id = p.id), 0) as last
       from identity.person p where substring(p.email from '[0-9]+')::int > $3
     ), added as (
       insert into learning.enrolment (id, person_id, course_id, version_id, cycle, branch, enrolled_by, enrolled_at, total)
       select uuidv7(), w.person_id, v.course_id, v.id, w.last + k, w.branch, w.person_id, now() - interval '1 hour', 1
       from wanted w
       join catalog.course c on c.slug = $4 join catalog.course_version v on v.course_id = c.id and v.status = 'published',
         generate_series(1, w.cycles) k
       returning id, person_id, cycle
     )
     select 'benchmark-session-' || w.number as token, a.id as "enrolmentId"
     from added a join wanted w using (person_id) order by a.cycle, w.number`,
    [count, QUIZ_TAKERS, LEARNERS, QUIZ_COURSE.slug],
  );
  return rows;
}

/**
 * Gives quiz takers new attempts at the quiz that only have to be submitted: all questions are answered, and rightly.
 * @param {Client} db
 * @param {number} count
 * @returns {Promise<{ token: string, attemptId: string }[]>}
 */
export async function addAnsweredAttempts(db, count) {
  const enrolments = await addQuizEnrolments(db, count);
  const { rows } = await db.query(
    `with question as (
       select q.value ->> 'id' as id, (select o.value ->> 'id' from jsonb_array_elements(q.value -> 'options') o
         where (o.value ->> 'correct')::boolean) as right_option, row_number() over () as place
       from catalog.question_bank b, lateral jsonb_array_elements(b.bank -> 'questions') q
       where b.version_id = (select version_id from learning.enrolment where id = ($1::uuid[])[1]) limit ${QUIZ_COURSE.questions}
     ), attempt as (
       insert into assessment.attempt (id, person_id, enrolment_id, version_id, activity_id, number, seed, question_ids, started_at,
         deadline_at)
       select uuidv7(), person_id, id, version_id, $3, 1, md5(id::text), (select array_agg(id order by place) from question),
         now() - interval '1 minute', now() + interval '29 minutes'
       from learning.enrolment where id = any($1::uuid[])
       returning id, person_id, enrolment_id
     ), answer as (
       insert into assessment.answer (person_id, attempt_id, question_id, sequence, response, blank, saved_at)
       select a.person_id, a.id, q.id, 1, jsonb_build_object('kind', 'choice', 'optionIds', jsonb_build_array(q.right_option)), false,
         now()
       from attempt a cross join question q
     )
     select given.token, a.id as "attemptId"
     from unnest($1::uuid[], $2::text[]) with ordinality as given (enrolment_id, token, place) join attempt a using (enrolment_id)
     order by given.place`,
    [enrolments.map(({ enrolmentId }) => enrolmentId), enrolments.map(({ token }) => token), QUIZ_COURSE.activityId],
  );
  return rows;
}

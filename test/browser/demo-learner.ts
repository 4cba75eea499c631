import type { ApiClient } from '../world/api-client.js';
import { addDemoPeople } from '../../apps/standalone/src/demo.js';
import { newId } from '#kernel/database';
import { QuizTaker } from '../world/quiz-taker.js';
import { certificatesOf, graduateOf, readEverything } from '../world/study.js';
import type { World } from '../world/world.js';

const PASSWORD = 'jailoo-komuz-4711';
const UNDER_WAY = 'first-aid';
const LESSONS_READ = 7;
const OUTLINE = 'query ($id: ID!) { enrolment(id: $id) { version { modules { activities { id kind } } } } }';
const COMPLETE = 'mutation ($input: CompleteActivityInput!) { completeActivity(input: $input) { __typename } }';

/** A demo person in the middle of learning: one course finished with a certificate, one under way, one ready for its quiz. */
export interface DemoLearner {
  readonly client: ApiClient;
  readonly login: string;
  readonly password: string;
  /** The session's cookie, as `name=value`. */
  readonly cookie: string;
  /** The enrolment in the course under way, and the lesson to read next. */
  readonly enrolmentId: string;
  readonly lessonId: string;
  /** The enrolment whose quiz is next. */
  readonly quizEnrolmentId: string;
  /** The path of the certificate's public page. */
  readonly verifyPath: string;
}

/** Adds the demo people and lets the volunteer in Naryn learn. */
export async function addDemoLearner(world: World): Promise<DemoLearner> {
  const [volunteer] = await addDemoPeople(world.running.app, PASSWORD);
  if (!volunteer) throw new Error('There are no demo people');
  const client = world.stranger();
  const cookie = await client.signIn(volunteer.login, PASSWORD).then(() => client.sentCookie);
  await graduateOf(world, 'fundamental-principles', client);
  const quiz = await QuizTaker.enrolledIn(world, 'ihl', client);
  await readEverything(client, quiz.enrolmentId);
  const { enrolmentId } = await QuizTaker.enrolledIn(world, UNDER_WAY, client);
  const lessonId = await readSome(client, enrolmentId);
  await world.settle();
  const [certificate] = await certificatesOf(client);
  return {
    client,
    login: volunteer.login,
    password: PASSWORD,
    cookie,
    enrolmentId,
    lessonId,
    quizEnrolmentId: quiz.enrolmentId,
    verifyPath: new URL(certificate?.verifyUrl ?? '').pathname,
  };
}

/** @returns the lesson after those that were read. */
async function readSome(client: ApiClient, enrolmentId: string): Promise<string> {
  const { enrolment } = await client.get(OUTLINE, { id: enrolmentId });
  const activities: { id: string; kind: string }[] = enrolment.version.modules.flatMap(
    (module: { activities: object[] }) => module.activities,
  );
  const lessons = activities.filter(({ kind }) => kind === 'READING').map(({ id }) => id);
  for (const activityId of lessons.slice(0, LESSONS_READ))
    await client.get(COMPLETE, { input: { enrolmentId, activityId, operationId: newId() } });
  return lessons[LESSONS_READ] ?? '';
}

import { newId } from '#kernel/database';
import type { ApiClient } from './api-client.js';
import { QuizTaker } from './quiz-taker.js';
import type { World } from './world.js';

const OUTLINE = `query ($id: ID!) { enrolment(id: $id) { progress { percent done total } completedAt
  version { modules { activities { id kind required } } } } }`;
const COMPLETE = `mutation ($input: CompleteActivityInput!) { completeActivity(input: $input) {
  __typename ... on ActivityProgress { enrolment { progress { percent } } } ... on CompleteActivityRefused { code } } }`;
const CERTIFICATES = `query { viewer { certificates(first: 20) { nodes { id serial title(locale: en) courseTitle(locale: en) holderName kind
  hours scorePercent completedOn issuedOn expiresOn state verifyUrl pdfUrl enrolmentId } } } }`;

/** Reads every lesson of an enrolment, one after the other. */
export async function readEverything(client: ApiClient, enrolmentId: string): Promise<void> {
  const { enrolment } = await client.get(OUTLINE, { id: enrolmentId });
  const activities: { id: string; kind: string }[] = enrolment.version.modules.flatMap(
    (module: any) => module.activities,
  );
  for (const { id } of activities.filter(({ kind }) => kind === 'READING')) {
    const { completeActivity } = await client.get(COMPLETE, {
      input: { enrolmentId, activityId: id, operationId: newId() },
    });
    if (completeActivity.__typename !== 'ActivityProgress') throw new Error(`${id}: ${completeActivity.code}`);
  }
}

/** Takes the final quiz with all answers right. */
export async function passQuiz(taker: QuizTaker): Promise<Record<string, any>> {
  const attempt = await taker.started();
  return taker.submit(attempt.id, taker.answersTo(attempt));
}

/** A new person who has read and passed everything of a course; the certificate is the worker's work. */
export async function graduateOf(world: World, slug: string, client?: ApiClient): Promise<QuizTaker> {
  const taker = await QuizTaker.enrolledIn(world, slug, client);
  await readEverything(taker.client, taker.enrolmentId);
  await passQuiz(taker);
  return taker;
}

/** The certificates of whoever the client is signed in as. */
export async function certificatesOf(client: ApiClient): Promise<Record<string, any>[]> {
  return (await client.get(CERTIFICATES)).viewer.certificates.nodes;
}

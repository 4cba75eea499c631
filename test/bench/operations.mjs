// @ts-check
import { QUIZ_COURSE } from './quiz-course.mjs';

/**
 * An operation as both servers know it: by a GraphQL document, and by a path for the bare one.
 * @typedef {object} Operation
 * @property {string} name
 * @property {string} path
 * @property {string} document
 * @property {(variables: any) => any} input what of the variables the bare server is sent
 * @property {string} marker stands in every right answer, and in no other
 */

/** Which server an operation is sent to. @typedef {'bare' | 'sabak'} Side */

/** @param {any} variables */
const all = (variables) => variables;
/** @param {any} variables */
const onlyInput = ({ input }) => input;

const PIECES = 'id type text options { id text }';

/** @satisfies {Record<string, Operation>} */
export const OPERATIONS = {
  myCourses: {
    name: 'MyCourses',
    path: '/my-courses',
    document: `query MyCourses($first: PageSize!) { viewer { enrolments(first: $first) {
      nodes { id dueOn overdue resumeActivityId progress { percent done total } course { slug title hours } version { edition } }
      pageInfo { hasNextPage } } } }`,
    input: all,
    marker: '"enrolments":{"nodes":[{',
  },
  outline: {
    name: 'Outline',
    path: '/outline',
    document: `query Outline($id: ID!) { enrolment(id: $id) { completedActivityIds resumeActivityId progress { percent done total }
      course { slug title } version { modules { id title activities { id kind title minutes required } } } } }`,
    input: all,
    marker: '"modules":[{',
  },
  completeActivity: {
    name: 'CompleteActivity',
    path: '/complete-activity',
    document: `mutation CompleteActivity($input: CompleteActivityInput!) { completeActivity(input: $input) { __typename
      ... on ActivityProgress { enrolment { id progress { percent done total } completedActivityIds resumeActivityId } }
      ... on CompleteActivityRefused { code message } } }`,
    input: onlyInput,
    marker: '"ActivityProgress"',
  },
  startAttempt: {
    name: 'StartAttempt',
    path: '/start-attempt',
    document: `mutation StartAttempt($enrolmentId: ID!, $activityId: ID!, $operationId: ID!) {
      startAttempt(enrolmentId: $enrolmentId, activityId: $activityId, operationId: $operationId) { __typename
        ... on AttemptStarted { attempt { id number deadlineAt secondsLeft questions { ${PIECES} } } }
        ... on StartAttemptRefused { code message until } } }`,
    input: all,
    marker: '"AttemptStarted"',
  },
  saveAnswer: {
    name: 'SaveAnswer',
    path: '/save-answer',
    document: `mutation SaveAnswer($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename
      ... on AnswerSaved { questionId sequence savedAt } ... on SaveAnswerRefused { code message latestSequence } } }`,
    input: onlyInput,
    marker: '"AnswerSaved"',
  },
  submitAttempt: {
    name: 'SubmitAttempt',
    path: '/submit-attempt',
    document: `mutation SubmitAttempt($input: SubmitAttemptInput!) { submitAttempt(input: $input) { __typename
      ... on AttemptSubmitted { attempt { id status submittedAt points maxPoints percent passed questions { id
        response { sequence optionIds }
        result { points correct options { optionId chosen correct feedback } rightAnswer { optionIds } } } } }
      ... on SubmitAttemptRefused { code message } } }`,
    input: onlyInput,
    marker: '"percent":100,"passed":true',
  },
  verifyCertificate: {
    name: 'VerifyCertificate',
    path: '/verify-certificate',
    document: `query VerifyCertificate($token: String!) { verifyCertificate(token: $token) { __typename
      ... on VerifiedCertificate { state serial holderName title courseTitle kind hours completedOn issuedOn expiresOn issuerName }
      ... on CertificateUnknown { token } } }`,
    input: all,
    marker: '"state":"VALID"',
  },
};

/**
 * A request as it goes over the wire.
 * @param {Side} side
 * @param {Operation} operation
 * @param {string} token the session's, empty for nobody
 * @param {object} variables
 * @returns {Buffer}
 */
export function encode(side, operation, token, variables) {
  const { path, name: operationName, document: query } = operation;
  const body = JSON.stringify(side === 'bare' ? operation.input(variables) : { operationName, query, variables });
  const lines = [
    `POST ${side === 'bare' ? path : '/graphql'} HTTP/1.1`,
    'host: localhost',
    'user-agent: benchmark',
    'accept: application/json',
    'accept-language: ky',
    ...(token ? [`cookie: sid=${token}`] : []),
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * What `startAttempt` is asked for.
 * @param {string} enrolmentId
 */
export function startVariables(enrolmentId) {
  return { enrolmentId, activityId: QUIZ_COURSE.activityId, operationId: crypto.randomUUID() };
}

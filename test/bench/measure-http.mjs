// @ts-check
import { burst } from './burst.mjs';
import { Connection } from './connection.mjs';
import { countStatements } from './database.mjs';
import { encode, OPERATIONS } from './operations.mjs';
import { familyOf, processorSeconds } from './processes.mjs';
import { assertSameAnswers } from './same-answers.mjs';

/**
 * @typedef {import('./burst.mjs').Burst} Burst
 * @typedef {import('./cases.mjs').Case} Case
 * @typedef {import('./cases.mjs').Work} Work
 * @typedef {import('./database.mjs').BenchDatabase} BenchDatabase
 * @typedef {import('./operations.mjs').Side} Side
 * @typedef {import('./servers.mjs').Server} Server
 *
 * @typedef {object} SideResult
 * @property {Burst} best the burst with the highest rate
 * @property {number} nodeMicros the least of all bursts
 * @property {number} databaseMicros the least of all bursts
 * @property {number} statements per unit
 * @property {number} sent bytes per unit
 * @property {number} received bytes per unit
 *
 * @typedef {object} CaseResult
 * @property {Case} case
 * @property {Record<Side, SideResult>} sides
 * @property {number} ratio of the best rates, Sabak's to the bare server's
 * @property {number[]} roundRatios
 */

const CONNECTIONS = 16;
const COUNTED = 40;
/** @type {Side[]} */
const SIDES = ['bare', 'sabak'];

/**
 * Measures one case on both servers, burst by burst in turn, so that whatever else the machine does meets both alike.
 * @param {Case} one
 * @param {{ servers: Record<Side, Server>, database: BenchDatabase, rounds: number, seconds: number }} stage
 * @returns {Promise<CaseResult>}
 */
export async function measureCase(one, stage) {
  const single = await forBoth(async (side) => Connection.to(stage.servers[side].port));
  await assertSameAnswers(one, single);
  const costs = await forBoth((side) => costOf(one, side, single[side], stage.database));
  if (costs.sabak.statements > one.mostStatements)
    throw new Error(`${one.title}: ${costs.sabak.statements} statements, more than ${one.mostStatements}`);
  for (const side of SIDES) single[side].close();
  /** @type {Record<Side, Burst[]>} */
  const bursts = { bare: [], sabak: [] };
  for (let round = 0; round <= stage.rounds; round += 1) {
    for (const side of round % 2 === 0 ? SIDES : SIDES.toReversed()) {
      const result = await burstOn(one, side, stage);
      // The first round only warms both up.
      if (round > 0) bursts[side].push(result);
    }
  }
  const sides = await forBoth(async (side) => ({ ...summary(bursts[side]), ...costs[side] }));
  const roundRatios = bursts.sabak.map(({ perSecond }, round) => perSecond / (bursts.bare[round]?.perSecond ?? NaN));
  return { case: one, sides, ratio: sides.sabak.best.perSecond / sides.bare.best.perSecond, roundRatios };
}

/**
 * @param {Case} one
 * @param {Side} side
 * @param {{ servers: Record<Side, Server>, database: BenchDatabase, seconds: number }} stage
 */
async function burstOn(one, side, { servers, database, seconds }) {
  const { port, pid } = servers[side];
  const work = await one.work(side);
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => Connection.to(port)));
  await warmUp(side, connections, work.tokens);
  const processorTime = () => ({ node: processorSeconds(pid), database: databaseSeconds(database) });
  const result = await burst(connections, work.next, { seconds, processorTime });
  for (const connection of connections) connection.close();
  return result;
}

/**
 * Makes the server remember the sessions, as it does of people who are at work.
 * @param {Side} side
 * @param {Connection[]} connections
 * @param {string[]} tokens
 */
async function warmUp(side, connections, tokens) {
  const queue = tokens.values();
  const { myCourses } = OPERATIONS;
  await Promise.all(
    connections.map(async (connection) => {
      for (const token of queue) await connection.send(encode(side, myCourses, token, { first: 20 }), myCourses.marker);
    }),
  );
}

/** @param {BenchDatabase} database */
function databaseSeconds(database) {
  return familyOf(database.pid()).reduce((sum, pid) => sum + processorSeconds(pid), 0);
}

/**
 * Statements and bytes per unit, counted with one unit after the other.
 * @param {Case} one
 * @param {Side} side
 * @param {Connection} connection
 * @param {BenchDatabase} database
 */
async function costOf(one, side, connection, { superuser }) {
  const { tokens, next } = await one.work(side);
  await warmUp(side, [connection], tokens);
  let sent = 0;
  let received = 0;
  const statements = await countStatements(superuser, async () => {
    for (let count = 0; count < COUNTED; count += 1) {
      const exchange = await next()?.(connection);
      if (!exchange) throw new Error(`${one.title}: too little work to count`);
      sent += exchange.sent;
      received += exchange.received;
    }
  });
  return { statements: statements / COUNTED, sent: sent / COUNTED, received: received / COUNTED };
}

/** @param {Burst[]} bursts */
function summary(bursts) {
  const best = bursts.reduce((a, b) => (b.perSecond > a.perSecond ? b : a));
  const least = (/** @type {'nodeMicros' | 'databaseMicros'} */ field) => Math.min(...bursts.map((one) => one[field]));
  return { best, nodeMicros: least('nodeMicros'), databaseMicros: least('databaseMicros') };
}

/**
 * @template T
 * @param {(side: Side) => Promise<T>} work
 * @returns {Promise<Record<Side, T>>}
 */
async function forBoth(work) {
  return { bare: await work('bare'), sabak: await work('sabak') };
}

// @ts-check
import { isDeepStrictEqual } from 'node:util';

/**
 * @typedef {import('./cases.mjs').Case} Case
 * @typedef {import('./connection.mjs').Connection} Connection
 * @typedef {import('./operations.mjs').Side} Side
 */

const COMPARED = 100;
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/**
 * Makes sure that both servers give the same answers: reads to the letter, mutations but for new ids, times and the order of
 * drawn questions; and what of a completion depends on whose it is may differ in value, never in shape.
 * @param {Case} one
 * @param {Record<Side, Connection>} connections
 */
export async function assertSameAnswers(one, connections) {
  const isRead = ['my-courses', 'outline', 'verify'].includes(one.id);
  const answers = {
    bare: await answersOf(one, 'bare', connections),
    sabak: await answersOf(one, 'sabak', connections),
  };
  for (const [index, bare] of answers.bare.entries()) {
    const sabak = answers.sabak[index];
    const same = isRead ? isDeepStrictEqual(bare, sabak) : isDeepStrictEqual(shape(bare, one), shape(sabak, one));
    if (!same) throw new Error(`${one.title}: other answers\n${JSON.stringify(bare)}\n${JSON.stringify(sabak)}`);
  }
}

/**
 * @param {Case} one
 * @param {Side} side
 * @param {Record<Side, Connection>} connections
 */
async function answersOf(one, side, connections) {
  const { next } = await one.work(side);
  const answers = [];
  for (let count = 0; count < (one.id === 'attempt' ? 5 : COMPARED); count += 1) {
    const exchange = await next()?.(connections[side]);
    answers.push(JSON.parse(String(exchange?.body)));
  }
  return answers;
}

/**
 * @param {any} value
 * @param {Case} one
 * @returns {any}
 */
function shape(value, one) {
  if (Array.isArray(value))
    return one.id === 'complete' ? 'a list' : value.map((item) => shape(item, one)).sort(byText);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item, one)]));
  if (typeof value === 'string' && (UUID.test(value) || INSTANT.test(value)))
    return UUID.test(value) ? 'an id' : 'a time';
  return one.id === 'complete' ? typeof value : value;
}

/**
 * @param {unknown} a
 * @param {unknown} b
 */
function byText(a, b) {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

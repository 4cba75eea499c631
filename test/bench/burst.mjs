// @ts-check

/** @typedef {import('./connection.mjs').Connection} Connection */

/**
 * What a burst measured.
 * @typedef {object} Burst
 * @property {number} perSecond units of work finished per second
 * @property {number} p50 of a unit, in milliseconds
 * @property {number} p99 of a unit, in milliseconds
 * @property {number} nodeMicros processor time of the server's process per unit, in microseconds
 * @property {number} databaseMicros processor time of PostgreSQL per unit, in microseconds
 */

/**
 * Keeps every connection at work until the time, or the work, is over. A wrong answer ends the benchmark.
 * @param {readonly Connection[]} connections
 * @param {import('./cases.mjs').Work['next']} next
 * @param {{ seconds: number, processorTime: () => { node: number, database: number } }} how
 * @returns {Promise<Burst>}
 */
export async function burst(connections, next, { seconds, processorTime }) {
  /** @type {number[]} */
  const latencies = [];
  const before = processorTime();
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  await Promise.all(
    connections.map(async (connection) => {
      for (let began = performance.now(); began < endsAt; began = performance.now()) {
        const unit = next();
        if (!unit) break;
        await unit(connection);
        latencies.push(performance.now() - began);
      }
    }),
  );
  const elapsed = (performance.now() - startedAt) / 1000;
  const after = processorTime();
  latencies.sort((a, b) => a - b);
  return {
    perSecond: latencies.length / elapsed,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    nodeMicros: ((after.node - before.node) * 1e6) / latencies.length,
    databaseMicros: ((after.database - before.database) * 1e6) / latencies.length,
  };
}

/**
 * @param {readonly number[]} sorted
 * @param {number} share
 */
function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

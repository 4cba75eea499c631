// @ts-check
/**
 * Kills processes and servers at random while learners earn certificates, and then counts whether each of them has exactly one.
 * Runs on the compiled server. Ends with 1 if anything was lost, duplicated or left undone, or if anything crashed by itself.
 *
 *   node test/faults/run-faults.mjs [--long] [--backend postgres|redis|both] [--seed <number>]
 *                                   [--without unique-key|sweeper|generation]
 *
 * `--without` takes a protection away: such a run must end with 1, which proves that the run would notice.
 */
import { MUTATIONS } from './mutations.mjs';
import { readOptions } from './options.mjs';
import { isClean, remarksOn, tableOf } from './report.mjs';
import { forget, playRound } from './round.mjs';
import { RedisServer } from './servers.mjs';

const options = readOptions(process.argv.slice(2));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
print(
  `seed ${options.seed}${options.without ? `, without ${options.without}: ${MUTATIONS[options.without].says}` : ''}\n`,
);
for (const backend of options.backends) process.exitCode = Math.max(Number(process.exitCode ?? 0), await run(backend));
process.exit();

/** @param {import('./options.mjs').Backend} backend @returns {Promise<0 | 1>} */
async function run(backend) {
  if (backend === 'redis' && !RedisServer.isInstalled()) {
    print('redis-server is not installed, so the round with the queue on Redis was not played.\n');
    return process.env['CI'] === 'true' ? 1 : 0;
  }
  const outcome = await playRound(backend, options);
  print(tableOf(outcome));
  if (isClean(outcome)) {
    await forget(outcome);
    return 0;
  }
  print(remarksOn(outcome));
  return 1;
}

/** @param {string} text */
function print(text) {
  process.stdout.write(`${text}\n`);
}

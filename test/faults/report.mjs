// @ts-check
import { FAULTS } from './faults.mjs';

/** @param {import('./round.mjs').Outcome} outcome */
export function isClean({ wrong, certificates }) {
  return certificates > 0 && Object.values(wrong).every((count) => count === 0);
}

/** @param {import('./round.mjs').Outcome} outcome @returns {string} the table of a round */
export function tableOf(outcome) {
  const { faults, missed, certificates, retries, broughtBack, wrong, seconds } = outcome;
  const struck = Object.values(faults).reduce((sum, count) => sum + count, 0);
  const rows = [
    ...Object.entries(faults).map(([kind, count]) => [`  ${FAULTS[kind]?.says}`, count]),
    ['faults', missed > 0 ? `${struck} (${missed} more found nothing to strike)` : struck],
    ['requests repeated', retries],
    ['deliveries brought back', broughtBack],
    ['certificates', certificates],
    ...Object.entries(wrong).map(([name, count]) => [name, count === 0 ? 0 : `${count}  <-- must be 0`]),
    ['seconds', `${seconds.all.toFixed(0)} (load ${seconds.load.toFixed(0)}, settling ${seconds.settle.toFixed(1)})`],
  ];
  const title = `queue on ${outcome.backend === 'redis' ? 'Redis' : 'PostgreSQL'}`;
  return [title, ...rows.map(([name, value]) => `  ${String(name).padEnd(34)} ${value}`), ''].join('\n');
}

/** @param {import('./round.mjs').Outcome} outcome @returns {string} what a reader needs to find out why */
export function remarksOn({ remarks, folder }) {
  return [...remarks.slice(0, 20), `The logs of the processes are in ${folder}`, ''].join('\n');
}

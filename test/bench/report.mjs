// @ts-check
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/**
 * @typedef {import('./measure-http.mjs').CaseResult} CaseResult
 * @typedef {import('./measure-http.mjs').SideResult} SideResult
 * @typedef {import('./measure-jobs.mjs').JobRates} JobRates
 *
 * @typedef {object} Results
 * @property {CaseResult[]} http
 * @property {import('./measure-certificates.mjs').CertificateRates} certificates
 * @property {JobRates[]} jobs
 * @property {import('./measure-standalone.mjs').StandaloneResult} standalone
 * @property {string} postgres the server's version
 * @property {{ rounds: string, seconds: string }} effort
 */

const CERTIFICATES_AIM = 200;
const START_AIM = 3;
const MEMORY_AIM = 450;

/** @param {Results} results @returns {string} Markdown */
export function report({ http, certificates, jobs, standalone, postgres, effort }) {
  const start = median(standalone.coldStarts);
  const memory = Object.values(standalone.memory).reduce((sum, one) => sum + one, 0);
  const parts = Object.entries(standalone.memory).map(([name, megabytes]) => `${name} ${whole(megabytes)}`);
  return `# Benchmark

Written by \`npm run bench\` on ${machine()}, PostgreSQL ${postgres} (embedded, durable); load average ${whole(loadavg()[2] ?? 0)} at the end. The
absolute rates are those of a small machine that had other work; the ratios are what counts.

## Beside a bare server

${effort.rounds} rounds of ${effort.seconds} s on 16 connections, in turn on both servers and one database: 5,000 learners with sessions, enrolments in two courses, their
ledgers and certificates. The API runs as in production, with all access rules, limits and headers. The bare server is \`node:http\` and \`pg\` and knows no
rules: it gives the same answers (this is checked), by named prepared statements, keeps sessions and editions in memory as the API does, and writes the
same rows in the same transactions. Rates and latencies are those of the best round; processor time is the least of all rounds.

| what | ratio (median) | aim | API per s | bare per s | API p50 / p99 ms | bare p50 / p99 ms |
|---|---|---|---|---|---|---|
${http.map(rateRow).join('\n')}

| what | SQL statements, API / bare (at most) | bytes sent, API / bare | bytes received, API / bare | CPU µs of Node, API / bare | CPU µs of PostgreSQL, API / bare |
|---|---|---|---|---|---|
${http.map(costRow).join('\n')}

Statements include those that begin and end a transaction. A session that was not asked about for half a minute costs one more.

## Certificates, start, memory

| what | measured | aim |
|---|---|---|
| Certificates drawn per second of one core, in a process that has been at it for a while | **${whole(certificates.perSecond)}** (the first ${certificates.warmUp}: ${whole(certificates.fromCold)}), ${whole(certificates.bytes / 1024)} kB each | ${CERTIFICATES_AIM} |
| \`npm start\` on prepared data, until \`/readyz\` answers 200 | **${start.toFixed(1)} s** (${standalone.coldStarts.map((one) => one.toFixed(1)).join(', ')}; on an empty folder ${standalone.firstStart.toFixed(1)}) | < ${START_AIM} s |
| Memory of the whole stack after traffic (PSS) | **${whole(memory)} MB** (${parts.join(', ')}) | < ${MEMORY_AIM} MB |

## Jobs per second

Jobs that do nothing, through the product's own queues; one worker, 8 at a time.

| backend | added one by one, 20 callers | added 200 at a time | worked off |
|---|---|---|---|
${jobs.map(jobRow).join('\n')}
${jobs.length > 1 ? '' : '\nRedis was not measured: `redis-server` is not installed.\n'}`;
}

/** @param {CaseResult} result */
function rateRow({ case: { title, aim }, sides: { sabak, bare }, ratio, roundRatios }) {
  const pace = (/** @type {SideResult} */ { best }) => `${best.p50.toFixed(1)} / ${best.p99.toFixed(1)}`;
  const ratios = `**${ratio.toFixed(2)}** (${median(roundRatios).toFixed(2)})`;
  const rates = `${whole(sabak.best.perSecond)} | ${whole(bare.best.perSecond)} | ${pace(sabak)} | ${pace(bare)}`;
  return `| ${title} | ${ratios} | ${aim ?? '–'} | ${rates} |`;
}

/** @param {CaseResult} result */
function costRow({ case: { title, mostStatements }, sides: { sabak, bare } }) {
  const both = (/** @type {'sent' | 'received' | 'nodeMicros' | 'databaseMicros'} */ field) =>
    `${whole(sabak[field])} / ${whole(bare[field])}`;
  const statements = `${whole(sabak.statements)} / ${whole(bare.statements)} (${mostStatements})`;
  return `| ${title} | ${statements} | ${both('sent')} | ${both('received')} | ${both('nodeMicros')} | ${both('databaseMicros')} |`;
}

/** @param {JobRates} rates */
function jobRow({ backend, addedOneByOne, addedInBulk, processed }) {
  return `| ${backend} | ${whole(addedOneByOne)} | ${whole(addedInBulk)} | ${whole(processed)} |`;
}

function machine() {
  const processors = cpus();
  const memory = whole(totalmem() / 2 ** 30);
  return `${processors.length} cores (${processors[0]?.model}), ${memory} GiB, ${platform()} ${arch()}, Node ${process.version}`;
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** @param {number} value */
function whole(value) {
  return Math.round(value).toLocaleString('en');
}

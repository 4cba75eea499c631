// @ts-check
import { cpus, totalmem } from 'node:os';

/** What is asked of the ratios; the others have no aim. */
const AIMS = /** @type {Record<string, number>} */ ({ 'my-courses': 0.55, outline: 0.55, verify: 0.55, complete: 0.6 });

/** @param {{ http: any[], certificates: any, jobs: any, standalone: any }} results @returns {string} */
export function report({ http, certificates, jobs, standalone }) {
  return `# Benchmark

\`npm run bench\` on ${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, embedded PostgreSQL, 5,000 learners. Absolute rates
are those of a small, noisy machine; what counts is the ratio of the API to a bare \`node:http\` + \`pg\` server that gives the same answers with prepared
statements, measured in interleaved bursts over 16 connections.

| case | ratio | aim | API /s | bare /s | API p50 / p99 ms | bare p50 / p99 ms | SQL statements, API / bare | bytes back, API / bare |
|---|---|---|---|---|---|---|---|---|
${http.map(rowOf).join('\n')}

| what | measured | aim |
|---|---|---|
| certificates drawn per second and core | ${certificates.perSecond.toFixed(0)} (${(certificates.bytes / 1024).toFixed(0)} kB each) | 200 |

## Jobs

\`\`\`json
${JSON.stringify(jobs, rounded, 1)}
\`\`\`

## Cold start on prepared data and memory of the whole stack

Aims: under 3 s, under 450 MB.

\`\`\`json
${JSON.stringify(standalone, rounded, 1)}
\`\`\`
`;
}

/** @param {any} one */
function rowOf({ id, ratio, sides: { sabak, bare } }) {
  const pace = (/** @type {any} */ side) => `${side.best.p50.toFixed(1)} / ${side.best.p99.toFixed(1)}`;
  const rates = `${sabak.best.perSecond.toFixed(0)} | ${bare.best.perSecond.toFixed(0)} | ${pace(sabak)} | ${pace(bare)}`;
  const work = `${sabak.statements} / ${bare.statements} | ${sabak.received.toFixed(0)} / ${bare.received.toFixed(0)}`;
  return `| ${id} | **${ratio.toFixed(2)}** | ${AIMS[id] ?? '–'} | ${rates} | ${work} |`;
}

/** @param {string} _key @param {unknown} value */
function rounded(_key, value) {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

// @ts-check
/**
 * Our API beside a bare `node:http` + `pg` server that gives the same answers, on the same database with 5,000 learners; then
 * certificates, jobs, the cold start and the memory. Writes `test/bench/RESULTS.md`. Runs on the compiled server.
 *
 *   node test/bench/run.mjs [--rounds 6] [--seconds 2] [--only my-courses,complete]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allCases } from './cases.mjs';
import { startDatabase } from './database.mjs';
import { measureCertificates } from './measure-certificates.mjs';
import { measureCase } from './measure-http.mjs';
import { measureJobs } from './measure-jobs.mjs';
import { measureStandalone } from './measure-standalone.mjs';
import { populate } from './population.mjs';
import { report } from './report.mjs';
import { startApi, startBare } from './servers.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string' },
  },
});
const database = await startDatabase();
try {
  say('filling the database');
  await populate(database.superuser);
  const http = await measureHttp();
  if (!values.only) await measureTheRest(http);
} finally {
  await database.stop();
}
process.exit();

async function measureHttp() {
  const servers = { bare: await startBare(database.url), sabak: await startApi(database.url) };
  const effort = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
  const wanted = values.only?.split(',');
  const results = [];
  try {
    for (const one of await allCases(database.superuser)) {
      if (wanted && !wanted.includes(one.id)) continue;
      const result = await measureCase(one, { servers, database, ...effort });
      say(`${one.id}: ${result.ratio.toFixed(2)} of the bare server`);
      results.push(result);
    }
  } finally {
    await servers.bare.stop();
    await servers.sabak.stop();
  }
  return results;
}

/** @param {import('./measure-http.mjs').CaseResult[]} http */
async function measureTheRest(http) {
  say('certificates');
  const certificates = await measureCertificates();
  say('jobs');
  const jobs = await measureJobs(database.url);
  say('cold start and memory');
  const standalone = await measureStandalone();
  const { rows } = await database.superuser.query('show server_version');
  const { rounds, seconds } = values;
  const postgres = rows[0].server_version;
  const text = report({ http, certificates, jobs, standalone, postgres, effort: { rounds, seconds } });
  writeFileSync(new URL('RESULTS.md', import.meta.url), text);
  process.stdout.write(text);
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

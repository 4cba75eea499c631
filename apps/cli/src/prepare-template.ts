import 'reflect-metadata';
import pg from 'pg';
import { Config } from '#kernel/config';
import { loadBundledCourses } from './load-bundled-courses.js';
import { migrateEverything } from './migrate.js';
import { withApp } from './with-app.js';

/** Creates a migrated database with the courses loaded, from which tests copy theirs in a fraction of a second. */
export async function prepareTemplate(serverUrl: string, name: string): Promise<void> {
  await recreate(serverUrl, name);
  const config = Config.from({ DATABASE_URL: databaseUrl(serverUrl, name), LOG_LEVEL: 'silent' });
  await migrateEverything(config);
  const courses = await withApp(config, (app) => loadBundledCourses(app));
  const broken = courses.filter((course) => !course.loaded);
  if (broken.length > 0) throw new Error(broken.flatMap(({ lines }) => lines).join('\n'));
}

async function recreate(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name}`);
  await client.end();
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

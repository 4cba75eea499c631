import 'reflect-metadata';
import pg from 'pg';
import { Config } from '#kernel/config';
import { migrateEverything } from './migrate.js';

/** Creates a migrated database with the courses loaded, from which tests copy theirs in a fraction of a second. */
export async function prepareTemplate(serverUrl: string, name: string): Promise<void> {
  await recreate(serverUrl, name);
  await migrateEverything(Config.from({ DATABASE_URL: databaseUrl(serverUrl, name) }));
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

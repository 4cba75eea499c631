import pg from 'pg';
import type { DataFolder } from './data-folder.js';

interface Wanted {
  database: string;
  user: string;
}

const HOST = '127.0.0.1';
const SUPERUSER = 'postgres';

/**
 * Makes the application's role and database where they are missing and returns their URL. The role is no superuser: what
 * works here works on any PostgreSQL server, and no statement of the application can reach the machine's files.
 */
export async function prepareDatabase(folder: DataFolder, port: number, { database, user }: Wanted): Promise<string> {
  if (user === SUPERUSER)
    throw new Error(`"${user}" is the superuser of the cluster. Choose another name for the role.`);
  const password = await folder.password();
  const client = new pg.Client({
    host: HOST,
    port,
    user: SUPERUSER,
    password: await folder.superuserPassword(),
    database: 'postgres',
    ssl: false,
  });
  await client.connect();
  try {
    await ensureRole(client, user, password);
    await ensureDatabase(client, database, user);
  } finally {
    await client.end();
  }
  return `postgres://${encodeURIComponent(user)}:${password}@${HOST}:${port}/${encodeURIComponent(database)}`;
}

async function ensureRole(client: pg.Client, name: string, password: string): Promise<void> {
  const role = pg.escapeIdentifier(name);
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  if (rowCount === 0) await client.query(`create role ${role} login createdb`);
  // Each time, because the file that keeps the password may have been lost and made anew.
  await client.query(`alter role ${role} password ${pg.escapeLiteral(password)}`);
}

async function ensureDatabase(client: pg.Client, name: string, owner: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount) return;
  await client.query(`create database ${pg.escapeIdentifier(name)} owner ${pg.escapeIdentifier(owner)}`);
}

import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Database, statement } from '#kernel/database';
import { hashOf } from '../secret.js';
import { isForgotten, waitSeconds, type Failures } from './sign-in-delay.rules.js';

const READ = statement<Failures & { key: string }>(
  'identity.failures-read',
  'select key, failures, last_at as "lastAt" from identity.failed_sign_in where key = any($1::text[])',
);
const ADD = statement(
  'identity.failures-add',
  `insert into identity.failed_sign_in (key, failures, last_at) select key, 1, $2 from unnest($1::text[]) as key
   on conflict (key) do update set last_at = $2,
     failures = case when failed_sign_in.last_at < $2 - interval '1 day' then 1 else failed_sign_in.failures + 1 end`,
);
const CLEAR = statement('identity.failures-clear', 'delete from identity.failed_sign_in where key = $1');

/** Addresses are shared by whole schools and offices, so they may fail ten times as often as a login. */
const ADDRESS_ALLOWANCE = 10;

/** Counts failed tries per login, code and address, whether or not such a login exists. */
@Injectable()
export class FailedSignIns {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** How many seconds somebody must wait who tries `subject` from `ip`. */
  async waitSeconds(subject: string, ip: string): Promise<number> {
    const now = this.clock.now();
    const rows = await this.database.run(READ, [[keyOf(subject), keyOf(ip)]]);
    const waits = rows
      .filter((row) => !isForgotten(row, now))
      .map((row) => (row.key === keyOf(ip) ? { ...row, failures: Math.floor(row.failures / ADDRESS_ALLOWANCE) } : row))
      .map((past) => waitSeconds(past, now));
    return Math.max(0, ...waits);
  }

  async add(subject: string, ip: string): Promise<void> {
    await this.database.run(ADD, [[keyOf(subject), keyOf(ip)], this.clock.now()]);
  }

  async clear(subject: string): Promise<void> {
    await this.database.run(CLEAR, [keyOf(subject)]);
  }
}

/** Logins are personal data, so only their hashes are kept here. */
function keyOf(subject: string): string {
  return hashOf(subject).toString('base64url');
}

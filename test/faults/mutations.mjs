// @ts-check
import { onDatabase } from './prepare-database.mjs';

/**
 * One protection taken away, to see that a run notices. Each says what it does to the database before the learners come, and
 * which settings the processes get.
 *
 * @typedef {object} Mutation
 * @property {string} says
 * @property {string} [sql]
 * @property {Record<string, string>} [env]
 */

const ONE_DAY_MS = String(24 * 3_600_000);

/** @type {Record<'unique-key' | 'sweeper' | 'generation', Mutation>} */
export const MUTATIONS = {
  'unique-key': {
    says: 'certificates are unique by their id only',
    // The same name, for the statement that inserts a certificate refers to it.
    sql: `alter table credentials.certificate drop constraint certificate_once;
          alter table credentials.certificate add constraint certificate_once unique (id)`,
  },
  sweeper: {
    says: 'nobody looks for deliveries that the queue lost',
    env: { SWEEP_EVERY_MS: ONE_DAY_MS },
  },
  generation: {
    says: 'a delivery is sent again under the id that the queue knows already',
    sql: `create function kernel.keep_generation() returns trigger language plpgsql as
            $$ begin new.generation := old.generation; return new; end $$;
          create trigger keep_generation before update on kernel.outbox_delivery
            for each row execute function kernel.keep_generation()`,
  },
};

/** @param {string} databaseUrl @param {Mutation} mutation */
export async function mutate(databaseUrl, { sql }) {
  if (sql) await onDatabase(databaseUrl, (client) => client.query(sql));
}

import type { QueryResultRow } from 'pg';

/** A named prepared statement: planned once per connection, so that a hot read costs PostgreSQL half of an unnamed one. */
export interface Statement<Row extends QueryResultRow> {
  readonly name: string;
  readonly text: string;
  /** Carries the row's type only; never set. */
  readonly row?: Row;
}

const known = new Map<string, string>();

/**
 * @param name unique in the process, `<context>.<what>`; at most 63 bytes.
 * @throws at the start of the process, when a name stands for two statements: a connection would find out only under load.
 */
export function statement<Row extends QueryResultRow>(name: string, text: string): Statement<Row> {
  if ((known.get(name) ?? text) !== text) throw new Error(`Two statements are named ${name}.`);
  known.set(name, text);
  return { name, text };
}

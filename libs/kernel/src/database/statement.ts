import type { QueryResultRow } from 'pg';

/** A named prepared statement: planned once per connection, so that a hot read costs PostgreSQL half of an unnamed one. */
export interface Statement<Row extends QueryResultRow> {
  readonly name: string;
  readonly text: string;
  /** Carries the row's type only; never set. */
  readonly row?: Row;
}

/** @param name unique in the process, `<context>.<what>`; at most 63 bytes. */
export function statement<Row extends QueryResultRow>(name: string, text: string): Statement<Row> {
  return { name, text };
}

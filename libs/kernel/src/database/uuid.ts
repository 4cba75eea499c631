import { v7 } from 'uuid';

/** A new primary key: UUIDv7, so that rows of one time lie together in the index. */
export function newId(): string {
  return v7();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a string from outside may be compared with a `uuid` column at all. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}

import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { Database, isUuid, statement, type Tx } from '#kernel/database';
import { AppError } from '#kernel/graphql';

/** A request that may come twice: its id was made on the phone, and the id stands for this payload only. */
export interface Operation {
  readonly personId: string;
  readonly operationId: string;
  readonly payloadHash: Buffer;
}

interface Done {
  payload_hash: Buffer;
  result: object;
}

const LOCK = statement(
  'learning.operation-lock',
  `select pg_advisory_xact_lock(hashtextextended($1::text || ' ' || $2::text, 0))`,
);
const FIND = statement<Done>(
  'learning.operation-find',
  'select payload_hash, result from learning.operation where person_id = $1 and operation_id = $2',
);
const KEEP = statement(
  'learning.operation-keep',
  `insert into learning.operation (person_id, operation_id, payload_hash, result, created_at) values ($1, $2, $3, $4, $5)`,
);

/**
 * What an operation asks for, in 32 bytes. When it was asked is not part of it: a completion whose answer got lost comes again
 * through the offline queue.
 */
export function payloadHash(kind: 'complete' | 'enrol' | 'enrol-people', ...parts: readonly (string | null)[]): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest();
}

/** @throws AppError BAD_USER_INPUT for an operation id that is no UUID. */
export function checkOperationId(operationId: string): string {
  if (isUuid(operationId)) return operationId.toLowerCase();
  throw new AppError('BAD_USER_INPUT', { argument: 'operationId' });
}

/** The memory of what was done already: a request that comes again gets the result it had. */
@Injectable()
export class Operations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The result of an operation that was done before, whatever has changed since; null for a new one. */
  async recall<Result extends object>(operation: Operation): Promise<Result | 'OPERATION_ID_REUSED' | null> {
    return this.find(this.database, operation);
  }

  /**
   * Does `work` unless this operation was done before; the same operation waits for itself.
   * @returns the result of now or of then; a refusal (a string) is not remembered, for it changed nothing.
   */
  async once<Result extends object, Refusal extends string>(
    tx: Tx,
    operation: Operation,
    work: () => Promise<Result | Refusal>,
  ): Promise<Result | Refusal | 'OPERATION_ID_REUSED'> {
    const { personId, operationId, payloadHash: payload } = operation;
    await tx.run(LOCK, [personId, operationId]);
    const done = await this.find<Result>(tx, operation);
    if (done) return done;
    const result = await work();
    if (typeof result === 'string') return result;
    await tx.run(KEEP, [personId, operationId, payload, JSON.stringify(result), this.clock.now()]);
    return result;
  }

  /** {@link recall}, in or outside a transaction. */
  async find<Result extends object>(
    door: Tx | Database,
    operation: Operation,
  ): Promise<Result | 'OPERATION_ID_REUSED' | null> {
    const [done] = await door.run(FIND, [operation.personId, operation.operationId]);
    if (!done) return null;
    return done.payload_hash.equals(operation.payloadHash) ? (done.result as Result) : 'OPERATION_ID_REUSED';
  }
}

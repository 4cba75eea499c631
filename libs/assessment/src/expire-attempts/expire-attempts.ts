import { Inject, Injectable } from '@nestjs/common';
import { Catalogue } from '#catalog';
import { Clock } from '#kernel/clock';
import { Database, statement } from '#kernel/database';
import { Log } from '#kernel/http';
import { factsOf } from '../attempt-row.js';
import { acceptsAnswers, GRACE } from '../attempt.rules.js';
import { CloseAttempt } from '../close-attempt/close-attempt.js';
import { lockAttempt } from '../close-attempt/lock-attempt.js';

interface Overdue {
  personId: string;
  id: string;
  versionId: string;
}

const PAGE = 200;
const FIRST = '00000000-0000-0000-0000-000000000000';

const OVERDUE = statement<Overdue>(
  'assessment.attempts-overdue',
  `select person_id as "personId", id, version_id as "versionId" from assessment.attempt
   where closed_at is null and deadline_at <= $1 and id > $2 order by id limit ${PAGE}`,
);

/** Closes attempts whose time is up, and grades them by what was saved. */
@Injectable()
export class ExpireAttempts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(CloseAttempt) private readonly close: CloseAttempt,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  /**
   * Closes every attempt whose deadline and grace have passed, each in a transaction of its own; one that cannot be closed is
   * written to the log and stops no other. @returns how many were closed.
   */
  async execute(): Promise<number> {
    const lastInGrace = new Date(this.clock.now().getTime() - GRACE);
    let closed = 0;
    let after = FIRST;
    for (;;) {
      const overdue = await this.database.run(OVERDUE, [lastInGrace, after]);
      for (const attempt of overdue) closed += Number(await this.tryToClose(attempt));
      after = overdue.at(-1)?.id ?? after;
      if (overdue.length < PAGE) return closed;
    }
  }

  private async tryToClose({ personId, id, versionId }: Overdue): Promise<boolean> {
    try {
      // Before the transaction, so that nothing waits for a second connection inside it.
      await this.catalogue.version(versionId);
      return await this.closeIfOverdue(personId, id);
    } catch (error) {
      this.log.error({ err: error, attemptId: id }, 'an attempt whose time is up could not be closed');
      return false;
    }
  }

  /**
   * Closes one attempt if its time is up and nobody else has closed it; the caller has asked the catalogue for its version.
   * @returns whether it did.
   */
  async closeIfOverdue(personId: string, attemptId: string): Promise<boolean> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      const attempt = await lockAttempt(tx, personId, attemptId);
      if (!attempt || attempt.closedAt || acceptsAnswers(factsOf(attempt), now)) return false;
      await this.close.execute(tx, attempt, { now, submitted: false, answers: [], operationId: null });
      return true;
    });
  }
}

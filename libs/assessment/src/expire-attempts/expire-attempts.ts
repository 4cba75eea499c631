import { Inject, Injectable } from '@nestjs/common';
import { Catalogue } from '#catalog';
import { Clock } from '#kernel/clock';
import { Database, statement } from '#kernel/database';
import { factsOf } from '../attempt-row.js';
import { acceptsAnswers, GRACE } from '../attempt.rules.js';
import { CloseAttempt } from '../close-attempt/close-attempt.js';
import { lockAttempt } from '../close-attempt/lock-attempt.js';

interface Overdue {
  personId: string;
  id: string;
  versionId: string;
}

const PASS = 200;

const OVERDUE = statement<Overdue>(
  'assessment.attempts-overdue',
  `select person_id as "personId", id, version_id as "versionId" from assessment.attempt
   where closed_at is null and deadline_at <= $1 order by deadline_at limit ${PASS}`,
);

/** Closes attempts whose time is up, and grades them by what was saved. */
@Injectable()
export class ExpireAttempts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(CloseAttempt) private readonly close: CloseAttempt,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Closes every attempt whose deadline and grace have passed, each in a transaction of its own. @returns how many. */
  async execute(): Promise<number> {
    let closed = 0;
    for (;;) {
      const lastInGrace = new Date(this.clock.now().getTime() - GRACE);
      const overdue = await this.database.run(OVERDUE, [lastInGrace]);
      for (const { personId, id, versionId } of overdue) {
        // Before the transaction, so that nothing waits for a second connection inside it.
        await this.catalogue.version(versionId);
        closed += Number(await this.closeIfOverdue(personId, id));
      }
      if (overdue.length < PASS) return closed;
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

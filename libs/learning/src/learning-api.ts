import { Inject, Injectable } from '@nestjs/common';
import { Catalogue, type PublishedVersion } from '#catalog';
import { Database, statement, type Tx } from '#kernel/database';
import { OpenCycle } from './enrol/open-cycle.js';
import { Enrolments, type EnrolmentFacts } from './enrolments.js';
import type { Completion, CompletionOutcome } from './record-completion/completion.js';
import { RecordCompletion } from './record-completion/record-completion.js';

/** What the ledger holds of one activity. */
export interface LedgerEntry {
  readonly activityId: string;
  /** When it happened, by the clock of where it happened, clipped to the time between enrolment and recording. */
  readonly occurredAt: Date;
  /** When it was recorded, by the server's clock. */
  readonly receivedAt: Date;
}

/** An enrolment together with its part of the ledger. */
export interface EnrolmentProgress extends EnrolmentFacts {
  /** The same as `id`. */
  readonly enrolmentId: string;
  /** In the order of recording. */
  readonly completions: readonly LedgerEntry[];
}

const LEDGER = statement<LedgerEntry>(
  'learning.ledger',
  `select activity_id as "activityId", occurred_at as "occurredAt", received_at as "receivedAt" from learning.completion
   where person_id = $1 and enrolment_id = $2 order by received_at, activity_id`,
);

/** What learning does for the contexts below: they report completions and ask for facts, and learning knows none of them. */
@Injectable()
export class LearningApi {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(RecordCompletion) private readonly recordCompletion: RecordCompletion,
    @Inject(OpenCycle) private readonly open: OpenCycle,
  ) {}

  /**
   * Records that somebody completed an activity of any kind. It may be reported again: then it is a `DUPLICATE`, and nothing changes.
   * The caller should have asked the {@link Catalogue} for the edition before its transaction began, so that it is in memory.
   */
  async completeActivity(tx: Tx, completion: Completion): Promise<CompletionOutcome> {
    for (;;) {
      const outcome = await this.recordCompletion.execute(tx, completion, ['reading', 'quiz']);
      if (outcome.code !== 'EDITION_NOT_READ') return outcome;
      await this.catalogue.version(outcome.versionId);
    }
  }

  /** A person's enrolment; null for somebody else's and for none. @param door a transaction, or where to read outside one. */
  async enrolment(door: Tx | Database | null, enrolmentId: string, personId: string): Promise<EnrolmentFacts | null> {
    return this.enrolments.own(door, enrolmentId, personId);
  }

  /** An enrolment with its completions; null for none. @param door a transaction, or null to read outside one. */
  async progressOf(door: Tx | null, enrolmentId: string): Promise<EnrolmentProgress | null> {
    const facts = await this.enrolments.byId(door, enrolmentId);
    if (!facts) return null;
    const completions = await (door ?? this.database).run(LEDGER, [facts.personId, facts.id]);
    return { ...facts, enrolmentId: facts.id, completions };
  }

  /** Ids of completed enrolments page by page, in the order of the ids, for those who check that nothing was forgotten. */
  async completedEnrolmentIds(after: string | null, limit: number): Promise<string[]> {
    return this.enrolments.completedIds(after, limit);
  }

  /**
   * Recertification: a new enrolment in `version` beside the completed one. Harmless to repeat while that is open.
   * @returns the newest cycle; null for somebody who never had the course.
   */
  async openCycle(
    tx: Tx,
    personId: string,
    version: PublishedVersion,
    openedBy: string,
  ): Promise<EnrolmentFacts | null> {
    return this.open.execute(tx, personId, version, openedBy);
  }
}

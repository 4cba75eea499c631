import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Catalogue, type PublishedVersion } from '#catalog';
import { Clock } from '#kernel/clock';
import { Database, isUuid, newId, statement } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import { LearningApi, type EnrolmentFacts } from '#learning';
import { COLUMNS, factsOf, type AttemptRow } from '../attempt-row.js';
import type { AttemptView } from '../attempt-view.js';
import { acceptsAnswers, deadlineOf, mayStartAttempt } from '../attempt.rules.js';
import { drawQuestions } from '../draw/draw.rules.js';
import { ExpireAttempts } from '../expire-attempts/expire-attempts.js';
import { Papers } from '../papers.js';
import type { QuizRules } from '../question.types.js';
import { quizRulesOf } from '../version-parts.js';

/** Which quiz somebody wants to try. */
export interface StartInput {
  readonly enrolmentId: string;
  readonly activityId: string;
  /** A UUID made by the client. */
  readonly operationId: string;
}

/** Why no attempt was started. `until` is the first instant at which one may be. */
export type StartAttemptRefusal =
  | { readonly code: 'NOT_A_QUIZ' | 'ALREADY_PASSED' | 'OUT_OF_ATTEMPTS' | 'OPERATION_ID_REUSED' }
  | { readonly code: 'COOLDOWN'; readonly until: Date };

/** Everything that a start depends on. */
interface Start extends StartInput {
  readonly personId: string;
  readonly version: PublishedVersion;
  readonly rules: QuizRules;
  readonly now: Date;
}

interface Known extends AttemptRow {
  /** What this operation was done on before; on every row the same. */
  readonly operationAttemptId: string | null;
}

/** How often another start may come in between. */
const MOST_TRIES = 5;

const KNOWN = statement<Known>(
  'assessment.attempts-at-quiz',
  `select ${COLUMNS}, p.attempt_id as "operationAttemptId"
   from (values ($1::uuid)) as me (person_id)
   left join assessment.operation p on p.person_id = me.person_id and p.operation_id = $4
   left join assessment.attempt a on a.person_id = me.person_id and a.enrolment_id = $2 and a.activity_id = $3
   order by a.number`,
);

// Only one attempt can be open, and each number is there once: whoever comes second inserts nothing.
const INSERT = statement<AttemptRow>(
  'assessment.attempt-insert',
  `with started as (
     insert into assessment.attempt as a (id, person_id, enrolment_id, version_id, activity_id, number, seed, question_ids,
       started_at, deadline_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict do nothing returning ${COLUMNS}
   ), noted as (
     insert into assessment.operation (person_id, operation_id, attempt_id, kind, done_at)
     select "personId", $11, id, 'start', "startedAt" from started on conflict do nothing
   )
   select * from started`,
);
const NOTE = statement(
  'assessment.attempt-note-start',
  `insert into assessment.operation (person_id, operation_id, attempt_id, kind, done_at) values ($1, $2, $3, 'start', $4)
   on conflict do nothing`,
);

/**
 * Starts an attempt, or gives back the open one. No lock is held: attempts that are closed never change, so the decision stands
 * unless another start came in between, and then the constraints refuse the row and the decision is made anew.
 */
@Injectable()
export class StartAttempt {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LearningApi) private readonly learning: LearningApi,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Papers) private readonly papers: Papers,
    @Inject(ExpireAttempts) private readonly expire: ExpireAttempts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns the open attempt, or why there is none. @throws AppError NOT_FOUND for an enrolment that is not the person's. */
  async execute(personId: string, input: StartInput): Promise<AttemptView | StartAttemptRefusal> {
    if (!isUuid(input.operationId)) throw new AppError('BAD_USER_INPUT', { argument: 'operationId' });
    const enrolment = await this.ownEnrolment(personId, input.enrolmentId);
    const version = await this.catalogue.version(enrolment.versionId);
    const rules = quizRulesOf(version, input.activityId);
    if (!rules) return { code: 'NOT_A_QUIZ' };
    const start = { ...input, enrolmentId: enrolment.id, personId, version, rules, now: this.clock.now() };
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const outcome = await this.tryOnce(start);
      if (outcome) return outcome;
    }
    throw new AppError('UNAVAILABLE');
  }

  private async ownEnrolment(personId: string, enrolmentId: string): Promise<EnrolmentFacts> {
    const enrolment = await this.learning.enrolment(this.database, enrolmentId, personId);
    if (!enrolment) throw new AppError('NOT_FOUND');
    return enrolment;
  }

  /** @returns null if something came in between. */
  private async tryOnce(start: Start): Promise<AttemptView | StartAttemptRefusal | null> {
    const { personId, enrolmentId, activityId, operationId, rules, now } = start;
    const rows = await this.database.run(KNOWN, [personId, enrolmentId, activityId, operationId]);
    const doneOn = rows[0]?.operationAttemptId;
    const attempts = rows.filter(({ id }) => id !== null);
    if (doneOn) return repeated(attempts.find(({ id }) => id === doneOn));
    const open = attempts.find(({ closedAt }) => closedAt === null);
    if (open) return this.continueWith(open, start);
    const verdict = mayStartAttempt({ attempts: attempts.map(factsOf), rules, now });
    if (verdict.allowed) return this.insert(start, attempts.length + 1);
    if (verdict.code === 'ATTEMPT_OPEN') return null;
    return verdict.code === 'COOLDOWN' ? { code: verdict.code, until: verdict.until } : { code: verdict.code };
  }

  /** The attempt that was found open goes on, unless its time is up: then it is closed, and no longer in the way. */
  private async continueWith(open: AttemptRow, { operationId, now }: Start): Promise<AttemptView | null> {
    if (!acceptsAnswers(factsOf(open), now)) {
      await this.expire.closeIfOverdue(open.personId, open.id);
      return null;
    }
    await this.database.run(NOTE, [open.personId, operationId, open.id, now]);
    return { attempt: open, sheet: null };
  }

  private async insert(start: Start, number: number): Promise<AttemptView | null> {
    const { personId, enrolmentId, activityId, operationId, version, rules, now } = start;
    const seed = randomBytes(16).toString('hex');
    const result = drawQuestions(version.bank, rules, seed);
    if ('refused' in result) throw new Error(`The bank of ${version.id} has too few questions tagged ${result.tag}`);
    const [attempt] = await this.database.run(INSERT, [
      newId(),
      personId,
      enrolmentId,
      version.id,
      activityId,
      number,
      seed,
      result.drawn.map(({ id }) => id),
      now,
      deadlineOf(now, rules),
      operationId,
    ]);
    if (!attempt) return null;
    this.papers.keep(attempt);
    return { attempt, sheet: { answers: [], others: [] } };
  }
}

/** The same operation came again: the attempt of then, as it is now. */
function repeated(attempt: Known | undefined): AttemptView | StartAttemptRefusal {
  return attempt ? { attempt, sheet: null } : { code: 'OPERATION_ID_REUSED' };
}

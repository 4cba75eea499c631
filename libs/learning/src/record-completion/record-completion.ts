import { Inject, Injectable } from '@nestjs/common';
import { Catalogue, type CourseFormat, type PublishedVersion } from '#catalog';
import { Clock } from '#kernel/clock';
import { isUuid, statement, type Tx } from '#kernel/database';
import { Outbox } from '#kernel/outbox';
import { FACTS, type EnrolmentFacts } from '../enrolments.js';
import { ActivityCompleted, CourseCompleted, CourseStarted } from '../events.js';
import { Operations, payloadHash } from '../operations.js';
import { clipOccurrence, isFinished, progressOf } from '../progress.rules.js';
import type { Completion, CompletionOutcome, EditionNotRead } from './completion.js';

const LOAD = statement<EnrolmentFacts & { knownPayload: Buffer | null }>(
  'learning.completion-load',
  `select ${FACTS}, o.payload_hash as "knownPayload"
   from learning.enrolment e
   left join learning.operation o on o.person_id = e.person_id and o.operation_id = $3
   where e.person_id = $1 and e.id = $2 for update of e`,
);

// While LOAD waits for the lock, others commit: the enrolment it then returns is the newest, but the operation joined to it and
// any subquery would be as old as the statement. That is why the completed activities are folded into the enrolment, and why it
// is the unique key of the operation, not the join, that decides here whether an operation is new.
const RECORD = statement<{ recorded: boolean }>(
  'learning.completion-record',
  `with operation as (
     insert into learning.operation (person_id, operation_id, payload_hash, result, created_at)
     select $1, $3, $4, '{}', $6 where $3::uuid is not null
     on conflict do nothing returning operation_id
   ), ledger as (
     insert into learning.completion (person_id, enrolment_id, activity_id, occurred_at, received_at, evidence)
     select $1, $2, $5, $7, $6, $8 where $5::text is not null and ($3::uuid is null or exists (select from operation))
   ), fold as (
     update learning.enrolment
     set completed_activity_ids = completed_activity_ids || $5::text, done = $9, percent = $10, completed_at = $11
     where person_id = $1 and id = $2 and $5::text is not null and ($3::uuid is null or exists (select from operation))
   )
   select $3::uuid is null or exists (select from operation) as recorded`,
);

/** What is known when a completion is to be recorded. */
interface Finding {
  readonly enrolment: EnrolmentFacts;
  readonly version: PublishedVersion;
  readonly payload: Buffer;
}

/**
 * Adds a completion to the ledger and folds it into the enrolment, in the caller's transaction: one read that locks the enrolment,
 * one write, and the event.
 */
@Injectable()
export class RecordCompletion {
  constructor(
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param kinds the kinds of activity that the caller may complete. */
  async execute(
    tx: Tx,
    completion: Completion,
    kinds: readonly CourseFormat.Activity['kind'][],
  ): Promise<CompletionOutcome | EditionNotRead> {
    const { personId, enrolmentId, activityId, operationId = null } = completion;
    if (!isUuid(enrolmentId)) return { code: 'ENROLMENT_UNKNOWN' };
    const [row] = await tx.run(LOAD, [personId, enrolmentId, operationId]);
    if (!row) return { code: 'ENROLMENT_UNKNOWN' };
    const { knownPayload, ...enrolment } = row;
    const payload = payloadHash('complete', enrolment.id, activityId);
    if (knownPayload) return repetition(enrolment, knownPayload.equals(payload));
    const version = this.catalogue.cached(enrolment.versionId);
    if (!version) return { code: 'EDITION_NOT_READ', versionId: enrolment.versionId };
    const kind = version.activityById.get(activityId)?.kind;
    if (!kind) return { code: 'ACTIVITY_UNKNOWN', enrolment };
    if (!kinds.includes(kind)) return { code: 'NOT_A_READING', enrolment };
    return this.record(tx, completion, { enrolment, version, payload });
  }

  private async record(tx: Tx, completion: Completion, finding: Finding): Promise<CompletionOutcome> {
    const before = finding.enrolment;
    const isNew = !before.completedActivityIds.includes(completion.activityId);
    if (!isNew && !completion.operationId) return { code: 'DUPLICATE', enrolment: before };
    const now = this.clock.now();
    const after = isNew ? fold(before, completion.activityId, finding.version, now) : before;
    const written = await this.write(tx, completion, isNew, { ...finding, enrolment: after }, now);
    if (!written) return this.afterConflict(tx, completion, finding);
    if (!isNew) return { code: 'DUPLICATE', enrolment: before };
    await this.tell(tx, before, after, completion.activityId);
    return { code: 'RECORDED', enrolment: after };
  }

  /** @returns false if somebody else has used the operation id meanwhile; then nothing is written. */
  private async write(
    tx: Tx,
    { activityId, operationId, occurredAt, evidence }: Completion,
    isNew: boolean,
    { enrolment, payload }: Finding,
    now: Date,
  ): Promise<boolean> {
    const [written] = await tx.run(RECORD, [
      enrolment.personId,
      enrolment.id,
      operationId ?? null,
      payload,
      isNew ? activityId : null,
      now,
      clipOccurrence(occurredAt, enrolment.enrolledAt, now),
      evidence ? JSON.stringify(evidence) : null,
      enrolment.done,
      enrolment.percent,
      enrolment.completedAt,
    ]);
    return written?.recorded ?? false;
  }

  private async afterConflict(tx: Tx, completion: Completion, finding: Finding): Promise<CompletionOutcome> {
    const { personId, operationId = '' } = completion;
    const known = await this.operations.find(tx, { personId, operationId, payloadHash: finding.payload });
    return repetition(finding.enrolment, known !== 'OPERATION_ID_REUSED');
  }

  private async tell(tx: Tx, before: EnrolmentFacts, after: EnrolmentFacts, activityId: string): Promise<void> {
    const { id: enrolmentId, personId, courseId, versionId, branch, cycle } = after;
    await this.outbox.add(tx, ActivityCompleted, { enrolmentId, personId, courseId, versionId, branch, activityId });
    const isFirst = before.completedActivityIds.length === 0;
    if (isFirst) await this.outbox.add(tx, CourseStarted, { enrolmentId, courseId, branch });
    if (before.completedAt || !after.completedAt) return;
    await this.outbox.add(tx, CourseCompleted, { enrolmentId, personId, courseId, versionId, cycle, branch });
  }
}

function fold(before: EnrolmentFacts, activityId: string, version: PublishedVersion, now: Date): EnrolmentFacts {
  const completedActivityIds = [...before.completedActivityIds, activityId];
  const progress = progressOf(version.requiredActivityIds, completedActivityIds);
  const completedAt = before.completedAt ?? (isFinished(progress) ? now : null);
  return { ...before, ...progress, completedActivityIds, completedAt };
}

function repetition(enrolment: EnrolmentFacts, ofTheSame: boolean): CompletionOutcome {
  return { code: ofTheSame ? 'DUPLICATE' : 'OPERATION_ID_REUSED', enrolment };
}

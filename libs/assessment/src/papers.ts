import { Inject, Injectable } from '@nestjs/common';
import { Catalogue } from '#catalog';
import { Database, isUuid, statement } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import type { AttemptRow } from './attempt-row.js';
import type { Question } from './question.types.js';
import { questionsOf } from './version-parts.js';

/** The part of an attempt that is fixed at its start. */
export type PaperRow = Pick<AttemptRow, 'id' | 'personId' | 'enrolmentId' | 'versionId' | 'activityId' | 'questionIds'>;

/** What an attempt asks. */
export interface Paper extends PaperRow {
  /** With their keys, in the order of asking. */
  readonly questions: readonly Question[];
}

/** A paper takes about a kilobyte: the questions belong to the catalogue. */
const MOST_KEPT = 20_000;

const READ = statement<PaperRow>(
  'assessment.paper',
  `select id, person_id as "personId", enrolment_id as "enrolmentId", version_id as "versionId",
     activity_id as "activityId", question_ids as "questionIds"
   from assessment.attempt where person_id = $1 and id = $2`,
);

/**
 * What attempts ask. It never changes after the start, so it is remembered, and the answers that follow cost no statement to
 * find out what they answer.
 */
@Injectable()
export class Papers {
  private readonly kept = new Map<string, PaperRow>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
  ) {}

  /** The paper of a person's own attempt. @throws AppError NOT_FOUND */
  async own(personId: string, attemptId: string): Promise<Paper> {
    const kept = this.kept.get(attemptId);
    const row = kept ?? (await this.read(personId, attemptId));
    if (row?.personId !== personId) throw new AppError('NOT_FOUND');
    return this.of(row);
  }

  /** The paper of an attempt that is at hand. */
  async of(row: PaperRow): Promise<Paper> {
    this.keep(row);
    return { ...row, questions: questionsOf(await this.catalogue.version(row.versionId), row.questionIds) };
  }

  /** Remembers what a new attempt asks: its answers will come soon. */
  keep({ id, personId, enrolmentId, versionId, activityId, questionIds }: PaperRow): void {
    if (this.kept.has(id)) return;
    const [oldest] = this.kept.keys();
    if (this.kept.size >= MOST_KEPT && oldest) this.kept.delete(oldest);
    this.kept.set(id, { id, personId, enrolmentId, versionId, activityId, questionIds });
  }

  private async read(personId: string, attemptId: string): Promise<PaperRow | undefined> {
    return isUuid(attemptId) ? (await this.database.run(READ, [personId, attemptId]))[0] : undefined;
  }
}

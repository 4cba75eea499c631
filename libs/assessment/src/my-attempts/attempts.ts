import { Inject, Injectable } from '@nestjs/common';
import { Database, isUuid, statement } from '#kernel/database';
import {
  COLUMNS,
  factsFromJson,
  OTHER_ATTEMPTS,
  type AnswerRow,
  type AttemptRow,
  type FactsRow,
} from '../attempt-row.js';
import type { Sheet } from '../attempt-view.js';

/** One page of the attempts of an enrolment. */
export interface AttemptsPage {
  readonly enrolmentId: string;
  /** Only at this quiz; null: at every quiz. */
  readonly activityId: string | null;
  /** The id after which the page begins; null for the first page. */
  readonly after: string | null;
}

const FIRST = '00000000-0000-0000-0000-000000000000';

const OWN = statement<AttemptRow>(
  'assessment.attempt-own',
  `select ${COLUMNS} from assessment.attempt a where a.person_id = $1 and a.id = $2`,
);
const PAGES = statement<AttemptRow & { place: number }>(
  'assessment.attempt-pages',
  `select asked.place::int, page.*
   from unnest($1::uuid[], $2::text[], $3::uuid[]) with ordinality as asked (enrolment_id, activity_id, after, place)
   cross join lateral (
     select ${COLUMNS} from assessment.attempt a
     where a.enrolment_id = asked.enrolment_id and (asked.activity_id is null or a.activity_id = asked.activity_id)
       and a.id > asked.after
     order by a.id limit $4
   ) page`,
);
const SHEETS = statement<{ id: string; answers: AnswerRow[]; others: FactsRow[] }>(
  'assessment.attempt-sheets',
  `select a.id, ${OTHER_ATTEMPTS},
     coalesce((
       select jsonb_agg(jsonb_build_object('questionId', w.question_id, 'sequence', w.sequence, 'response', w.response))
       from assessment.answer w where w.person_id = a.person_id and w.attempt_id = a.id
     ), '[]') as answers
   from assessment.attempt a where a.person_id = $1 and a.id = any($2::uuid[])`,
);

/** Reads attempts. */
@Injectable()
export class Attempts {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** A person's own attempt; somebody else's is as good as none. */
  async own(personId: string, id: string): Promise<AttemptRow | null> {
    if (!isUuid(id)) return null;
    return (await this.database.run(OWN, [personId, id]))[0] ?? null;
  }

  /** Pages in the order in which they are asked for, each in the order of starting; one statement for all of them. */
  async pages(pages: readonly AttemptsPage[], limit: number): Promise<AttemptRow[][]> {
    const rows = await this.database.run(PAGES, [
      pages.map(({ enrolmentId }) => enrolmentId),
      pages.map(({ activityId }) => activityId),
      pages.map(({ after }) => after ?? FIRST),
      limit,
    ]);
    return pages.map((_, index) => rows.filter(({ place }) => place === index + 1));
  }

  /** What it takes to show the questions of a person's attempts, by the attempt's id. */
  async sheets(personId: string, attemptIds: readonly string[]): Promise<Map<string, Sheet>> {
    const rows = await this.database.run(SHEETS, [personId, attemptIds]);
    return new Map(rows.map(({ id, answers, others }) => [id, { answers, others: factsFromJson(others) }]));
  }
}

import { statement } from '../database/index.js';
import type { DocumentDecision } from './trusted-document.rules.js';

/** A document as it is kept. */
export interface DocumentRow {
  readonly id: string;
  readonly text: string;
  readonly firstSeenAt: Date;
  /** When a build that has it was last running; null if none ever had it. */
  readonly lastSeenAt: Date | null;
  readonly decision: DocumentDecision | null;
}

const COLUMNS = 'id, text, first_seen_at as "firstSeenAt", last_seen_at as "lastSeenAt", decision';

export const FIND = statement<DocumentRow>(
  'kernel.document-find',
  `select ${COLUMNS} from kernel.trusted_document where id = $1`,
);
export const LIST = statement<DocumentRow>(
  'kernel.document-list',
  `select ${COLUMNS} from kernel.trusted_document where id > $2 order by id limit $1`,
);
export const REGISTER = statement(
  'kernel.document-register',
  `insert into kernel.trusted_document (id, text, first_seen_at, last_seen_at)
   select id, text, $3, $3 from unnest($1::text[], $2::text[]) as d (id, text)
   on conflict (id) do update set last_seen_at = greatest(trusted_document.last_seen_at, excluded.last_seen_at)`,
);
export const DECIDE = statement<DocumentRow>(
  'kernel.document-decide',
  `insert into kernel.trusted_document (id, text, decision, first_seen_at) values ($1, $2, $3, $4)
   on conflict (id) do update set decision = excluded.decision
   returning ${COLUMNS}`,
);
export const FORGET = statement(
  'kernel.document-forget',
  `delete from kernel.trusted_document
   where decision is null and last_seen_at < $1::timestamptz - $2 * interval '1 day'`,
);

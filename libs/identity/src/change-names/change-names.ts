import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '#kernel/audit';
import { Database, statement } from '#kernel/database';
import { cleanName, composeName, latinNameFinding, nameFinding, searchNameOf, type TypedName } from '../name.rules.js';

/** Names as their owner wants them. */
export interface NamesToChange extends TypedName {
  /** The revision that the owner has seen. */
  readonly expectedRevision: number;
}

/** Why names stay as they are; `field` is the name at fault. */
export type ChangeNamesFault =
  NonNullable<ReturnType<typeof latinNameFinding>> | { readonly field: null; readonly code: 'STALE' };

type Names = Required<Omit<NamesToChange, 'expectedRevision'>>;

const READ = statement<Names & { revision: number }>(
  'identity.names-for-update',
  `select given_name as "givenName", family_name as "familyName", patronymic, name_on_document as "nameOnDocument",
     latin_name as "latinName", names_revision as revision
   from identity.person where id = $1 for update`,
);
const CHANGE = statement(
  'identity.names-change',
  `update identity.person set given_name = $2, family_name = $3, patronymic = $4, name_on_document = $5, latin_name = $6,
     search_name = $7, names_revision = names_revision + 1
   where id = $1`,
);

/** Changes the names of a person. Certificates keep the names that they were issued with. */
@Injectable()
export class ChangeNames {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** @returns null when done, also when nothing was to be changed; otherwise why not. */
  async execute(personId: string, wanted: NamesToChange): Promise<ChangeNamesFault | null> {
    const fault = nameFinding(wanted) ?? latinNameFinding(wanted);
    if (fault) return fault;
    const names = tidy(wanted);
    return this.database.transaction(async (tx) => {
      const [known] = await tx.run(READ, [personId]);
      if (!known) throw new Error('A person is missing');
      const changed = PARTS.filter((part) => known[part] !== names[part]);
      if (changed.length === 0) return null;
      if (known.revision !== wanted.expectedRevision) return { field: null, code: 'STALE' };
      await tx.run(CHANGE, [personId, ...PARTS.map((part) => names[part]), searchNameOf(names)]);
      // Which names, never their values: the trail is read by others and kept for long.
      const facts = { changed: changed.join(', ') };
      await this.audit.write(tx, { action: 'identity.names-changed', personId, subjectId: personId, facts });
      return null;
    });
  }
}

const PARTS = ['givenName', 'familyName', 'patronymic', 'nameOnDocument', 'latinName'] as const;

function tidy(wanted: NamesToChange): Names {
  const [givenName, familyName, patronymic] = [wanted.givenName, wanted.familyName, wanted.patronymic].map(cleanName);
  const parts = { givenName: givenName ?? '', familyName: familyName ?? null, patronymic: patronymic ?? null };
  return {
    ...parts,
    nameOnDocument: cleanName(wanted.nameOnDocument) ?? composeName(parts),
    latinName: cleanName(wanted.latinName),
  };
}

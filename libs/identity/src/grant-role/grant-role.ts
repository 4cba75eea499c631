import { Inject, Injectable } from '@nestjs/common';
import { Role } from '#kernel/access';
import { Audit } from '#kernel/audit';
import { Clock } from '#kernel/clock';
import { Database, isUuid, statement, type Tx } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import { Sessions } from '../authenticate/sessions.js';
import { isBranch } from '../branches.js';

/** A role to give or take, for one branch or everywhere. */
export interface RoleChange {
  readonly personId: string;
  readonly role: Role;
  readonly branch: string | null;
}

const EXISTS = statement<{ id: string }>('identity.person-exists', 'select id from identity.person where id = $1');
const GRANT = statement(
  'identity.role-grant',
  `insert into identity.role_grant (person_id, role, branch, granted_by, granted_at) values ($1, $2, $3, $4, $5)
   on conflict do nothing`,
);
const REVOKE = statement(
  'identity.role-revoke',
  'delete from identity.role_grant where person_id = $1 and role = $2 and branch is not distinct from $3',
);

/** Gives and takes roles. Everybody signed in is a learner, so that role is neither given nor taken. */
@Injectable()
export class GrantRole {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async grant(change: RoleChange, by: string): Promise<void> {
    await this.change(change, by, 'identity.role-granted', (tx) =>
      tx.run(GRANT, [change.personId, change.role, change.branch, by, this.clock.now()]),
    );
  }

  async revoke(change: RoleChange, by: string): Promise<void> {
    await this.change(change, by, 'identity.role-revoked', (tx) =>
      tx.run(REVOKE, [change.personId, change.role, change.branch]),
    );
  }

  private async change(
    change: RoleChange,
    by: string,
    action: string,
    write: (tx: Tx) => Promise<unknown>,
  ): Promise<void> {
    const { personId, role, branch } = change;
    if (role === Role.LEARNER || (branch !== null && !isBranch(branch))) throw new AppError('BAD_USER_INPUT');
    await this.database.transaction(async (tx) => {
      const [person] = isUuid(personId) ? await tx.run(EXISTS, [personId]) : [];
      if (!person) throw new AppError('NOT_FOUND');
      await write(tx);
      await this.audit.write(tx, { action, personId: by, subjectId: personId, facts: { role, branch } });
    });
    await this.sessions.tellEverybody(personId);
  }
}

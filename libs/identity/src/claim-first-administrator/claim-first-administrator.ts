import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '#kernel/audit';
import { Clock } from '#kernel/clock';
import { Database, statement, type Tx } from '#kernel/database';
import {
  checkAccount,
  type AccountFault,
  type CheckedAccount,
  type NewAccountInput,
} from '../join-with-invite/new-account.rules.js';
import { Passwords } from '../password/passwords.js';
import { RegisterPerson } from '../register-person.js';
import { hashOf, newToken } from '../secret.js';

const OFFER = statement(
  'identity.first-administrator-offer',
  'insert into identity.first_administrator_link (token_hash, created_at) values ($1, $2)',
);
const WITHDRAW = statement(
  'identity.first-administrator-withdraw',
  'delete from identity.first_administrator_link where used_at is null',
);
const FIND = statement<{ created_at: Date }>(
  'identity.first-administrator-find',
  'select created_at from identity.first_administrator_link where token_hash = $1 and used_at is null for update',
);
const SPEND = statement(
  'identity.first-administrator-spend',
  'update identity.first_administrator_link set used_at = $2 where token_hash = $1',
);
const EXISTS = statement<{ present: boolean }>(
  'identity.administrator-exists',
  `select exists (select 1 from identity.role_grant where role = 'ADMINISTRATOR') as present`,
);
const GRANT = statement(
  'identity.first-administrator-grant',
  `insert into identity.role_grant (person_id, role, granted_by, granted_at) values ($1, 'ADMINISTRATOR', $1, $2)`,
);

/** Makes the first administrator through a link that only who starts the system sees. */
@Injectable()
export class ClaimFirstAdministrator {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(RegisterPerson) private readonly register: RegisterPerson,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** A new one-time token, replacing unused ones; null when there is an administrator already. */
  async offer(): Promise<string | null> {
    const [administrator] = await this.database.run(EXISTS);
    if (administrator?.present) return null;
    const token = newToken();
    await this.database.run(WITHDRAW);
    await this.database.run(OFFER, [hashOf(token), this.clock.now()]);
    return token;
  }

  /** @returns the administrator, or why there is none; a refusal leaves the link usable. */
  async execute(
    token: string,
    input: NewAccountInput,
  ): Promise<{ personId: string; staff: boolean } | AccountFault | 'LINK_NOT_VALID' | 'LOGIN_TAKEN'> {
    const account = checkAccount(input, this.clock.today());
    if (typeof account === 'string') return account;
    const passwordHash = await this.passwords.hash(input.password);
    return this.database.transaction((tx) => this.claim(tx, token, account, passwordHash));
  }

  private async claim(
    tx: Tx,
    token: string,
    account: CheckedAccount,
    passwordHash: string,
  ): Promise<{ personId: string; staff: boolean } | 'LINK_NOT_VALID' | 'LOGIN_TAKEN'> {
    const [link] = await tx.run(FIND, [hashOf(token)]);
    if (!link) return 'LINK_NOT_VALID';
    const personId = await this.register.execute(tx, { ...account, branch: 'HQ', passwordHash });
    if (!personId) return 'LOGIN_TAKEN';
    await tx.run(SPEND, [hashOf(token), this.clock.now()]);
    await tx.run(GRANT, [personId, this.clock.now()]);
    await this.audit.write(tx, { action: 'identity.first-administrator', personId, subjectId: personId });
    return { personId, staff: true };
  }
}

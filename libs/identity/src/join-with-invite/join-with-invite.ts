import { Inject, Injectable } from '@nestjs/common';
import { Role } from '#kernel/access';
import { Audit } from '#kernel/audit';
import { Clock } from '#kernel/clock';
import { Database, newId, statement, type Tx } from '#kernel/database';
import { Passwords } from '../password/passwords.js';
import { RegisterPerson } from '../register-person.js';
import { hashOf, readInviteCode } from '../secret.js';
import { checkAccount, type AccountFault, type CheckedAccount, type NewAccountInput } from './new-account.rules.js';

export type JoinFault = AccountFault | 'INVITE_UNKNOWN' | 'INVITE_SPENT' | 'LOGIN_TAKEN';

interface Invite {
  id: string;
  branch: string;
  role: Role;
  created_by: string;
  usable: boolean;
}

/** The wording of the consent that a guardian gives; a changed text gets a new version. */
const CONSENT_TEXT_VERSION = '2026-11';

const FIND = statement<Invite>(
  'identity.invite-find',
  `select id, branch, role, created_by, uses < max_uses and expires_at > $2 as usable
   from identity.invite where code_hash = $1 for update`,
);
const SPEND = statement('identity.invite-spend', 'update identity.invite set uses = uses + 1 where id = $1');
const GRANT = statement(
  'identity.invite-grant',
  `insert into identity.role_grant (person_id, role, branch, granted_by, granted_at) values ($1, $2, $3, $4, $5)`,
);
const CONSENT = statement(
  'identity.consent-add',
  `insert into identity.guardian_consent (id, person_id, guardian_name, guardian_phone, text_version, given_at)
   values ($1, $2, $3, $4, $5, $6)`,
);

/** Opens an account with an invite code: the code says which branch and which role. */
@Injectable()
export class JoinWithInvite {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(RegisterPerson) private readonly register: RegisterPerson,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns the new person, or why there is none; a refusal spends nothing. */
  async execute(code: string, input: NewAccountInput): Promise<{ personId: string; staff: boolean } | JoinFault> {
    const account = checkAccount(input, this.clock.today());
    if (typeof account === 'string') return account;
    const passwordHash = await this.passwords.hash(input.password);
    return this.database.transaction((tx) => this.join(tx, code, account, passwordHash));
  }

  private async join(
    tx: Tx,
    code: string,
    account: CheckedAccount,
    passwordHash: string,
  ): Promise<{ personId: string; staff: boolean } | JoinFault> {
    const [invite] = await tx.run(FIND, [hashOf(readInviteCode(code)), this.clock.now()]);
    if (!invite) return 'INVITE_UNKNOWN';
    if (!invite.usable) return 'INVITE_SPENT';
    const personId = await this.register.execute(tx, { ...account, branch: invite.branch, passwordHash });
    if (!personId) return 'LOGIN_TAKEN';
    await tx.run(SPEND, [invite.id]);
    const staff = invite.role !== Role.LEARNER;
    if (staff) await this.grant(tx, personId, invite);
    if (account.guardian) await this.recordConsent(tx, personId, account.guardian);
    return { personId, staff };
  }

  private async grant(tx: Tx, personId: string, invite: Invite): Promise<void> {
    await tx.run(GRANT, [personId, invite.role, invite.branch, invite.created_by, this.clock.now()]);
    const facts = { role: invite.role, branch: invite.branch };
    await this.audit.write(tx, {
      action: 'identity.role-granted',
      personId: invite.created_by,
      subjectId: personId,
      facts,
    });
  }

  private async recordConsent(tx: Tx, personId: string, guardian: { name: string; phone: string }): Promise<void> {
    const now = this.clock.now();
    await tx.run(CONSENT, [newId(), personId, guardian.name, guardian.phone, CONSENT_TEXT_VERSION, now]);
  }
}

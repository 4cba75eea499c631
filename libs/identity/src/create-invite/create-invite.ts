import { Inject, Injectable } from '@nestjs/common';
import { coordinates, hasRole, Role, type SignedInActor } from '#kernel/access';
import { Audit } from '#kernel/audit';
import { Clock } from '#kernel/clock';
import { Database, newId, statement } from '#kernel/database';
import { isBranch } from '../branches.js';
import { hashOf, newInviteCode } from '../secret.js';

/** What an invite lets people do. */
export interface InviteInput {
  readonly branch: string;
  readonly role: Role;
  readonly maxUses: number;
  readonly expiresInDays: number;
}

export type CreateInviteFault = 'BRANCH_NOT_YOURS' | 'ROLE_NOT_YOURS_TO_GIVE' | 'NUMBER_NOT_VALID';

const DAY_MS = 86_400_000;
const INSERT = statement(
  'identity.invite-create',
  `insert into identity.invite (id, code_hash, branch, role, max_uses, created_by, created_at, expires_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** Makes an invite code. Coordinators invite learners and trainers of their branch; administrators also coordinators. */
@Injectable()
export class CreateInvite {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns the code, which is shown this once and never stored. */
  async execute(
    actor: SignedInActor,
    input: InviteInput,
  ): Promise<{ inviteCode: string; expiresAt: Date } | CreateInviteFault> {
    const fault = faultOf(actor, input);
    if (fault) return fault;
    const inviteCode = newInviteCode();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + input.expiresInDays * DAY_MS);
    const id = newId();
    await this.database.transaction(async (tx) => {
      await tx.run(INSERT, [
        id,
        hashOf(inviteCode),
        input.branch,
        input.role,
        input.maxUses,
        actor.personId,
        now,
        expiresAt,
      ]);
      const facts = { branch: input.branch, role: input.role, maxUses: input.maxUses };
      await this.audit.write(tx, { action: 'identity.invite-created', personId: actor.personId, subjectId: id, facts });
    });
    return { inviteCode, expiresAt };
  }
}

function faultOf(
  actor: SignedInActor,
  { branch, role, maxUses, expiresInDays }: InviteInput,
): CreateInviteFault | null {
  if (!isBranch(branch) || !coordinates(actor, branch)) return 'BRANCH_NOT_YOURS';
  const isAdministrator = hasRole(actor, Role.ADMINISTRATOR);
  if (role === Role.ADMINISTRATOR || (role === Role.COORDINATOR && !isAdministrator)) return 'ROLE_NOT_YOURS_TO_GIVE';
  const inRange = maxUses >= 1 && maxUses <= 500 && expiresInDays >= 1 && expiresInDays <= 90;
  return inRange ? null : 'NUMBER_NOT_VALID';
}

import { Inject, Injectable } from '@nestjs/common';
import type { Grant } from '#kernel/access';
import { Database } from '#kernel/database';
import { ClaimFirstAdministrator } from './claim-first-administrator/claim-first-administrator.js';
import { GrantRole } from './grant-role/grant-role.js';
import { Passwords } from './password/passwords.js';
import { RegisterPerson, type NewPerson } from './register-person.js';

/** An account that somebody opens who needs no invite: a program that sets up an installation, or a test. */
export type AccountToOpen = Omit<NewPerson, 'passwordHash'> & { readonly grants: readonly Grant[] };

/** Opens accounts without a page. */
@Injectable()
export class Accounts {
  private readonly hashes = new Map<string, Promise<string>>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RegisterPerson) private readonly register: RegisterPerson,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(GrantRole) private readonly roles: GrantRole,
    @Inject(ClaimFirstAdministrator) private readonly firstAdministrator: ClaimFirstAdministrator,
  ) {}

  /** @returns the person's id, or null if the login belongs to somebody already. */
  async open({ grants, ...person }: AccountToOpen, password: string): Promise<string | null> {
    const passwordHash = await this.hashOf(password);
    const personId = await this.database.transaction((tx) => this.register.execute(tx, { ...person, passwordHash }));
    if (!personId) return null;
    for (const grant of grants) await this.roles.grant({ personId, ...grant }, personId);
    return personId;
  }

  /** A new one-time token that makes the first administrator; null when there is one already. */
  async firstAdministratorToken(): Promise<string | null> {
    return this.firstAdministrator.offer();
  }

  /** Hashing is slow on purpose, and accounts of one set-up share a password. */
  private async hashOf(password: string): Promise<string> {
    const known = this.hashes.get(password) ?? this.passwords.hash(password);
    this.hashes.set(password, known);
    return known;
  }
}

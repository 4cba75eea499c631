import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { newId, statement, type Tx } from '#kernel/database';
import { Outbox } from '#kernel/outbox';
import type { Locale } from '#kernel/text';
import { PersonJoined } from './events.js';
import type { Login } from './login.rules.js';
import { composeName, searchNameOf } from './name.rules.js';
import { PersonEntity } from './person.entity.js';

/** A person about to get an account; everything is already checked. */
export interface NewPerson {
  readonly givenName: string;
  readonly familyName: string | null;
  readonly patronymic: string | null;
  readonly nameOnDocument: string | null;
  readonly branch: string;
  readonly locale: Locale;
  readonly birthDate: string | null;
  readonly login: Login;
  readonly passwordHash: string;
}

const TAKEN = statement<{ taken: boolean }>(
  'identity.login-taken',
  'select exists (select 1 from identity.person where email = $1 or phone = $1) as taken',
);

/** Gives somebody an account. */
@Injectable()
export class RegisterPerson {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @returns the new person's id, or null if the login belongs to somebody already. */
  async execute(tx: Tx, person: NewPerson): Promise<string | null> {
    const [found] = await tx.run(TAKEN, [person.login.value]);
    if (found?.taken) return null;
    const row = this.rowOf(person);
    const inserted = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(PersonEntity)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return null;
    await this.outbox.add(tx, PersonJoined, { personId: row.id, branch: row.branch });
    return row.id;
  }

  private rowOf({ login, ...person }: NewPerson): PersonEntity {
    const nameOnDocument = person.nameOnDocument ?? composeName(person);
    return {
      ...person,
      id: newId(),
      nameOnDocument,
      latinName: null,
      namesRevision: 1,
      searchName: searchNameOf({ ...person, nameOnDocument }),
      email: login.kind === 'email' ? login.value : null,
      phone: login.kind === 'phone' ? login.value : null,
      suspendedAt: null,
      createdAt: this.clock.now(),
    };
  }
}

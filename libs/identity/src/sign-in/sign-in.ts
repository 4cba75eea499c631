import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '#kernel/graphql';
import { Database, statement } from '#kernel/database';
import { Sessions } from '../authenticate/sessions.js';
import { readLogin, type Login } from '../login.rules.js';
import { Passwords } from '../password/passwords.js';
import { FailedSignIns } from './failed-sign-ins.js';

/** Why somebody was not signed in. Unknown logins and wrong passwords answer the same. */
export type SignInRefusal = { code: 'WRONG_CREDENTIALS' } | { code: 'TOO_MANY_TRIES'; retryAfterSeconds: number };

interface Account {
  id: string;
  password_hash: string;
  suspended: boolean;
  staff: boolean;
}

const LONGEST_PASSWORD = 128;
const COLUMNS = `p.id, p.password_hash, p.suspended_at is not null as suspended,
  exists (select 1 from identity.role_grant g where g.person_id = p.id) as staff`;
const BY_EMAIL = statement<Account>('identity.by-email', `select ${COLUMNS} from identity.person p where p.email = $1`);
const BY_PHONE = statement<Account>('identity.by-phone', `select ${COLUMNS} from identity.person p where p.phone = $1`);

/** Signs somebody in with e-mail or phone and password, and sets the session cookie. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(FailedSignIns) private readonly failures: FailedSignIns,
  ) {}

  /** @returns the person's id, or why not. */
  async execute(
    input: { login: string; password: string; sharedDevice: boolean },
    request: GraphqlContext['request'],
  ): Promise<string | SignInRefusal> {
    const login = readLogin(input.login);
    const subject = login?.value ?? input.login.slice(0, 300);
    const retryAfterSeconds = await this.failures.waitSeconds(subject, request.ip);
    if (retryAfterSeconds > 0) return { code: 'TOO_MANY_TRIES', retryAfterSeconds };
    const account = login ? await this.find(login) : undefined;
    const password = input.password.slice(0, LONGEST_PASSWORD + 1);
    const matched = await this.passwords.matches(password, account?.password_hash ?? null);
    if (!matched || !account || account.suspended) return this.refuse(subject, request.ip);
    await this.failures.clear(subject);
    await this.openSession(account.id, account.staff, input.sharedDevice, request);
    return account.id;
  }

  /** Opens a session and sets the cookie. */
  async openSession(
    personId: string,
    staff: boolean,
    sharedDevice: boolean,
    request: GraphqlContext['request'],
  ): Promise<void> {
    const { token, maxAge } = await this.database.transaction((tx) =>
      this.sessions.open(tx, personId, { sharedDevice, staff, userAgent: request.userAgent }),
    );
    request.setCookie(this.sessions.cookieName, token, maxAge);
  }

  private async find(login: Login): Promise<Account | undefined> {
    const [account] = await this.database.run(login.kind === 'email' ? BY_EMAIL : BY_PHONE, [login.value]);
    return account;
  }

  private async refuse(subject: string, ip: string): Promise<SignInRefusal> {
    await this.failures.add(subject, ip);
    return { code: 'WRONG_CREDENTIALS' };
  }
}

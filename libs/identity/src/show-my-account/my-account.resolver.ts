import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Database, statement } from '#kernel/database';
import { ViewerType } from '../viewer.type.js';
import { AccountType, type AccountSessionType, type GuardianConsentType } from './my-account.type.js';

const ACCOUNT = statement<Pick<AccountType, 'email' | 'phone' | 'birthDate' | 'createdAt'>>(
  'identity.account',
  `select email, phone, to_char(birth_date, 'YYYY-MM-DD') as "birthDate", created_at as "createdAt"
   from identity.person where id = $1`,
);
const CONSENTS = statement<GuardianConsentType>(
  'identity.account-consents',
  `select guardian_name as "guardianName", guardian_phone as "guardianPhone", text_version as "textVersion",
     given_at as "givenAt", withdrawn_at as "withdrawnAt"
   from identity.guardian_consent where person_id = $1 order by given_at`,
);
const SESSIONS = statement<AccountSessionType>(
  'identity.account-sessions',
  `select created_at as "createdAt", seen_at as "seenAt", expires_at as "expiresAt", user_agent as "userAgent"
   from identity.session where person_id = $1 order by created_at desc limit 100`,
);

/** Everybody may know what is stored of them. */
@Resolver(() => ViewerType)
export class MyAccountResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @ResolveField(() => AccountType, { description: 'What is stored of the viewer besides their name.' })
  @Access(allow.holder)
  async account(@Parent() { id }: ViewerType): Promise<AccountType> {
    const [[account], guardianConsents, sessions] = await Promise.all([
      this.database.run(ACCOUNT, [id]),
      this.database.run(CONSENTS, [id]),
      this.database.run(SESSIONS, [id]),
    ]);
    if (!account) throw new Error('A person is missing');
    return { ...account, guardianConsents, sessions };
  }
}

import { Module } from '@nestjs/common';
import { Authenticator } from '#kernel/access';
import { Accounts } from './accounts.js';
import { AuditTrailResolver } from './audit-trail/audit-trail.resolver.js';
import { Sessions } from './authenticate/sessions.js';
import { ChangeNames } from './change-names/change-names.js';
import { ChangeNamesResolver } from './change-names/change-names.resolver.js';
import { ClaimFirstAdministrator } from './claim-first-administrator/claim-first-administrator.js';
import { CreateInvite } from './create-invite/create-invite.js';
import { CreateInviteResolver } from './create-invite/create-invite.resolver.js';
import { GrantRole } from './grant-role/grant-role.js';
import { GrantRoleResolver } from './grant-role/grant-role.resolver.js';
import { JoinWithInvite } from './join-with-invite/join-with-invite.js';
import { JoinWithInviteResolver } from './join-with-invite/join-with-invite.resolver.js';
import { ListPeopleResolver } from './list-people/list-people.resolver.js';
import { MyProfileResolver } from './my-profile/my-profile.resolver.js';
import { Passwords } from './password/passwords.js';
import { People } from './people.js';
import { RegisterPerson } from './register-person.js';
import { MyAccountResolver } from './show-my-account/my-account.resolver.js';
import { FailedSignIns } from './sign-in/failed-sign-ins.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';

/** People, branches, roles, sign-in, consent. */
@Module({
  providers: [
    Sessions,
    { provide: Authenticator, useExisting: Sessions },
    Passwords,
    People,
    RegisterPerson,
    Accounts,
    FailedSignIns,
    SignIn,
    JoinWithInvite,
    ClaimFirstAdministrator,
    CreateInvite,
    GrantRole,
    ChangeNames,
    SignInResolver,
    MyProfileResolver,
    ChangeNamesResolver,
    MyAccountResolver,
    JoinWithInviteResolver,
    CreateInviteResolver,
    GrantRoleResolver,
    ListPeopleResolver,
    AuditTrailResolver,
  ],
  exports: [Authenticator, People, Accounts],
})
export class IdentityModule {}

export { branchOf, BRANCHES, isBranch } from './branches.js';
export { ClaimFirstAdministrator } from './claim-first-administrator/claim-first-administrator.js';
export { GrantRole } from './grant-role/grant-role.js';
export { IdentityModule } from './identity.module.js';
export { identitySchema } from './identity.schema.js';
export { Passwords } from './password/passwords.js';
export { loadPerson, People, toPersonType, type PersonFacts } from './people.js';
export { RegisterPerson } from './register-person.js';
export { BranchType, PersonType, ViewerType } from './viewer.type.js';

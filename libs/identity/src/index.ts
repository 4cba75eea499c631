export { Accounts } from './accounts.js';
export { branchOf, BRANCHES, isBranch } from './branches.js';
export { IdentityModule } from './identity.module.js';
export { identitySchema } from './identity.schema.js';
export { People, type PersonFacts } from './people.js';
export { BranchType, PersonType, ViewerType } from './viewer.type.js';

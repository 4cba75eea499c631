export { ANONYMOUS, Role, type Actor, type Grant, type SignedInActor } from './actor.js';
export { Access, allow, coordinates, hasRole, theSignedIn, type AccessRule } from './access.js';
export { Authenticator } from './authenticator.js';

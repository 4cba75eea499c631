/** What somebody may be trusted with. Everybody signed in is a learner; the others are granted. */
export enum Role {
  LEARNER = 'LEARNER',
  TRAINER = 'TRAINER',
  COORDINATOR = 'COORDINATOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

/** A role, for one branch (by its code) or, without one, everywhere. */
export interface Grant {
  readonly role: Role;
  readonly branch: string | null;
}

/** Who asks. `personId` is null for somebody who is not signed in. */
export interface Actor {
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly branch: string | null;
  readonly grants: readonly Grant[];
}

/** Somebody who is signed in. */
export interface SignedInActor extends Actor {
  readonly personId: string;
  readonly sessionId: string;
}

export const ANONYMOUS: Actor = { personId: null, sessionId: null, branch: null, grants: [] };

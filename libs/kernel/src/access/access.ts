import { Extensions } from '@nestjs/graphql';
import { Role, type Actor, type SignedInActor } from './actor.js';

/** Decides, without waiting, whether an actor may read a field of `source` or run an operation with `args`. */
export type AccessRule = (actor: Actor, source: unknown, args: Readonly<Record<string, unknown>>) => boolean;

/**
 * States who may read a type, a field or run an operation. On a type it holds for all of its fields.
 * The schema refuses to start when a field has no rule, neither of its own nor of its type.
 */
export function Access(rule: AccessRule): ClassDecorator & MethodDecorator & PropertyDecorator {
  return Extensions({ access: rule }) as ClassDecorator & MethodDecorator & PropertyDecorator;
}

/** The rules a field may state. Which branch, course or person is the use case's question. */
export const allow = {
  /** Public: anybody, signed in or not. */
  anyone: () => true,
  /** For types whose objects only a guarded field hands out: who holds the object may read it. */
  holder: () => true,
  signedIn: (actor) => actor.personId !== null,
  /** Trainers and administrators. */
  trainer: (actor) => hasRole(actor, Role.TRAINER) || hasRole(actor, Role.ADMINISTRATOR),
  /** Coordinators of any branch, and administrators; see {@link coordinates}. */
  coordinator: (actor) => hasRole(actor, Role.COORDINATOR) || hasRole(actor, Role.ADMINISTRATOR),
  administrator: (actor) => hasRole(actor, Role.ADMINISTRATOR),
} satisfies Record<string, AccessRule>;

/** Rules that hold for everybody: the schema leaves such fields unwrapped, so that they cost nothing. */
export function holdsForEverybody(rule: AccessRule): boolean {
  return rule === allow.anyone || rule === allow.holder;
}

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.grants.some((grant) => grant.role === role);
}

/** Whether an actor coordinates a branch: as its coordinator, as one of all branches, or as administrator. */
export function coordinates(actor: Actor, branch: string): boolean {
  return actor.grants.some(
    (grant) =>
      grant.role === Role.ADMINISTRATOR ||
      (grant.role === Role.COORDINATOR && (grant.branch === null || grant.branch === branch)),
  );
}

/** The actor as somebody signed in. @throws Error when a field without the {@link signedIn} rule calls it. */
export function theSignedIn(actor: Actor): SignedInActor {
  if (actor.personId === null || actor.sessionId === null) throw new Error('Nobody is signed in');
  return actor as SignedInActor;
}

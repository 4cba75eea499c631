import type { Actor } from './actor.js';

/** Finds out who asks. The kernel calls it for every request; the identity context provides it. */
export abstract class Authenticator {
  /** @param cookies the request's cookies by name. @returns the anonymous actor for no, an unknown or an ended session. */
  abstract actorOf(cookies: Readonly<Record<string, string | undefined>>): Actor | Promise<Actor>;
}

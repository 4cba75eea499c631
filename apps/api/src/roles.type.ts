/** What a process does: answer people, work on events, or both. */
export interface Roles {
  readonly api: boolean;
  readonly worker: boolean;
}

/** An answer of the API as the device keeps it. */
export interface KeptAnswer {
  readonly queryKey: readonly unknown[];
  readonly data: unknown;
  /** When the server gave it, in milliseconds. */
  readonly answeredAt: number;
  /** When it was last wanted, give or take a day, in milliseconds. */
  readonly usedAt: number;
  /** Stands for the form of the answer; see `KeptMeta`. */
  readonly form: string;
}

interface Enrolment {
  readonly completedAt: string | null;
  readonly dueOn: string | null;
}

const NO_HURRY = '9999-12-31';

/** What is due first stands first, what is completed last; otherwise as it came. */
export function orderEnrolments<E extends Enrolment>(enrolments: readonly E[]): E[] {
  return [...enrolments].sort(compare);
}

function compare(one: Enrolment, other: Enrolment): number {
  const [key, otherKey] = [keyOf(one), keyOf(other)];
  return key < otherKey ? -1 : Number(key > otherKey);
}

function keyOf({ completedAt, dueOn }: Enrolment): string {
  return `${completedAt ? 1 : 0} ${dueOn ?? NO_HURRY}`;
}

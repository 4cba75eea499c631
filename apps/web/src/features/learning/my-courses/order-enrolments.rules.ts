interface Enrolment {
  readonly completedAt: string | null;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly lastVisitedAt: string | null;
}

const NO_HURRY = '9999-12-31';

/** What the learner does now, what else is open, and what is behind them. */
export interface OrderedEnrolments<E extends Enrolment> {
  readonly current: E | null;
  /** What is due first stands first, otherwise as it came. */
  readonly others: readonly E[];
  /** The latest first. */
  readonly completed: readonly E[];
}

/**
 * Puts a learner's enrolments in the order in which they matter. To go on with: what was opened last; before that, what is overdue;
 * and for somebody who has opened nothing yet, what is due first.
 */
export function orderEnrolments<E extends Enrolment>(enrolments: readonly E[]): OrderedEnrolments<E> {
  const open = by(
    enrolments.filter(({ completedAt }) => !completedAt),
    ({ dueOn }) => dueOn ?? NO_HURRY,
  );
  const visited = by(open, ({ lastVisitedAt }) => lastVisitedAt ?? '').filter(({ lastVisitedAt }) => lastVisitedAt);
  const current = open.find(({ overdue }) => overdue) ?? visited.at(-1) ?? open[0] ?? null;
  return {
    current,
    others: open.filter((enrolment) => enrolment !== current),
    completed: by(
      enrolments.filter(({ completedAt }) => completedAt),
      ({ completedAt }) => completedAt ?? '',
    ).reverse(),
  };
}

function by<E>(enrolments: readonly E[], keyOf: (enrolment: E) => string): E[] {
  return [...enrolments].sort((one, other) => {
    const [key, otherKey] = [keyOf(one), keyOf(other)];
    return key < otherKey ? -1 : Number(key > otherKey);
  });
}

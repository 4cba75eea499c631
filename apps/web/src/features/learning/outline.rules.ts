/** As much of an activity as the order of a course needs. */
interface Step {
  readonly id: string;
}

interface Part<S extends Step> {
  readonly activities: readonly S[];
}

/** Where an activity stands in its course. */
export interface Place<S extends Step> {
  readonly activity: S;
  readonly previous: S | null;
  readonly next: S | null;
}

/** All activities of a course in their order. */
export function stepsOf<S extends Step>(modules: readonly Part<S>[]): S[] {
  return modules.flatMap(({ activities }) => activities);
}

/** An activity with its neighbours; null if the course has none of this id. */
export function placeOf<S extends Step>(modules: readonly Part<S>[], activityId: string): Place<S> | null {
  const steps = stepsOf(modules);
  const index = steps.findIndex(({ id }) => id === activityId);
  const activity = steps[index];
  return activity ? { activity, previous: steps[index - 1] ?? null, next: steps[index + 1] ?? null } : null;
}

/** How many activities of a module are completed. */
export function doneIn<S extends Step>({ activities }: Part<S>, completedIds: readonly string[]): number {
  return activities.filter(({ id }) => completedIds.includes(id)).length;
}

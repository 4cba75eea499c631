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

/** The module in which an activity stands, with both numbers as people count: from 1. */
export interface PlaceInModule<M> {
  readonly module: M;
  readonly moduleNumber: number;
  readonly stepNumber: number;
}

/** Null if no module has an activity of this id. */
export function moduleOf<M extends Part<Step>>(modules: readonly M[], activityId: string): PlaceInModule<M> | null {
  const index = modules.findIndex(({ activities }) => activities.some(({ id }) => id === activityId));
  const module = modules[index];
  if (!module) return null;
  const step = module.activities.findIndex(({ id }) => id === activityId);
  return { module, moduleNumber: index + 1, stepNumber: step + 1 };
}

import { BRANCHES } from '#identity';
import { coordinates, type Actor } from '#kernel/access';
import { AppError } from '#kernel/graphql';

/** The codes of the branches that an actor coordinates, or of the one that is asked for. @throws AppError NOT_FOUND for none. */
export function coordinatedBranches(actor: Actor, wanted: string | null | undefined): string[] {
  const codes = BRANCHES.map(({ code }) => code).filter((code) => coordinates(actor, code));
  const branches = wanted ? codes.filter((code) => code === wanted) : codes;
  if (branches.length === 0) throw new AppError('NOT_FOUND');
  return branches;
}

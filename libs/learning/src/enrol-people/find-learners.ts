import { Inject, Injectable } from '@nestjs/common';
import { isBranch, People } from '#identity';
import { coordinates, type Actor } from '#kernel/access';
import { isUuid } from '#kernel/database';
import type { Learner } from '../enrol/enrol.js';

/** Whom a coordinator means: some people, or everybody of a branch. */
export interface Choice {
  readonly personIds: readonly string[] | null;
  readonly branch: string | null;
}

export type ChoiceFault = 'NOBODY_CHOSEN' | 'TOO_MANY_PEOPLE' | 'PERSON_UNKNOWN' | 'BRANCH_NOT_YOURS';

const MOST_PEOPLE = 100;
const PAGE = 1_000;

/** Finds the people whom a coordinator chose and may enrol: those of the branches they coordinate. */
@Injectable()
export class FindLearners {
  constructor(@Inject(People) private readonly people: People) {}

  async execute(actor: Actor, { personIds, branch }: Choice): Promise<Learner[] | ChoiceFault> {
    if ((personIds === null) === (branch === null)) return 'NOBODY_CHOSEN';
    return branch === null ? this.these(actor, [...new Set(personIds)]) : this.everybodyOf(actor, branch);
  }

  /** Somebody of another branch is as unknown as nobody. */
  private async these(actor: Actor, personIds: readonly string[]): Promise<Learner[] | ChoiceFault> {
    if (personIds.length === 0) return 'NOBODY_CHOSEN';
    if (personIds.length > MOST_PEOPLE) return 'TOO_MANY_PEOPLE';
    if (!personIds.every(isUuid)) return 'PERSON_UNKNOWN';
    const found = await this.people.facts(null, personIds);
    const mine = found.filter(({ branch }) => coordinates(actor, branch));
    if (mine.length < personIds.length) return 'PERSON_UNKNOWN';
    return mine.map(({ personId, branch }) => ({ personId, branch }));
  }

  private async everybodyOf(actor: Actor, branch: string): Promise<Learner[] | ChoiceFault> {
    if (!isBranch(branch) || !coordinates(actor, branch)) return 'BRANCH_NOT_YOURS';
    const learners: Learner[] = [];
    let page: string[];
    do {
      page = await this.people.idsInBranch(branch, learners.at(-1)?.personId ?? null, PAGE);
      learners.push(...page.map((personId) => ({ personId, branch })));
    } while (page.length === PAGE);
    return learners;
  }
}

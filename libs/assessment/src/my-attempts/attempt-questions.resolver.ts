import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Catalogue } from '#catalog';
import { Access, type Actor } from '#kernel/access';
import { Clock } from '#kernel/clock';
import type { GraphqlContext } from '#kernel/graphql';
import type { Sheet } from '../attempt-view.js';
import { AttemptQuestionType, AttemptType } from '../attempt.type.js';
import { Attempts } from './attempts.js';
import { presentQuestions } from './present-questions.js';

/** Coordinators see that and how an attempt went; what was asked and answered is the learner's own. */
function isLearner({ personId }: Actor, attempt: unknown): boolean {
  return attempt instanceof AttemptType && attempt.row.personId === personId;
}

const SHEETS = Symbol('attempt-sheets');

/** What an attempt asks, what was answered, and, once the rules allow it, what was right. */
@Resolver(() => AttemptType)
export class AttemptQuestionsResolver {
  constructor(
    @Inject(Attempts) private readonly reads: Attempts,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @ResolveField(() => [AttemptQuestionType], {
    description: 'The questions in the order of asking, the same at every reading; for the learner only.',
  })
  @Access(isLearner)
  async questions(@Parent() attempt: AttemptType, @Context() context: GraphqlContext): Promise<AttemptQuestionType[]> {
    const sheet = attempt.sheet ?? (await this.load(context, attempt));
    const version = await this.catalogue.version(attempt.row.versionId);
    return presentQuestions(attempt.row, sheet, version, this.clock.now());
  }

  private async load(context: GraphqlContext, { row }: AttemptType): Promise<Sheet> {
    const loader = context.loaders.get<string, Sheet>(SHEETS, async (attemptIds) => {
      const sheets = await this.reads.sheets(row.personId, attemptIds);
      return attemptIds.map((id) => sheets.get(id) ?? new Error('An attempt is missing'));
    });
    return loader.load(row.id);
  }
}

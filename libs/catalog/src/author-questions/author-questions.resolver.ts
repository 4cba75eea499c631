import { Inject } from '@nestjs/common';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { PageArgs, pageOf, positionOf, type GraphqlContext } from '#kernel/graphql';
import { Catalogue } from '../catalogue.js';
import { CourseVersionType } from '../course-version.type.js';
import { AuthorQuestionConnection } from './author-question.type.js';
import { presentAuthorQuestion } from './present-author-question.js';

/** Questions with their keys, for those who write them. */
@Resolver(() => CourseVersionType)
export class AuthorQuestionsResolver {
  constructor(@Inject(Catalogue) private readonly catalogue: Catalogue) {}

  @ResolveField(() => AuthorQuestionConnection, {
    description: 'The questions with their keys, in the order of the files.',
  })
  @Access(allow.trainer)
  async questions(
    @Parent() version: CourseVersionType,
    @Args() { first, after }: PageArgs,
    @Context() { actor }: GraphqlContext,
  ): Promise<AuthorQuestionConnection> {
    const { questions } = (await this.catalogue.versionFor(actor, version.id)).bank;
    const from = Number(positionOf(after, 1)?.[0] ?? 0) || 0;
    const page = questions
      .slice(from, from + first + 1)
      .map((question, index) => ({ question, place: from + index + 1 }));
    return pageOf(
      page,
      first,
      ({ place }) => [place],
      ({ question }) => presentAuthorQuestion(question),
    ) as AuthorQuestionConnection;
  }
}

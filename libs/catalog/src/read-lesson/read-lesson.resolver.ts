import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { LocaleCode, type GraphqlContext } from '#kernel/graphql';
import { ActivityType, LessonType } from '../activity.type.js';
import { inLanguage } from '../course-files/course-document.js';

/** Lessons, from memory and without waiting. */
@Resolver(() => ActivityType)
export class ReadLessonResolver {
  @ResolveField(() => LessonType, {
    nullable: true,
    description:
      'What there is to read, if it is a reading: in the language wanted, or else in the default one of the course.',
  })
  @Access(allow.signedIn)
  lesson(
    @Parent() { lessons, defaultLanguage }: ActivityType,
    @Args('locale', {
      type: () => LocaleCode,
      nullable: true,
      description: 'The language wanted; without it the best one for `Accept-Language`.',
    })
    locale: LocaleCode | null,
    @Context() context: GraphqlContext,
  ): LessonType | null {
    return inLanguage(lessons, locale ?? context.locale, defaultLanguage) ?? null;
  }
}

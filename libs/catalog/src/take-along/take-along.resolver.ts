import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { LocaleCode, type GraphqlContext } from '#kernel/graphql';
import { ActivityType } from '../activity.type.js';
import { CourseVersionType } from '../course-version.type.js';
import { TakeAlongType } from './take-along.type.js';
import { bytesOf } from './weigh-lessons.rules.js';

const LANGUAGE = {
  type: () => LocaleCode,
  nullable: true,
  description: 'The language wanted; without it the best one for `Accept-Language`.',
};

/** What it costs to take a course along, from memory and without waiting. */
@Resolver(() => CourseVersionType)
export class TakeAlongResolver {
  @ResolveField(() => TakeAlongType, { description: 'What a phone needs to study it with no network.' })
  @Access(allow.signedIn)
  takeAlong(
    @Parent() { takeAlongs }: CourseVersionType,
    @Args('locale', LANGUAGE) locale: LocaleCode | null,
    @Context() context: GraphqlContext,
  ): TakeAlongType {
    return takeAlongs[locale ?? context.locale];
  }
}

/** What a single lesson weighs. */
@Resolver(() => ActivityType)
export class LessonWeightResolver {
  @ResolveField(() => Int, {
    nullable: true,
    description: 'What a lesson weighs with its pictures and files, in bytes, if it is a reading.',
  })
  @Access(allow.anyone)
  bytes(
    @Parent() { weights }: ActivityType,
    @Args('locale', LANGUAGE) locale: LocaleCode | null,
    @Context() context: GraphqlContext,
  ): number | null {
    const weight = weights[locale ?? context.locale];
    return weight && bytesOf([weight]);
  }
}

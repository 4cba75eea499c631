import { Inject } from '@nestjs/common';
import {
  Args,
  Context,
  createUnionType,
  Field,
  ID,
  Int,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import { Catalogue } from '../catalogue.js';
import { CourseVersionType } from '../course-version.type.js';
import { refusal } from '../refusal.js';
import { RetireCourseVersion } from './retire-course-version.js';

export enum RetireCourseVersionRefusalCode {
  STALE = 'STALE',
  NOT_PUBLISHED = 'NOT_PUBLISHED',
}

registerEnumType(RetireCourseVersionRefusalCode, {
  name: 'RetireCourseVersionRefusalCode',
  description: 'Why an edition was not retired.',
  valuesMap: {
    STALE: { description: 'The edition has changed since `expectedRevision`.' },
    NOT_PUBLISHED: { description: 'It is a draft, or retired already.' },
  },
});

@ObjectType({ description: 'An edition was retired.' })
@Access(allow.holder)
export class CourseVersionRetired {
  @Field(() => CourseVersionType, { description: 'The edition.' })
  version: CourseVersionType;
}

@ObjectType({ description: 'An edition was not retired.' })
@Access(allow.holder)
export class RetireCourseVersionRefused {
  @Field(() => RetireCourseVersionRefusalCode, { description: 'Why.' })
  code: RetireCourseVersionRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;

  @Field(() => CourseVersionType, { description: 'The edition as it is now.' })
  current: CourseVersionType;
}

export const RetireCourseVersionResult = createUnionType({
  name: 'RetireCourseVersionResult',
  description: 'The outcome of retiring an edition.',
  types: () => [CourseVersionRetired, RetireCourseVersionRefused] as const,
  resolveType: (value: object) => ('code' in value ? RetireCourseVersionRefused : CourseVersionRetired),
});

@Resolver()
export class RetireCourseVersionResolver {
  constructor(
    @Inject(RetireCourseVersion) private readonly retire: RetireCourseVersion,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
  ) {}

  @Mutation(() => RetireCourseVersionResult, {
    description: 'Takes the published edition from new learners. Those who have begun finish it.',
  })
  @Access(allow.trainer)
  async retireCourseVersion(
    @Args('versionId', { type: () => ID, description: 'The published edition.' }) versionId: string,
    @Args('expectedRevision', {
      type: () => Int,
      description: 'The `revision` on the page that the decision was made on.',
    })
    expectedRevision: number,
    @Context() context: GraphqlContext,
  ): Promise<CourseVersionRetired | RetireCourseVersionRefused> {
    const by = theSignedIn(context.actor).personId;
    const fault = await this.retire.execute({ versionId, expectedRevision, by });
    const { outline } = await this.catalogue.versionFor(context.actor, versionId);
    if (!fault) return { version: outline };
    const said = refusal(context.locale, 'retire-course-version', fault);
    return { ...said, code: RetireCourseVersionRefusalCode[fault], current: outline };
  }
}

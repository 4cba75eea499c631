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
import { PublishCourseVersion } from './publish-course-version.js';

export enum PublishCourseVersionRefusalCode {
  STALE = 'STALE',
  NOT_A_DRAFT = 'NOT_A_DRAFT',
  SUPERSEDED = 'SUPERSEDED',
}

registerEnumType(PublishCourseVersionRefusalCode, {
  name: 'PublishCourseVersionRefusalCode',
  description: 'Why an edition was not published.',
  valuesMap: {
    STALE: { description: 'The edition has changed since `expectedRevision`.' },
    NOT_A_DRAFT: { description: 'It is published already, or retired.' },
    SUPERSEDED: { description: 'A later edition is published.' },
  },
});

@ObjectType({ description: 'An edition was published; the one published before is retired.' })
@Access(allow.holder)
export class CourseVersionPublished {
  @Field(() => CourseVersionType, { description: 'The edition.' })
  version: CourseVersionType;
}

@ObjectType({ description: 'An edition was not published.' })
@Access(allow.holder)
export class PublishCourseVersionRefused {
  @Field(() => PublishCourseVersionRefusalCode, { description: 'Why.' })
  code: PublishCourseVersionRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;

  @Field(() => CourseVersionType, { description: 'The edition as it is now.' })
  current: CourseVersionType;
}

export const PublishCourseVersionResult = createUnionType({
  name: 'PublishCourseVersionResult',
  description: 'The outcome of publishing an edition.',
  types: () => [CourseVersionPublished, PublishCourseVersionRefused] as const,
  resolveType: (value: object) => ('code' in value ? PublishCourseVersionRefused : CourseVersionPublished),
});

@Resolver()
export class PublishCourseVersionResolver {
  constructor(
    @Inject(PublishCourseVersion) private readonly publish: PublishCourseVersion,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
  ) {}

  @Mutation(() => PublishCourseVersionResult, {
    description: 'Makes a draft the edition that new learners get. Those who have begun keep theirs.',
  })
  @Access(allow.trainer)
  async publishCourseVersion(
    @Args('versionId', { type: () => ID, description: 'The draft.' }) versionId: string,
    @Args('expectedRevision', {
      type: () => Int,
      description: 'The `revision` on the page that the decision was made on.',
    })
    expectedRevision: number,
    @Context() context: GraphqlContext,
  ): Promise<CourseVersionPublished | PublishCourseVersionRefused> {
    const by = theSignedIn(context.actor).personId;
    const fault = await this.publish.execute({ versionId, expectedRevision, by });
    const { outline } = await this.catalogue.versionFor(context.actor, versionId);
    if (!fault) return { version: outline };
    const said = refusal(context.locale, 'publish-course-version', fault);
    return { ...said, code: PublishCourseVersionRefusalCode[fault], current: outline };
  }
}

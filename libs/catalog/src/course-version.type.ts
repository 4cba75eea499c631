import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { ConnectionOf, LocaleCode, Localized } from '#kernel/graphql';
import type { Locale, LocalizedText } from '#kernel/text';
import { ActivityType } from './activity.type.js';
import { CourseDownloadType, CourseFactType, GlossaryTermType, SourceType } from './appendix.type.js';
import { AwardDefinitionType } from './award-definition.type.js';
import { CourseType } from './course.type.js';
import { OutcomeType } from './outcome.type.js';
import type { TakeAlongType } from './take-along/take-along.type.js';

/** Where an edition is in its life; the values are those of the table. */
export enum CourseVersionStatus {
  DRAFT = 'draft',
  PUBLISHED = 'published',
  RETIRED = 'retired',
}

registerEnumType(CourseVersionStatus, {
  name: 'CourseVersionStatus',
  description: 'Where an edition is in its life.',
  valuesMap: {
    DRAFT: { description: 'Imported; only trainers see it.' },
    PUBLISHED: { description: 'The edition that new learners get. It never changes.' },
    RETIRED: { description: 'No longer given to new learners. Those who began with it finish it.' },
  },
});

/** A language of a course version. */
@ObjectType('CourseLanguage', { description: 'A language in which a course version can be studied.' })
@Access(allow.holder)
export class CourseLanguageType {
  @Field(() => LocaleCode, { description: 'The language.' })
  locale: Locale;

  @Field(() => Boolean, { description: 'True: no native speaker has checked the texts; say so to the reader.' })
  draft: boolean;

  @Field(() => Boolean, { description: 'False: some lessons exist in another language only.' })
  complete: boolean;
}

/** A part of a course. */
@ObjectType('CourseModule', { description: 'A part of a course.' })
@Access(allow.holder)
export class CourseModuleType {
  @Field(() => ID, { description: 'Unique in its course, the same in every edition.' })
  id: string;

  @Field(() => String, { description: 'The title.' })
  @Localized()
  title: LocalizedText;

  @Field(() => String, { description: 'What it is about, in a sentence or two.' })
  @Localized()
  summary: LocalizedText;

  @Field(() => [ActivityType], { description: 'What there is to do, in order.' })
  activities: ActivityType[];
}

/** An edition of a course. The objects are made once per version and answer without any work per field. */
@ObjectType('CourseVersion', { description: 'An edition of a course. Once published it never changes.' })
@Access(allow.holder)
export class CourseVersionType {
  @Field(() => ID, { description: 'Stable and without meaning; part of the address of its document and media.' })
  id: string;

  @Field(() => Int, { description: 'From 1.' })
  edition: number;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was published; null for a draft.' })
  publishedAt: Date | null;

  @Field(() => CourseType, { description: 'The course, as this edition describes it.' })
  course: CourseType;

  @Field(() => [CourseLanguageType], { description: 'The languages it is in.' })
  languages: CourseLanguageType[];

  @Field(() => [OutcomeType], { description: 'What learners can do after it.' })
  outcomes: OutcomeType[];

  @Field(() => [CourseModuleType], { description: 'Its parts, in order.' })
  modules: CourseModuleType[];

  @Field(() => [AwardDefinitionType], { description: 'The certificates it promises.' })
  awards: AwardDefinitionType[];

  @Field(() => [GlossaryTermType], { description: 'The words that its lessons explain.' })
  glossary: GlossaryTermType[];

  @Field(() => [SourceType], { description: 'On what it is based.' })
  sources: SourceType[];

  @Field(() => [CourseFactType], { description: 'What a society may set otherwise, such as an emergency number.' })
  facts: CourseFactType[];

  @Field(() => [CourseDownloadType], { description: 'The files that its lessons offer.' })
  downloads: CourseDownloadType[];

  /** For readers of each language; the `takeAlong` field picks one. */
  takeAlongs: Record<Locale, TakeAlongType>;
}

/** A page of course versions. */
@ObjectType({ description: 'A page of a list of editions.' })
@Access(allow.holder)
export class CourseVersionConnection extends ConnectionOf(CourseVersionType, 'CourseVersion') {}

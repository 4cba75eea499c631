import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { LocaleCode, Localized } from '#kernel/graphql';
import type { Locale, LocalizedText } from '#kernel/text';

/** A word that lessons explain. */
@ObjectType('GlossaryTerm', { description: 'A word that lessons explain.' })
@Access(allow.holder)
export class GlossaryTermType {
  @Field(() => ID, { description: 'What the `term` spans of lessons refer to.' })
  id: string;

  @Field(() => String, { description: 'The word.' })
  @Localized()
  term: LocalizedText;

  @Field(() => String, { description: 'What it means.' })
  @Localized()
  definition: LocalizedText;
}

/** What a course is based on. */
@ObjectType('Source', { description: 'A publication on which a course is based.' })
@Access(allow.holder)
export class SourceType {
  @Field(() => ID, { description: 'Unique in its course.' })
  id: string;

  @Field(() => String, { description: 'The title, in the language of the source.' })
  title: string;

  @Field(() => String, { description: 'Who published it.' })
  publisher: string;

  @Field(() => String, { description: 'When: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.' })
  date: string;

  @Field(() => String, { nullable: true, description: 'Where to read it, if it is on the web.' })
  url: string | null;
}

/** A fact that differs from one national society to another. */
@ObjectType('CourseFact', { description: 'What a national society may set otherwise, such as an emergency number.' })
@Access(allow.holder)
export class CourseFactType {
  @Field(() => ID, { description: 'Unique in its course.' })
  id: string;

  @Field(() => String, { description: 'As it stands in the lessons.' })
  value: string;

  @Field(() => Boolean, { description: 'False: a default that the Society has not confirmed.' })
  confirmed: boolean;

  @Field(() => String, { description: 'What it is and who has to confirm it, for trainers.' })
  note: string;
}

/** A file to take along. */
@ObjectType('CourseDownload', { description: 'A file that lessons offer.' })
@Access(allow.holder)
export class CourseDownloadType {
  @Field(() => ID, { description: 'What the `download` blocks of lessons refer to.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  @Localized()
  title: LocalizedText;

  @Field(() => LocaleCode, { description: 'The language it is in.' })
  locale: Locale;

  @Field(() => String, { description: 'Where to get it, from the root of this server; for those who are signed in.' })
  url: string;

  @Field(() => Int, { description: 'How large it is, in bytes.' })
  bytes: number;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';

/** A file that belongs to the lessons of a course. */
@ObjectType('LessonFile', { description: 'A picture, film or document that lessons show or offer.' })
@Access(allow.holder)
export class LessonFileType {
  @Field(() => String, { description: 'Where to get it, from the root of this server; for those who are signed in.' })
  url: string;

  @Field(() => Int, { description: 'How large it is, in bytes.' })
  bytes: number;
}

/** What a phone needs to study a course with no network. */
@ObjectType('TakeAlong', { description: 'What a phone needs to study an edition with no network, in one language.' })
@Access(allow.holder)
export class TakeAlongType {
  @Field(() => Int, {
    description:
      'The texts as they are kept on the phone, and all files, in bytes. Less travels: texts are compressed.',
  })
  bytes: number;

  @Field(() => [LessonFileType], { description: 'The files of its lessons, each once.' })
  files: LessonFileType[];
}

import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { Localized } from '#kernel/graphql';
import type { LocalizedText } from '#kernel/text';
import type { OutcomeLevel as OutcomeLevelValue } from './course-files/course-document.js';

export enum OutcomeLevel {
  REMEMBER = 'remember',
  UNDERSTAND = 'understand',
  APPLY = 'apply',
  ANALYSE = 'analyse',
  EVALUATE = 'evaluate',
  CREATE = 'create',
}

registerEnumType(OutcomeLevel, {
  name: 'OutcomeLevel',
  description: 'How deep an outcome goes: a level of Bloom’s taxonomy.',
  valuesMap: {
    REMEMBER: { description: 'Name or recall it.' },
    UNDERSTAND: { description: 'Explain it in own words.' },
    APPLY: { description: 'Do it.' },
    ANALYSE: { description: 'Take a case apart and find what matters.' },
    EVALUATE: { description: 'Judge and justify.' },
    CREATE: { description: 'Make something new of it.' },
  },
});

/** What somebody can do after a course. */
@ObjectType('Outcome', { description: 'What a learner can do after the course.' })
@Access(allow.holder)
export class OutcomeType {
  @Field(() => ID, { description: 'Unique in its course, the same in every edition.' })
  id: string;

  @Field(() => OutcomeLevel, { description: 'How deep it goes.' })
  level: OutcomeLevelValue;

  @Field(() => String, { description: 'The outcome in a sentence that begins with a verb.' })
  @Localized()
  text: LocalizedText;
}

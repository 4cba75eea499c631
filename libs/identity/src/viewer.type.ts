import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow, Role } from '#kernel/access';
import { ConnectionOf, Localized } from '#kernel/graphql';
import type { LocalizedText } from '#kernel/text';

registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody may be trusted with.',
  valuesMap: {
    LEARNER: { description: 'Studies. Everybody signed in does.' },
    TRAINER: { description: 'Writes and publishes courses, sees questions with their keys.' },
    COORDINATOR: { description: 'Enrols the people of a branch and answers for their records.' },
    ADMINISTRATOR: { description: 'Grants roles and looks after the system.' },
  },
});

/** A branch as clients see it. */
@ObjectType('Branch', { description: 'A branch of the Society: an oblast, a city, or the headquarters.' })
@Access(allow.anyone)
export class BranchType {
  @Field(() => ID, { description: 'ISO 3166-2:KG, or HQ.' })
  code: string;

  @Field(() => String, { description: "The branch's name." })
  @Localized()
  name: LocalizedText;
}

/** A person as those see them who may: themselves, coordinators of their branch, administrators. */
@ObjectType('Person', { description: 'A person with an account.' })
@Access(allow.holder)
export class PersonType {
  @Field(() => ID, { description: 'Stable and without meaning.' })
  id: string;

  @Field(() => String, { description: 'The name to show: as it stands in the person’s document.' })
  displayName: string;

  @Field(() => String, { description: 'The given name.' })
  givenName: string;

  @Field(() => String, { nullable: true, description: 'The family name, if the person has one.' })
  familyName: string | null;

  @Field(() => String, { nullable: true, description: 'The patronymic, if the person uses one.' })
  patronymic: string | null;

  @Field(() => String, { nullable: true, description: 'The name in Latin letters; null: not given.' })
  latinName: string | null;

  @Field(() => BranchType, { description: 'The branch the person belongs to.' })
  branch: BranchType;
}

/** One role of somebody. */
@ObjectType('GrantedRole', { description: 'A role somebody has, in one branch or everywhere.' })
@Access(allow.holder)
export class GrantedRoleType {
  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => BranchType, { nullable: true, description: 'Where it holds; null: everywhere.' })
  branch: BranchType | null;
}

/** Whoever is signed in. Other contexts add fields to it from their own folders. */
@ObjectType('Viewer', { description: 'Whoever is signed in, and the way to everything that is theirs.' })
@Access(allow.holder)
export class ViewerType {
  @Field(() => ID, { description: "The person's id." })
  id: string;
}

/** A page of branches. */
@ObjectType({ description: 'A page of the list of branches.' })
@Access(allow.anyone)
export class BranchConnection extends ConnectionOf(BranchType, 'Branch') {}

/** A page of people. */
@ObjectType({ description: 'A page of a list of people.' })
@Access(allow.holder)
export class PersonConnection extends ConnectionOf(PersonType, 'Person') {}

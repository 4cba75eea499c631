import { Inject } from '@nestjs/common';
import {
  Args,
  Context,
  createUnionType,
  Field,
  GraphQLISODateTime,
  InputType,
  Int,
  Mutation,
  ObjectType,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { Access, allow, Role, theSignedIn } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import { refusal } from '../refusal.js';
import { CreateInvite } from './create-invite.js';

export enum CreateInviteRefusalCode {
  BRANCH_NOT_YOURS = 'BRANCH_NOT_YOURS',
  ROLE_NOT_YOURS_TO_GIVE = 'ROLE_NOT_YOURS_TO_GIVE',
  NUMBER_NOT_VALID = 'NUMBER_NOT_VALID',
}

registerEnumType(CreateInviteRefusalCode, {
  name: 'CreateInviteRefusalCode',
  description: 'Why no invite was made.',
  valuesMap: {
    BRANCH_NOT_YOURS: { description: 'You do not coordinate this branch, or there is none such.' },
    ROLE_NOT_YOURS_TO_GIVE: { description: 'This role is not given by invite, or not by you.' },
    NUMBER_NOT_VALID: { description: 'An invite serves 1 to 500 people for 1 to 90 days.' },
  },
});

@InputType({ description: 'What an invite lets people do.' })
export class CreateInviteInput {
  @Field(() => String, { description: 'The branch they join: its code.' })
  branch: string;

  @Field(() => Role, { nullable: true, description: 'The role they get; without it LEARNER.' })
  role?: Role | null;

  @Field(() => Int, { nullable: true, description: 'How many people it serves: 1 to 500; without it 1.' })
  maxUses?: number | null;

  @Field(() => Int, { nullable: true, description: 'For how many days: 1 to 90; without it 14.' })
  expiresInDays?: number | null;
}

@ObjectType({ description: 'An invite was made.' })
@Access(allow.coordinator)
export class InviteCreated {
  @Field(() => String, { description: 'The code to pass on. It is shown this once.' })
  inviteCode: string;

  @Field(() => GraphQLISODateTime, { description: 'When it ends.' })
  expiresAt: Date;
}

@ObjectType({ description: 'No invite was made.' })
@Access(allow.coordinator)
export class CreateInviteRefused {
  @Field(() => CreateInviteRefusalCode, { description: 'Why.' })
  code: CreateInviteRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;
}

export const CreateInviteResult = createUnionType({
  name: 'CreateInviteResult',
  description: 'The outcome of making an invite.',
  types: () => [InviteCreated, CreateInviteRefused] as const,
  resolveType: (value: object) => ('expiresAt' in value ? InviteCreated : CreateInviteRefused),
});

@Resolver()
export class CreateInviteResolver {
  constructor(@Inject(CreateInvite) private readonly create: CreateInvite) {}

  @Mutation(() => CreateInviteResult, { description: 'Makes an invite code with which people open their accounts.' })
  @Access(allow.coordinator)
  async createInvite(
    @Args('input', { type: () => CreateInviteInput }) input: CreateInviteInput,
    @Context() context: GraphqlContext,
  ): Promise<InviteCreated | CreateInviteRefused> {
    const outcome = await this.create.execute(theSignedIn(context.actor), {
      branch: input.branch,
      role: input.role ?? Role.LEARNER,
      maxUses: input.maxUses ?? 1,
      expiresInDays: input.expiresInDays ?? 14,
    });
    if (typeof outcome !== 'string') return outcome;
    return { ...refusal(context.locale, outcome), code: CreateInviteRefusalCode[outcome] };
  }
}

import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import { ClaimFirstAdministrator } from '../claim-first-administrator/claim-first-administrator.js';
import { nameFinding } from '../name.rules.js';
import { refusal } from '../refusal.js';
import { FailedSignIns } from '../sign-in/failed-sign-ins.js';
import { SignIn } from '../sign-in/sign-in.js';
import { signedIn } from '../sign-in/sign-in.resolver.js';
import { SignedIn } from '../sign-in/sign-in.type.js';
import { JoinWithInvite } from './join-with-invite.js';
import { JoinRefusalCode, JoinRefused, JoinResult, NewAccountInputType } from './join-with-invite.type.js';

const GUESSES = new Set(['INVITE_UNKNOWN', 'LINK_NOT_VALID']);

/** The two ways to an account: an invite code, and the one-time link of the first administrator. */
@Resolver()
export class JoinWithInviteResolver {
  constructor(
    @Inject(JoinWithInvite) private readonly join: JoinWithInvite,
    @Inject(ClaimFirstAdministrator) private readonly claim: ClaimFirstAdministrator,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(FailedSignIns) private readonly failures: FailedSignIns,
  ) {}

  @Mutation(() => JoinResult, { description: 'Opens an account with an invite code and signs the person in.' })
  @Access(allow.anyone)
  async joinWithInvite(
    @Args('code', { type: () => String, description: 'The code, as people type it.' }) code: string,
    @Args('account', { type: () => NewAccountInputType }) account: NewAccountInputType,
    @Context() context: GraphqlContext,
  ): Promise<SignedIn | JoinRefused> {
    return this.open(context, account, () => this.join.execute(code.slice(0, 40), account));
  }

  @Mutation(() => JoinResult, {
    description: 'Opens the account of the first administrator with the link that the first start printed.',
  })
  @Access(allow.anyone)
  async claimFirstAdministrator(
    @Args('token', { type: () => String, description: 'The token at the end of the link.' }) token: string,
    @Args('account', { type: () => NewAccountInputType }) account: NewAccountInputType,
    @Context() context: GraphqlContext,
  ): Promise<SignedIn | JoinRefused> {
    return this.open(context, account, () => this.claim.execute(token.slice(0, 100), account));
  }

  private async open(
    context: GraphqlContext,
    account: NewAccountInputType,
    openAccount: () => Promise<{ personId: string; staff: boolean } | keyof typeof JoinRefusalCode>,
  ): Promise<SignedIn | JoinRefused> {
    const { ip } = context.request;
    if ((await this.failures.waitSeconds('join', ip)) > 0) return refused(context, 'TOO_MANY_TRIES');
    const outcome = await openAccount();
    if (typeof outcome === 'string') {
      if (GUESSES.has(outcome)) await this.failures.add(`join from ${ip}`, ip);
      const finding = nameFinding(account);
      return refused(context, outcome, finding?.code === outcome ? finding.field : null);
    }
    await this.signIn.openSession(outcome.personId, outcome.staff, false, context.request);
    return signedIn(context, outcome.personId);
  }
}

function refused(
  context: GraphqlContext,
  code: keyof typeof JoinRefusalCode,
  field: string | null = null,
): JoinRefused {
  return { ...refusal(context.locale, code), code: JoinRefusalCode[code], field };
}

import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import type { GraphqlContext } from '#kernel/graphql';
import { Sessions } from '../authenticate/sessions.js';
import { refusal } from '../refusal.js';
import { ViewerType } from '../viewer.type.js';
import { SignIn } from './sign-in.js';
import { SignedIn, SignedOut, SignInInput, SignInRefusalCode, SignInRefused, SignInResult } from './sign-in.type.js';

@Resolver()
export class SignInResolver {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Whoever is signed in; null for nobody.' })
  @Access(allow.anyone)
  viewer(@Context() context: GraphqlContext): ViewerType | null {
    return context.actor.personId === null ? null : { id: context.actor.personId };
  }

  @Mutation(() => SignInResult, { name: 'signIn', description: 'Signs in with e-mail or phone and password.' })
  @Access(allow.anyone)
  async enter(
    @Args('input', { type: () => SignInInput }) input: SignInInput,
    @Context() context: GraphqlContext,
  ): Promise<SignedIn | SignInRefused> {
    const outcome = await this.signIn.execute({ ...input, sharedDevice: input.sharedDevice ?? false }, context.request);
    if (typeof outcome === 'string') return signedIn(context, outcome);
    const seconds = 'retryAfterSeconds' in outcome ? outcome.retryAfterSeconds : 0;
    const said = refusal(context.locale, outcome.code, { seconds });
    return { ...said, code: SignInRefusalCode[outcome.code], retryAfterSeconds: seconds || null };
  }

  @Mutation(() => SignedOut, {
    description: 'Ends the session of this request. Harmless for somebody who is not signed in.',
  })
  @Access(allow.anyone)
  async signOut(@Context() context: GraphqlContext): Promise<SignedOut> {
    if (context.actor.personId !== null) await this.sessions.close(theSignedIn(context.actor));
    context.request.setCookie(this.sessions.cookieName, '', 0);
    return { ok: true };
  }

  @Mutation(() => SignedOut, { description: 'Ends all sessions of the viewer, on every device.' })
  @Access(allow.signedIn)
  async endAllSessions(@Context() context: GraphqlContext): Promise<SignedOut> {
    await this.sessions.closeAll(theSignedIn(context.actor).personId);
    context.request.setCookie(this.sessions.cookieName, '', 0);
    return { ok: true };
  }
}

/** The answer to a sign-in: the rest of the same operation already sees the person, though with no role but the learner's. */
export function signedIn(context: GraphqlContext, personId: string): SignedIn {
  const actor = { personId, sessionId: personId, branch: null, grants: [] };
  Object.assign(context, { actor });
  return { viewer: { id: personId } };
}

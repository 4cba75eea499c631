import { Inject } from '@nestjs/common';
import { Args, Context, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { AppError, type GraphqlContext } from '#kernel/graphql';
import { Live } from '#kernel/live';
import { EnrolmentType } from '../enrolment.type.js';
import { Enrolments } from '../enrolments.js';
import { PresentEnrolments } from '../present-enrolments.js';
import { progressTopic } from './on-activity-completed.js';

interface Hint {
  readonly enrolmentId: string;
}

/** Progress that was made elsewhere: on another device, or because a quiz was graded. */
@Resolver()
export class ProgressChangedResolver {
  constructor(
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(PresentEnrolments) private readonly present: PresentEnrolments,
    @Inject(Live) private readonly live: Live,
  ) {}

  @Subscription(() => EnrolmentType, {
    description:
      "An enrolment of the viewer's, whenever something in it was completed. A hint may be lost: after a reconnection ask again.",
    filter: (hint: Hint, { enrolmentId }: { enrolmentId?: string | null }) =>
      !enrolmentId || hint.enrolmentId === enrolmentId.toLowerCase(),
    resolve(this: ProgressChangedResolver, hint: Hint) {
      return this.reload(hint);
    },
  })
  @Access(allow.signedIn)
  async progressChanged(
    @Args('enrolmentId', {
      type: () => ID,
      nullable: true,
      description: "Which; every one of the viewer's if left out.",
    })
    enrolmentId: string | null,
    @Context() { actor }: GraphqlContext,
  ): Promise<AsyncIterableIterator<Hint>> {
    const { personId } = theSignedIn(actor);
    if (enrolmentId && !(await this.enrolments.own(null, enrolmentId, personId))) throw new AppError('NOT_FOUND');
    return this.live.stream<Hint>(progressTopic(personId));
  }

  private async reload({ enrolmentId }: Hint): Promise<EnrolmentType> {
    const facts = await this.enrolments.byId(null, enrolmentId);
    if (!facts) throw new AppError('NOT_FOUND');
    return this.present.one(facts);
  }
}

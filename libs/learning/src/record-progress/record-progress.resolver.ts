import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Access, allow, theSignedIn } from '#kernel/access';
import { Clock } from '#kernel/clock';
import { AppError, type GraphqlContext } from '#kernel/graphql';
import type { Locale } from '#kernel/text';
import { PresentEnrolments } from '../present-enrolments.js';
import { refusal } from '../refusal.js';
import { RecordProgress, type ItemOutcome } from './record-progress.js';
import {
  ProgressItemInput,
  ProgressRejection,
  ProgressStatus,
  RecordProgressResult,
  type ProgressItemOutcome,
} from './record-progress.type.js';

const MOST_ITEMS = 50;

@Resolver()
export class RecordProgressResolver {
  constructor(
    @Inject(RecordProgress) private readonly useCase: RecordProgress,
    @Inject(PresentEnrolments) private readonly present: PresentEnrolments,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Mutation(() => RecordProgressResult, { description: 'Takes over what a phone recorded, at most 50 items at once.' })
  @Access(allow.signedIn)
  async recordProgress(
    @Args('items', {
      type: () => [ProgressItemInput],
      description: 'In the order in which they happened, if possible.',
    })
    items: ProgressItemInput[],
    @Context() { actor, locale }: GraphqlContext,
  ): Promise<RecordProgressResult> {
    if (items.length > MOST_ITEMS) throw new AppError('BAD_USER_INPUT', { argument: 'items', most: MOST_ITEMS });
    const now = this.clock.now();
    const happened = items.map((item) => ({ ...item, occurredAt: item.occurredAt ?? now }));
    const outcomes = await this.useCase.execute(theSignedIn(actor).personId, happened);
    return {
      items: outcomes.map((outcome) => inWords(outcome, locale)),
      enrolments: await this.present.all(newest(outcomes)),
    };
  }
}

/** Each enrolment once, as the last item that names it has left it. */
function newest(outcomes: readonly ItemOutcome[]): NonNullable<ItemOutcome['enrolment']>[] {
  const known = outcomes.flatMap(({ enrolment }) => enrolment ?? []);
  return [...new Map(known.map((enrolment) => [enrolment.id, enrolment])).values()];
}

function inWords({ operationId, status, reason }: ItemOutcome, locale: Locale): ProgressItemOutcome {
  return {
    operationId,
    status: ProgressStatus[status],
    reason: reason && ProgressRejection[reason],
    message: reason && refusal(locale, 'record-progress', reason).message,
  };
}

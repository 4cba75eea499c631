import { Inject, Injectable } from '@nestjs/common';
import { Catalogue } from '#catalog';
import { isUuid } from '#kernel/database';
import { CompleteActivity } from '../complete-activity/complete-activity.js';
import type { EnrolmentFacts } from '../enrolments.js';
import type { CompletionFault, CompletionOutcome } from '../record-completion/completion.js';
import { SetResumePoint } from '../set-resume-point/set-resume-point.js';

/** Something that happened on a phone, perhaps long ago. */
export interface ProgressItem {
  readonly operationId: string;
  readonly kind: 'COMPLETE' | 'POSITION';
  readonly enrolmentId: string;
  readonly activityId: string;
  readonly occurredAt: Date;
}

export type RejectionReason = CompletionFault | 'OPERATION_ID_NOT_VALID';

/** What became of one item. */
export interface ItemOutcome {
  readonly operationId: string;
  readonly status: 'ACCEPTED' | 'DUPLICATE' | 'STALE_VERSION' | 'REJECTED';
  /** Why it was rejected, else null. */
  readonly reason: RejectionReason | null;
  /** The enrolment as it is then, if the item names one of the person's own. */
  readonly enrolment: EnrolmentFacts | null;
}

/**
 * Takes over what a phone recorded while it was offline. Completions are a union and the latest position wins, so a queue that is
 * sent twice or out of order gives the same state. Each item has a transaction of its own: a bad one never fails the batch.
 */
@Injectable()
export class RecordProgress {
  constructor(
    @Inject(CompleteActivity) private readonly completeActivity: CompleteActivity,
    @Inject(SetResumePoint) private readonly setResumePoint: SetResumePoint,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
  ) {}

  /** @returns an outcome per item, in the order of the items. */
  async execute(personId: string, items: readonly ProgressItem[]): Promise<ItemOutcome[]> {
    const outcomes: ItemOutcome[] = [];
    for (const item of items) outcomes.push(await this.take(personId, item));
    return outcomes;
  }

  private async take(personId: string, item: ProgressItem): Promise<ItemOutcome> {
    const { operationId } = item;
    if (!isUuid(operationId)) return rejected(operationId, 'OPERATION_ID_NOT_VALID');
    const change = { ...item, personId };
    const useCase = item.kind === 'COMPLETE' ? this.completeActivity : this.setResumePoint;
    const outcome: CompletionOutcome = await useCase.execute(change);
    const enrolment = outcome.enrolment ?? null;
    if (outcome.code === 'RECORDED') return { operationId, status: 'ACCEPTED', reason: null, enrolment };
    if (outcome.code === 'DUPLICATE') return { operationId, status: 'DUPLICATE', reason: null, enrolment };
    if (await this.isOfOtherEdition(enrolment, outcome.code, item.activityId)) {
      return { operationId, status: 'STALE_VERSION', reason: null, enrolment };
    }
    return rejected(operationId, outcome.code, enrolment);
  }

  /** Whether the phone shows another edition than the one that the enrolment pins. */
  private async isOfOtherEdition(
    enrolment: EnrolmentFacts | null,
    fault: CompletionFault,
    activityId: string,
  ): Promise<boolean> {
    if (!enrolment || fault !== 'ACTIVITY_UNKNOWN') return false;
    const current = (await this.catalogue.shelf()).byCourseId.get(enrolment.courseId);
    return current?.activityById.has(activityId) ?? false;
  }
}

function rejected(operationId: string, reason: RejectionReason, enrolment: EnrolmentFacts | null = null): ItemOutcome {
  return { operationId, status: 'REJECTED', reason, enrolment };
}

import { Inject, Injectable } from '@nestjs/common';
import { Catalogue, type PublishedVersion } from '#catalog';
import type { SignedInActor } from '#kernel/access';
import { Audit } from '#kernel/audit';
import { Clock } from '#kernel/clock';
import { Database, type Tx } from '#kernel/database';
import { mayBeDueOn } from '../due-date.rules.js';
import { AddEnrolments } from '../enrol/add-enrolments.js';
import type { Learner } from '../enrol/enrol.js';
import { Prerequisites } from '../enrol/prerequisites.js';
import { Operations, payloadHash, type Operation } from '../operations.js';
import { FindLearners, type Choice, type ChoiceFault } from './find-learners.js';

/** Whom to enrol in what, by when. */
export interface EnrolPeopleInput extends Choice {
  readonly courseSlug: string;
  /** `YYYY-MM-DD` in Bishkek, or null. */
  readonly dueOn: string | null;
  /** A UUID. */
  readonly operationId: string;
}

/** How many people an operation reached. Together they are all that were chosen. */
export interface PeopleEnrolled {
  readonly enrolled: number;
  readonly alreadyEnrolled: number;
  readonly prerequisiteMissing: number;
}

export type EnrolPeopleFault = ChoiceFault | 'COURSE_UNKNOWN' | 'DUE_DATE_NOT_VALID' | 'OPERATION_ID_REUSED';

/** What the operation needs besides the database. */
@Injectable()
export class EnrolmentDesk {
  constructor(
    @Inject(FindLearners) readonly learners: FindLearners,
    @Inject(Prerequisites) readonly prerequisites: Prerequisites,
    @Inject(AddEnrolments) readonly add: AddEnrolments,
  ) {}
}

/** A coordinator enrols people of their branch, in open and in assigned courses. */
@Injectable()
export class EnrolPeople {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(EnrolmentDesk) private readonly desk: EnrolmentDesk,
    @Inject(Operations) private readonly operations: Operations,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(actor: SignedInActor, input: EnrolPeopleInput): Promise<PeopleEnrolled | EnrolPeopleFault> {
    const { operationId } = input;
    const operation = { personId: actor.personId, operationId, payloadHash: hashOf(input) };
    return (await this.operations.recall<PeopleEnrolled>(operation)) ?? this.perform(actor, input, operation);
  }

  private async perform(
    actor: SignedInActor,
    input: EnrolPeopleInput,
    operation: Operation,
  ): Promise<PeopleEnrolled | EnrolPeopleFault> {
    const version = await this.catalogue.currentVersionOf(input.courseSlug);
    if (!version) return 'COURSE_UNKNOWN';
    if (input.dueOn !== null && !mayBeDueOn(input.dueOn, this.clock.today())) return 'DUE_DATE_NOT_VALID';
    const chosen = await this.desk.learners.execute(actor, input);
    if (typeof chosen === 'string') return chosen;
    const learners = await this.ready(version, chosen);
    return this.database.transaction((tx) =>
      this.operations.once<PeopleEnrolled, EnrolPeopleFault>(tx, operation, async () => {
        const enrolled = await this.enrol(tx, actor.personId, version, learners, input.dueOn);
        const alreadyEnrolled = learners.length - enrolled;
        return { enrolled, alreadyEnrolled, prerequisiteMissing: chosen.length - learners.length };
      }),
    );
  }

  private async ready(version: PublishedVersion, chosen: readonly Learner[]): Promise<Learner[]> {
    const personIds = chosen.map(({ personId }) => personId);
    const ready = new Set(await this.desk.prerequisites.ready(version, personIds));
    return chosen.filter(({ personId }) => ready.has(personId));
  }

  private async enrol(
    tx: Tx,
    enrolledBy: string,
    version: PublishedVersion,
    learners: readonly Learner[],
    dueOn: string | null,
  ): Promise<number> {
    const enrolled = await this.desk.add.execute(tx, { version, learners, cycle: 1, dueOn, enrolledBy });
    const facts = { course: version.slug, chosen: learners.length, enrolled, dueOn };
    const action = 'learning.people-enrolled';
    await this.audit.write(tx, { action, personId: enrolledBy, subjectId: version.courseId, facts });
    return enrolled;
  }
}

function hashOf({ courseSlug, personIds, branch, dueOn }: EnrolPeopleInput): Buffer {
  return payloadHash('enrol-people', courseSlug, branch, dueOn, ...[...(personIds ?? [])].sort());
}

import { Inject, Injectable } from '@nestjs/common';
import { Catalogue, type PublishedVersion } from '#catalog';
import { Database, type Tx } from '#kernel/database';
import { Enrolments, type EnrolmentFacts } from '../enrolments.js';
import { Operations, payloadHash, type Operation } from '../operations.js';
import { AddEnrolments } from './add-enrolments.js';
import { Prerequisites } from './prerequisites.js';

export type EnrolFault = 'COURSE_UNKNOWN' | 'NOT_OPEN' | 'PREREQUISITE_MISSING' | 'OPERATION_ID_REUSED';

/** Who wants to study, and the branch they belong to. */
export interface Learner {
  readonly personId: string;
  readonly branch: string;
}

interface Done {
  readonly enrolmentId: string;
}

/** A learner enrols in an open course. Who has an enrolment already, completed or not, keeps it. */
@Injectable()
export class Enrol {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(Prerequisites) private readonly prerequisites: Prerequisites,
    @Inject(Operations) private readonly operations: Operations,
    @Inject(AddEnrolments) private readonly add: AddEnrolments,
  ) {}

  /** @param operationId a UUID. @returns the learner's enrolment, new or old, or why there is none. */
  async execute(learner: Learner, courseSlug: string, operationId: string): Promise<EnrolmentFacts | EnrolFault> {
    const operation = { personId: learner.personId, operationId, payloadHash: payloadHash('enrol', courseSlug) };
    const done =
      (await this.operations.recall<Done>(operation)) ?? (await this.perform(learner, courseSlug, operation));
    if (typeof done === 'string') return done;
    return (await this.enrolments.own(null, done.enrolmentId, learner.personId)) ?? 'COURSE_UNKNOWN';
  }

  private async perform(learner: Learner, courseSlug: string, operation: Operation): Promise<Done | EnrolFault> {
    const version = await this.catalogue.currentVersionOf(courseSlug);
    if (!version) return 'COURSE_UNKNOWN';
    const isReady = (await this.prerequisites.ready(version, [learner.personId])).length > 0;
    return this.database.transaction((tx) =>
      this.operations.once<Done, EnrolFault>(tx, operation, () => this.enrol(tx, learner, version, isReady)),
    );
  }

  private async enrol(
    tx: Tx,
    learner: Learner,
    version: PublishedVersion,
    isReady: boolean,
  ): Promise<Done | EnrolFault> {
    const mine = await this.enrolments.latest(tx, learner.personId, version.courseId);
    if (mine) return { enrolmentId: mine.id };
    if (version.document.enrolment !== 'open') return 'NOT_OPEN';
    if (!isReady) return 'PREREQUISITE_MISSING';
    await this.add.execute(tx, { version, learners: [learner], cycle: 1, dueOn: null, enrolledBy: learner.personId });
    const added = await this.enrolments.latest(tx, learner.personId, version.courseId);
    return added ? { enrolmentId: added.id } : 'COURSE_UNKNOWN';
  }
}

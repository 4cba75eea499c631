import { Inject, Injectable } from '@nestjs/common';
import type { PublishedVersion } from '#catalog';
import type { Tx } from '#kernel/database';
import { Enrolments, type EnrolmentFacts } from '../enrolments.js';
import { AddEnrolments } from './add-enrolments.js';

/** Recertification: a new enrolment beside the completed one, in the current edition. Nothing of the old one changes. */
@Injectable()
export class OpenCycle {
  constructor(
    @Inject(Enrolments) private readonly enrolments: Enrolments,
    @Inject(AddEnrolments) private readonly add: AddEnrolments,
  ) {}

  /**
   * @param version the edition to study now.
   * @returns the newest cycle: the one that was open already, or a new one; null for somebody who never had the course.
   */
  async execute(tx: Tx, personId: string, version: PublishedVersion, openedBy: string): Promise<EnrolmentFacts | null> {
    const newest = await this.enrolments.latest(tx, personId, version.courseId);
    if (!newest?.completedAt) return newest;
    await this.add.execute(tx, {
      version,
      learners: [{ personId, branch: newest.branch }],
      cycle: newest.cycle + 1,
      dueOn: null,
      enrolledBy: openedBy,
    });
    return this.enrolments.latest(tx, personId, version.courseId);
  }
}

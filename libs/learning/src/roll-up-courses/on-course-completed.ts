import { Inject } from '@nestjs/common';
import type { Tx } from '#kernel/database';
import { OnEvent, type EventHandler, type OutboxEvent } from '#kernel/outbox';
import { CourseCompleted } from '../events.js';
import { RollUpCourse } from './roll-up-course.js';

interface Counted {
  courseId: string;
  branch: string;
}

@OnEvent(CourseCompleted, 'roll-up-completed')
export class OnCourseCompletedRollUp implements EventHandler<Counted> {
  constructor(@Inject(RollUpCourse) private readonly rollUp: RollUpCourse) {}

  async handle(tx: Tx, { payload }: OutboxEvent<Counted>): Promise<void> {
    await this.rollUp.execute(tx, payload.courseId, payload.branch);
  }
}

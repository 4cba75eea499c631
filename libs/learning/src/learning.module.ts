import { Module } from '@nestjs/common';
import { CatalogModule } from '#catalog';
import { IdentityModule } from '#identity';
import { CompleteActivity } from './complete-activity/complete-activity.js';
import { CompleteActivityResolver } from './complete-activity/complete-activity.resolver.js';
import { AddEnrolments } from './enrol/add-enrolments.js';
import { Enrol } from './enrol/enrol.js';
import { EnrolResolver } from './enrol/enrol.resolver.js';
import { OpenCycle } from './enrol/open-cycle.js';
import { Prerequisites } from './enrol/prerequisites.js';
import { EnrolmentDesk, EnrolPeople } from './enrol-people/enrol-people.js';
import { EnrolPeopleResolver } from './enrol-people/enrol-people.resolver.js';
import { FindLearners } from './enrol-people/find-learners.js';
import { Enrolments } from './enrolments.js';
import { ForgetOperationsJob } from './forget-operations/forget-operations.job.js';
import { LearningApi } from './learning-api.js';
import { ListRosterResolver } from './list-roster/list-roster.resolver.js';
import { MyEnrolmentsResolver } from './my-enrolments/my-enrolments.resolver.js';
import { Operations } from './operations.js';
import { PresentEnrolments } from './present-enrolments.js';
import { RecordCompletion } from './record-completion/record-completion.js';
import { RecordProgress } from './record-progress/record-progress.js';
import { RecordProgressResolver } from './record-progress/record-progress.resolver.js';
import { CourseRollupsResolver } from './roll-up-courses/course-rollups.resolver.js';
import { KnownCourses } from './roll-up-courses/known-courses.js';
import { OnCourseCompletedRollUp } from './roll-up-courses/on-course-completed.js';
import { OnCourseStartedRollUp } from './roll-up-courses/on-course-started.js';
import { OnPersonEnrolledRollUp } from './roll-up-courses/on-person-enrolled.js';
import { ReconcileRollupsJob } from './roll-up-courses/reconcile-rollups.job.js';
import { RollUpCourse } from './roll-up-courses/roll-up-course.js';
import { SetResumePoint } from './set-resume-point/set-resume-point.js';
import { SetResumePointResolver } from './set-resume-point/set-resume-point.resolver.js';
import { CompletionsResolver } from './show-ledger/completions.resolver.js';
import { EnrolmentPersonResolver } from './show-learner/enrolment-person.resolver.js';
import { OnActivityCompletedTell } from './watch-progress/on-activity-completed.js';
import { ProgressChangedResolver } from './watch-progress/progress-changed.resolver.js';

const USE_CASES = [Enrol, OpenCycle, EnrolPeople, CompleteActivity, RecordProgress, SetResumePoint, RollUpCourse];
const PARTS = [
  Enrolments,
  PresentEnrolments,
  Operations,
  AddEnrolments,
  Prerequisites,
  FindLearners,
  EnrolmentDesk,
  RecordCompletion,
  KnownCourses,
];
const HANDLERS = [OnPersonEnrolledRollUp, OnCourseStartedRollUp, OnCourseCompletedRollUp, OnActivityCompletedTell];
const JOBS = [ReconcileRollupsJob, ForgetOperationsJob];
const RESOLVERS = [
  EnrolResolver,
  EnrolPeopleResolver,
  CompleteActivityResolver,
  RecordProgressResolver,
  SetResumePointResolver,
  MyEnrolmentsResolver,
  EnrolmentPersonResolver,
  CompletionsResolver,
  ListRosterResolver,
  CourseRollupsResolver,
  ProgressChangedResolver,
];

/** Enrolments, the ledger of completed activities, progress, due dates. */
@Module({
  imports: [IdentityModule, CatalogModule],
  providers: [...PARTS, ...USE_CASES, ...HANDLERS, ...JOBS, ...RESOLVERS, LearningApi],
  exports: [LearningApi],
})
export class LearningModule {}

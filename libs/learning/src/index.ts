export { EnrolmentType } from './enrolment.type.js';
export type { EnrolmentFacts } from './enrolments.js';
export { ActivityCompleted, CourseCompleted, PersonEnrolled } from './events.js';
export { LearningApi, type EnrolmentProgress } from './learning-api.js';
export { LearningModule } from './learning.module.js';
export { learningSchema } from './learning.schema.js';
export type { Completion, CompletionOutcome } from './record-completion/completion.js';

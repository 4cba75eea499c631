export { AssessmentApi, type BestResult } from './best-results/assessment-api.js';
export { AssessmentModule } from './assessment.module.js';
export { assessmentSchema } from './assessment.schema.js';
export { AttemptSubmitted } from './events.js';
export { ExpireAttempts } from './expire-attempts/expire-attempts.js';

import { Module } from '@nestjs/common';
import { CatalogModule } from '#catalog';
import { LearningModule } from '#learning';
import { AnswerCheck } from './answer-check/answer-check.js';
import { AnswerCheckResolver } from './answer-check/answer-check.resolver.js';
import { AssessmentApi } from './best-results/assessment-api.js';
import { CloseAttempt } from './close-attempt/close-attempt.js';
import { ExpireAttempts } from './expire-attempts/expire-attempts.js';
import { ExpireAttemptsJob } from './expire-attempts/expire-attempts.job.js';
import { ForgetOperationsJob } from './forget-operations/forget-operations.job.js';
import { AttemptQuestionsResolver } from './my-attempts/attempt-questions.resolver.js';
import { Attempts } from './my-attempts/attempts.js';
import { MyAttemptsResolver } from './my-attempts/my-attempts.resolver.js';
import { Papers } from './papers.js';
import { SaveAnswer } from './save-answer/save-answer.js';
import { SaveAnswerResolver } from './save-answer/save-answer.resolver.js';
import { StartAttempt } from './start-attempt/start-attempt.js';
import { StartAttemptResolver } from './start-attempt/start-attempt.resolver.js';
import { SubmitAttempt } from './submit-attempt/submit-attempt.js';
import { SubmitAttemptResolver } from './submit-attempt/submit-attempt.resolver.js';

/** Quizzes: attempts, answers, grading, and the checks inside lessons. */
@Module({
  imports: [CatalogModule, LearningModule],
  providers: [
    Papers,
    Attempts,
    CloseAttempt,
    ExpireAttempts,
    ExpireAttemptsJob,
    ForgetOperationsJob,
    StartAttempt,
    SaveAnswer,
    SubmitAttempt,
    AnswerCheck,
    AssessmentApi,
    StartAttemptResolver,
    SaveAnswerResolver,
    SubmitAttemptResolver,
    AnswerCheckResolver,
    MyAttemptsResolver,
    AttemptQuestionsResolver,
  ],
  exports: [AssessmentApi, ExpireAttempts],
})
export class AssessmentModule {}

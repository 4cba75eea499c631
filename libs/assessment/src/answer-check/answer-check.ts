import { Inject, Injectable } from '@nestjs/common';
import { Catalogue, type PublishedVersion } from '#catalog';
import { Database } from '#kernel/database';
import { AppError } from '#kernel/graphql';
import { LearningApi } from '#learning';
import type { AnswerInput } from '../answer.type.js';
import type { Question } from '../question.types.js';
import { readAnswer } from '../read-answer.js';
import { feedbackFor, type QuestionFeedback } from '../reveal.rules.js';

/** An answer to a question inside a lesson. */
export interface CheckInput {
  readonly enrolmentId: string;
  /** The reading. */
  readonly activityId: string;
  readonly questionId: string;
  readonly response: AnswerInput;
}

/** Why a check was not answered. A blank answer is told nothing, for what it would be told is the key. */
export type AnswerCheckRefusal = 'RESPONSE_NOT_VALID' | 'RESPONSE_BLANK';

/** Tells a reader at once how they answered a question of a lesson. Nothing is stored: it counts for nothing. */
@Injectable()
export class AnswerCheck {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LearningApi) private readonly learning: LearningApi,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
  ) {}

  /** @throws AppError NOT_FOUND for an enrolment that is not the person's, and for a question that the lesson does not ask. */
  async execute(personId: string, input: CheckInput): Promise<QuestionFeedback | AnswerCheckRefusal> {
    const enrolment = await this.learning.enrolment(this.database, input.enrolmentId, personId);
    if (!enrolment) throw new AppError('NOT_FOUND');
    const question = checkOf(await this.catalogue.version(enrolment.versionId), input);
    const response = readAnswer(question, input.response);
    if (!response) return 'RESPONSE_NOT_VALID';
    const feedback = feedbackFor(question, response);
    return feedback.answered ? feedback : 'RESPONSE_BLANK';
  }
}

/** A question that a lesson asks, in whichever language. An exam question never is one. */
function checkOf(version: PublishedVersion, { activityId, questionId }: CheckInput): Question {
  const activity = version.activityById.get(activityId);
  const blocks = activity?.kind === 'reading' ? Object.values(activity.lesson).flatMap((lesson) => lesson.blocks) : [];
  const isAsked = blocks.some((block) => block.kind === 'check' && block.question === questionId);
  const question = version.questionById.get(questionId);
  if (!isAsked || question?.use !== 'check') throw new AppError('NOT_FOUND');
  return question;
}

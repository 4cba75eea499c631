import type { AnswerInput } from '../gql/graphql.js';
import type { Locale } from '../i18n/locale.js';

/** An activity of an enrolment: what a completion and a position are about. */
export interface ActivityPayload {
  readonly enrolmentId: string;
  readonly activityId: string;
}

/** An answer of an open attempt. */
export interface AnswerPayload extends ActivityPayload {
  readonly attemptId: string;
  readonly questionId: string;
  /** Higher than that of every earlier answer to the same question. */
  readonly sequence: number;
  readonly response: AnswerInput;
}

export interface SubmissionPayload extends ActivityPayload {
  readonly attemptId: string;
}

/** An answer to a question inside a lesson. */
export interface CheckPayload extends ActivityPayload {
  readonly questionId: string;
  readonly response: AnswerInput;
}

/** Something that the learner did and the server has to know. */
export type Deed =
  | { readonly kind: 'complete' | 'position'; readonly payload: ActivityPayload }
  | { readonly kind: 'save-answer'; readonly payload: AnswerPayload }
  | { readonly kind: 'submit-attempt'; readonly payload: SubmissionPayload }
  | { readonly kind: 'answer-check'; readonly payload: CheckPayload };

export type DeedKind = Deed['kind'];

/** Why the server did not take something. */
export interface Refusal {
  /** A code of the API, or `NO_ANSWER` when it failed again and again without one. */
  readonly code: string;
  /** Why, in words for the reader, in the language of the deed; null where the server gave none. */
  readonly message: string | null;
}

/** A deed on its way. It stays until the server has named it. */
export type OutboxItem = Deed & {
  /** Its place in the order; made by the database, the same order in every tab. */
  readonly key: number;
  /** A UUID made on this device: the operation id under which the server knows a repetition. */
  readonly clientId: string;
  /** What it is about, in words for the reader: the title of the activity. */
  readonly about: string;
  /** The language in which the server is to answer. */
  readonly locale: Locale;
  /** By the clock of this device, ISO 8601. */
  readonly occurredAt: string;
  /** `refused` waits for the learner's decision. */
  readonly state: 'waiting' | 'refused';
  /** How often the server failed at it. An absent network does not count. */
  readonly tries: number;
  readonly refusal: Refusal | null;
};

export type RefusedItem = OutboxItem & { readonly state: 'refused' };

/** What was sent lately, for the learner's peace of mind. */
export interface SentItem {
  readonly clientId: string;
  readonly kind: DeedKind;
  readonly about: string;
  readonly occurredAt: string;
  /** ISO 8601. */
  readonly sentAt: string;
}

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What there is to do. */
export type ActivityKind =
  /** A quiz to pass. */
  | 'QUIZ'
  /** A lesson to read; the learner says when it is done. */
  | 'READING';

/** An answer to a question inside a lesson. */
export type AnswerCheckInput = {
  /** The lesson. */
  readonly activityId: string;
  /** One of the viewer's enrolments. */
  readonly enrolmentId: string;
  /** One of the lesson's `checks`. */
  readonly questionId: string;
  /** The answer. */
  readonly response: AnswerInput;
};

/** Why a check was not answered. */
export type AnswerCheckRefusalCode =
  /** Nothing was answered. */
  | 'RESPONSE_BLANK'
  /** Not exactly one field is set, or it is not an answer to this question. */
  | 'RESPONSE_NOT_VALID';

/** A gap that was filled, by writing or by choosing. */
export type AnswerGapInput = {
  /** Which of the `choices` was chosen. */
  readonly choiceId?: string | null | undefined;
  /** The id of one of `gaps`. */
  readonly gapId: string;
  /** What was written; at most 500 characters. */
  readonly text?: string | null | undefined;
};

/** An answer to one question. Exactly one field is set: the one that the question’s type asks for. */
export type AnswerInput = {
  /** `GAP`: the gaps filled so far. An empty list takes the answer back. */
  readonly gaps?: ReadonlyArray<AnswerGapInput> | null | undefined;
  /** `ORDER`: the items from first to last. An empty list takes the answer back. */
  readonly itemIds?: ReadonlyArray<string> | null | undefined;
  /** `NUMERIC`: the number as it was typed, with a comma or a point; at most 40 characters. */
  readonly number?: string | null | undefined;
  /** `SINGLE`, `MULTIPLE`: the chosen options. An empty list takes the answer back. */
  readonly optionIds?: ReadonlyArray<string> | null | undefined;
  /** `MATCH`: the pairs so far. An empty list takes the answer back. */
  readonly pairs?: ReadonlyArray<AnswerPairInput> | null | undefined;
  /** `SHORT`: the words as they were typed; at most 500 characters. */
  readonly text?: string | null | undefined;
  /** `TRUE_FALSE`: whether the statement is true. */
  readonly truth?: boolean | null | undefined;
};

/** A left side with the right side that was chosen for it. */
export type AnswerPairInput = {
  /** The id of one of `lefts`. */
  readonly leftId: string;
  /** The id of one of `rights`. */
  readonly rightId: string;
};

/** An answer of an attempt. */
export type AttemptAnswerInput = {
  /** True when the page sends what it shows by itself, not because the learner changed it. Such an answer, when blank, never replaces one that is not. Without it false. */
  readonly implicit?: boolean | null | undefined;
  /** One of the questions of the attempt. */
  readonly questionId: string;
  /** The answer. */
  readonly response: AnswerInput;
  /** Counts the changes of this answer on the device, from 0. Of two answers the one with the higher number stays. */
  readonly sequence: number;
};

/** Where an attempt is. */
export type AttemptStatus =
  /** The time is up. What was saved is graded within two minutes. */
  | 'EXPIRED'
  /** Answers are taken. */
  | 'OPEN'
  /** The learner has ended it; it is graded. */
  | 'SUBMITTED';

/** What a certificate proves. */
export type AwardKind =
  /** Knowledge and, where the course has one, the practical part. */
  | 'FULL'
  /** The knowledge part only; it holds for a short time. */
  | 'PROVISIONAL';

/** What a certificate is worth today. */
export type CertificateState =
  /** Genuine; its last day has passed. */
  | 'EXPIRED'
  /** Corrected: another certificate with another serial has taken its place. */
  | 'REPLACED'
  /** Declared void. */
  | 'REVOKED'
  /** Genuine and in force. */
  | 'VALID';

/** The names of a person, all of them: what is left out is removed. */
export type ChangeNamesInput = {
  /** The `namesRevision` that was read with them. */
  readonly expectedRevision: number;
  /** The family name. */
  readonly familyName?: string | null | undefined;
  /** The given name. */
  readonly givenName: string;
  /** The whole name in Latin letters, for certificates in English. */
  readonly latinName?: string | null | undefined;
  /** The whole name as it stands in the document; without it composed of the parts. */
  readonly nameOnDocument?: string | null | undefined;
  /** The patronymic. */
  readonly patronymic?: string | null | undefined;
};

/** Why names were not changed. */
export type ChangeNamesRefusalCode =
  /** The given name is missing. */
  | 'NAME_MISSING'
  /** The name in Latin letters holds others. */
  | 'NAME_NOT_LATIN'
  /** A name holds what is neither Latin nor Cyrillic: a certificate could not show it. */
  | 'NAME_NOT_PRINTABLE'
  /** A name is longer than 100 characters. */
  | 'NAME_TOO_LONG'
  /** They were changed since they were read. */
  | 'STALE';

/** What a course is about. */
export type CourseTopic =
  /** First aid. */
  | 'FIRST_AID'
  /** International Humanitarian Law. */
  | 'IHL'
  /** The Movement: its Fundamental Principles, its emblems, its history. */
  | 'MOVEMENT'
  /** Negotiation, business correspondence, presentations. */
  | 'NEGOTIATION'
  /** Anything else. */
  | 'OTHER'
  /** Writing project proposals, fundraising. */
  | 'PROPOSALS'
  /** Descriptive and financial reporting. */
  | 'REPORTING';

/** What an administrator has decided about a document. */
export type DocumentDecision =
  /** It is answered, whether or not a build of the page has it. */
  | 'ALLOWED'
  /** It is refused, even if a build of the page has it. */
  | 'FORBIDDEN';

/** Why somebody was not enrolled. */
export type EnrolRefusalCode =
  /** There is no published course of this name. */
  | 'COURSE_UNKNOWN'
  /** Coordinators enrol people in this course. */
  | 'NOT_OPEN'
  /** The operation id stands for another request already. */
  | 'OPERATION_ID_REUSED'
  /** Another course has to be completed first; see `Course.prerequisites`. */
  | 'PREREQUISITE_MISSING';

/** Who enrols learners in a course. */
export type EnrolmentPolicy =
  /** Coordinators only. */
  | 'ASSIGNED'
  /** Learners enrol themselves; coordinators may enrol them, too. */
  | 'OPEN';

/** When a learner sees the right answers of a quiz. */
export type FeedbackTime =
  /** Once the quiz is passed or no attempt is left. */
  | 'AFTER_LAST_ATTEMPT'
  /** Once the quiz is passed. */
  | 'AFTER_PASS'
  /** After every submission. */
  | 'AFTER_SUBMISSION'
  /** Never. */
  | 'NEVER';

/** What a certificate waits for. */
export type GateKind =
  /** Activities that have to be completed. */
  | 'ACTIVITIES_COMPLETED'
  /** A practical checklist that an examiner has to sign. */
  | 'PRACTICAL_PASSED'
  /** A quiz that has to be passed. */
  | 'QUIZ_PASSED';

/** A parent or guardian who consents. */
export type GuardianInput = {
  /** Whether the guardian consents. */
  readonly consents: boolean;
  /** The name. */
  readonly name: string;
  /** A phone number of Kyrgyzstan. */
  readonly phone: string;
};

/** Why no account was opened. A refusal spends neither the invite nor the link. */
export type JoinRefusalCode =
  /** The date of birth is no date, or cannot be one. */
  | 'BIRTH_DATE_NOT_VALID'
  /** Under 18: a guardian's name, phone number and consent are needed. */
  | 'GUARDIAN_NEEDED'
  /** The invite has been used up or has expired. */
  | 'INVITE_SPENT'
  /** No invite has this code. */
  | 'INVITE_UNKNOWN'
  /** The one-time link has been used or is not ours. */
  | 'LINK_NOT_VALID'
  /** Neither an e-mail address nor a phone number of Kyrgyzstan. */
  | 'LOGIN_NOT_VALID'
  /** Somebody has an account with this e-mail address or phone number. */
  | 'LOGIN_TAKEN'
  /** The given name is missing. */
  | 'NAME_MISSING'
  /** A name holds what is neither Latin nor Cyrillic: a certificate could not show it. */
  | 'NAME_NOT_PRINTABLE'
  /** A name is longer than 100 characters. */
  | 'NAME_TOO_LONG'
  /** Easily guessed. */
  | 'PASSWORD_TOO_COMMON'
  /** More than 128 characters. */
  | 'PASSWORD_TOO_LONG'
  /** Fewer than 12 characters. */
  | 'PASSWORD_TOO_SHORT'
  /** Too many codes were tried. Wait a little. */
  | 'TOO_MANY_TRIES';

/** A language of the product (ISO 639-1). */
export type Locale =
  /** English. */
  | 'en'
  /** Kyrgyz, the state language. */
  | 'ky'
  /** Russian, the official language. */
  | 'ru';

/** A new account. */
export type NewAccountInputType = {
  /** Date of birth, YYYY-MM-DD. */
  readonly birthDate?: string | null | undefined;
  /** The family name. */
  readonly familyName?: string | null | undefined;
  /** The given name. */
  readonly givenName: string;
  /** Needed for somebody under 18. */
  readonly guardian?: GuardianInput | null | undefined;
  /** The language in which to write to the person. */
  readonly locale: Locale;
  /** E-mail address or phone number. */
  readonly login: string;
  /** The whole name as it stands in the document; without it composed of the parts. */
  readonly nameOnDocument?: string | null | undefined;
  /** At least 12 characters. */
  readonly password: string;
  /** The patronymic. */
  readonly patronymic?: string | null | undefined;
};

/** What a notification is about. */
export type NotificationKind =
  /** A certificate was issued. */
  | 'CERTIFICATE_ISSUED'
  /** A certificate was corrected and issued anew. */
  | 'CERTIFICATE_REPLACED'
  /** A certificate was declared void. */
  | 'CERTIFICATE_REVOKED'
  /** A coordinator has enrolled the reader in a course. */
  | 'COURSE_ASSIGNED';

/** Something that a phone recorded, perhaps while it was offline. */
export type ProgressItemInput = {
  /** An activity of its edition. */
  readonly activityId: string;
  /** An enrolment of the viewer's. */
  readonly enrolmentId: string;
  /** What happened. */
  readonly kind: ProgressKind;
  /** When, by the clock of the phone; the future is taken as now. */
  readonly occurredAt: string;
  /** A UUID made on the phone; the same however often it is sent. */
  readonly operationId: string;
};

/** What a phone recorded. */
export type ProgressKind =
  /** A lesson was read. */
  | 'COMPLETE'
  /** An activity was opened: the place to continue. */
  | 'POSITION';

/** Why a recorded item does not count. */
export type ProgressRejection =
  /** The course has no such activity. */
  | 'ACTIVITY_UNKNOWN'
  /** There is no such enrolment of the viewer’s. */
  | 'ENROLMENT_UNKNOWN'
  /** It is examined: a quiz is completed by passing it. */
  | 'NOT_A_READING'
  /** The operation id is no UUID. */
  | 'OPERATION_ID_NOT_VALID'
  /** The operation id stands for another item already. */
  | 'OPERATION_ID_REUSED';

/** What became of a recorded item. */
export type ProgressStatus =
  /** It counts from now on. */
  | 'ACCEPTED'
  /** It was known before, and nothing has changed. */
  | 'DUPLICATE'
  /** It does not count, and will not when it is sent again; see `reason`. Keep it visible. */
  | 'REJECTED'
  /** It is of another edition than the enrolment, so it does not count. Load the course again. */
  | 'STALE_VERSION';

/** How a question is answered. */
export type QuestionType =
  /** Fill the gaps `[[id]]` of the text by writing or choosing. */
  | 'GAP'
  /** Find the right side for every left side. */
  | 'MATCH'
  /** Choose every right option. */
  | 'MULTIPLE'
  /** Write a number. */
  | 'NUMERIC'
  /** Put the items in order. */
  | 'ORDER'
  /** Write a word or a few. */
  | 'SHORT'
  /** Choose the one right option. */
  | 'SINGLE'
  /** Say whether the statement is true. */
  | 'TRUE_FALSE';

/** What somebody may be trusted with. */
export type Role =
  /** Grants roles and looks after the system. */
  | 'ADMINISTRATOR'
  /** Enrols the people of a branch and answers for their records. */
  | 'COORDINATOR'
  /** Studies. Everybody signed in does. */
  | 'LEARNER'
  /** Writes and publishes courses, sees questions with their keys. */
  | 'TRAINER';

/** An answer to save. */
export type SaveAnswerInput = {
  /** One of the viewer's open attempts. */
  readonly attemptId: string;
  /** True when the page sends what it shows by itself, not because the learner changed it. Such an answer, when blank, never replaces one that is not. Without it false. */
  readonly implicit?: boolean | null | undefined;
  /** One of the questions of the attempt. */
  readonly questionId: string;
  /** The answer. */
  readonly response: AnswerInput;
  /** Counts the changes of this answer on the device, from 0. Of two answers the one with the higher number stays. */
  readonly sequence: number;
};

/** Why an answer was not saved. */
export type SaveAnswerRefusalCode =
  /** The attempt was submitted. */
  | 'ATTEMPT_CLOSED'
  /** Not exactly one field is set, or it is not an answer to this question of this attempt. */
  | 'RESPONSE_NOT_VALID'
  /** A newer answer stands, perhaps from another page or device: read the attempt again. Also for an implicit blank. */
  | 'STALE_SEQUENCE'
  /** It came later than half a minute after the deadline. What was saved before is graded. */
  | 'TIME_IS_UP';

/** What somebody signs in with. */
export type SignInInput = {
  /** An e-mail address or a phone number, as people type it. */
  readonly login: string;
  /** The password. */
  readonly password: string;
  /** Whether others use this device too: the session then lasts an hour. */
  readonly sharedDevice?: boolean | null | undefined;
};

/** Why somebody was not signed in. */
export type SignInRefusalCode =
  /** Wait `retryAfterSeconds` before the next try. */
  | 'TOO_MANY_TRIES'
  /** No such login, or not this password; which of them is not told. */
  | 'WRONG_CREDENTIALS';

/** Why no attempt was started. */
export type StartAttemptRefusalCode =
  /** The quiz is passed; there is nothing left to win. */
  | 'ALREADY_PASSED'
  /** The next attempt is allowed at `until`. */
  | 'COOLDOWN'
  /** The activity is no quiz. */
  | 'NOT_A_QUIZ'
  /** The operation id stands for something else that was done. */
  | 'OPERATION_ID_REUSED'
  /** All attempts are used up; blank ones and those that ran out of time count, too. */
  | 'OUT_OF_ATTEMPTS';

/** The end of an attempt. */
export type SubmitAttemptInput = {
  /** Answers that are not saved yet, or all of them: they count as if they were saved now. */
  readonly answers: ReadonlyArray<AttemptAnswerInput>;
  /** One of the viewer's attempts. */
  readonly attemptId: string;
  /** A UUID made by the client; sent again, it does nothing again. */
  readonly operationId: string;
};

/** Why an attempt was not submitted. */
export type SubmitAttemptRefusalCode =
  /** The operation id stands for something else that was done. */
  | 'OPERATION_ID_REUSED'
  /** An answer is not one to its question; nothing was changed. Which: see `questionId`. */
  | 'RESPONSE_NOT_VALID'
  /** It came later than half a minute after the deadline. What was saved before is graded: see `expiredAttempt`. */
  | 'TIME_IS_UP';

export type TrustedDocumentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TrustedDocumentsQuery = { readonly trustedDocuments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly firstSeenAt: string, readonly lastSeenAt: string | null, readonly decision: DocumentDecision | null, readonly accepted: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AllowDocumentMutationVariables = Exact<{
  text: string;
}>;


export type AllowDocumentMutation = { readonly allowDocument: { readonly document: { readonly id: string, readonly text: string, readonly firstSeenAt: string, readonly lastSeenAt: string | null, readonly decision: DocumentDecision | null, readonly accepted: boolean } } };

export type ForbidDocumentMutationVariables = Exact<{
  id: string;
}>;


export type ForbidDocumentMutation = { readonly forbidDocument: { readonly document: { readonly id: string, readonly text: string, readonly firstSeenAt: string, readonly lastSeenAt: string | null, readonly decision: DocumentDecision | null, readonly accepted: boolean } } };

export type KnownDocumentFragment = { readonly id: string, readonly text: string, readonly firstSeenAt: string, readonly lastSeenAt: string | null, readonly decision: DocumentDecision | null, readonly accepted: boolean };

export type AnswerCheckMutationVariables = Exact<{
  input: AnswerCheckInput;
}>;


export type AnswerCheckMutation = { readonly answerCheck:
    | { readonly __typename: 'AnswerCheckRefused', readonly code: AnswerCheckRefusalCode, readonly message: string }
    | { readonly __typename: 'CheckAnswered', readonly points: number, readonly correct: boolean, readonly answered: boolean, readonly explanation: string | null, readonly options: ReadonlyArray<{ readonly optionId: string, readonly chosen: boolean, readonly correct: boolean, readonly feedback: string }>, readonly rightAnswer: { readonly optionIds: ReadonlyArray<string> | null, readonly truth: boolean | null, readonly itemIds: ReadonlyArray<string> | null, readonly number: number | null, readonly tolerance: number | null, readonly text: string | null, readonly pairs: ReadonlyArray<{ readonly leftId: string, readonly rightId: string }> | null, readonly gaps: ReadonlyArray<{ readonly gapId: string, readonly text: string }> | null } }
   };

type QuestionFields_AttemptQuestion_Fragment = { readonly id: string, readonly type: QuestionType, readonly text: string, readonly unit: string | null, readonly options: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly items: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly lefts: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly rights: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly choices: ReadonlyArray<{ readonly id: string, readonly text: string }> | null }> };

type QuestionFields_CheckQuestion_Fragment = { readonly id: string, readonly type: QuestionType, readonly text: string, readonly unit: string | null, readonly options: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly items: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly lefts: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly rights: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly choices: ReadonlyArray<{ readonly id: string, readonly text: string }> | null }> };

export type QuestionFieldsFragment =
  | QuestionFields_AttemptQuestion_Fragment
  | QuestionFields_CheckQuestion_Fragment
;

export type RightAnswerFieldsFragment = { readonly optionIds: ReadonlyArray<string> | null, readonly truth: boolean | null, readonly itemIds: ReadonlyArray<string> | null, readonly number: number | null, readonly tolerance: number | null, readonly text: string | null, readonly pairs: ReadonlyArray<{ readonly leftId: string, readonly rightId: string }> | null, readonly gaps: ReadonlyArray<{ readonly gapId: string, readonly text: string }> | null };

export type QuizQueryVariables = Exact<{
  enrolmentId: string;
  activityId: string;
}>;


export type QuizQuery = { readonly enrolment: { readonly id: string, readonly version: { readonly id: string, readonly activity: { readonly id: string, readonly quiz: { readonly questionCount: number, readonly passMark: number, readonly attempts: number, readonly cooldownMinutes: number, readonly timeLimitMinutes: number | null, readonly feedback: FeedbackTime } | null } | null }, readonly attempts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly status: AttemptStatus, readonly startedAt: string, readonly submittedAt: string | null, readonly deadlineAt: string | null, readonly percent: number | null, readonly passed: boolean | null }> } } };

export type AttemptSummaryFragment = { readonly id: string, readonly number: number, readonly status: AttemptStatus, readonly startedAt: string, readonly submittedAt: string | null, readonly deadlineAt: string | null, readonly percent: number | null, readonly passed: boolean | null };

export type StartAttemptMutationVariables = Exact<{
  enrolmentId: string;
  activityId: string;
  operationId: string;
}>;


export type StartAttemptMutation = { readonly startAttempt:
    | { readonly __typename: 'AttemptStarted', readonly attempt: { readonly id: string, readonly number: number, readonly status: AttemptStatus, readonly startedAt: string, readonly submittedAt: string | null, readonly deadlineAt: string | null, readonly percent: number | null, readonly passed: boolean | null } }
    | { readonly __typename: 'StartAttemptRefused', readonly code: StartAttemptRefusalCode, readonly message: string, readonly until: string | null }
   };

export type AttemptQueryVariables = Exact<{
  id: string;
}>;


export type AttemptQuery = { readonly attempt: { readonly activityId: string, readonly secondsLeft: number | null, readonly points: number | null, readonly maxPoints: number | null, readonly id: string, readonly number: number, readonly status: AttemptStatus, readonly startedAt: string, readonly submittedAt: string | null, readonly deadlineAt: string | null, readonly percent: number | null, readonly passed: boolean | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly type: QuestionType, readonly text: string, readonly unit: string | null, readonly response: { readonly sequence: number, readonly optionIds: ReadonlyArray<string> | null, readonly truth: boolean | null, readonly itemIds: ReadonlyArray<string> | null, readonly number: string | null, readonly text: string | null, readonly pairs: ReadonlyArray<{ readonly leftId: string, readonly rightId: string }> | null, readonly gaps: ReadonlyArray<{ readonly gapId: string, readonly text: string | null, readonly choiceId: string | null }> | null } | null, readonly result: { readonly points: number, readonly correct: boolean, readonly answered: boolean, readonly explanation: string | null, readonly options: ReadonlyArray<{ readonly optionId: string, readonly chosen: boolean, readonly correct: boolean, readonly feedback: string }>, readonly rightAnswer: { readonly optionIds: ReadonlyArray<string> | null, readonly truth: boolean | null, readonly itemIds: ReadonlyArray<string> | null, readonly number: number | null, readonly tolerance: number | null, readonly text: string | null, readonly pairs: ReadonlyArray<{ readonly leftId: string, readonly rightId: string }> | null, readonly gaps: ReadonlyArray<{ readonly gapId: string, readonly text: string }> | null } } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly items: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly lefts: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly rights: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly choices: ReadonlyArray<{ readonly id: string, readonly text: string }> | null }> }> } };

export type AttemptSheetFragment = { readonly activityId: string, readonly secondsLeft: number | null, readonly points: number | null, readonly maxPoints: number | null, readonly id: string, readonly number: number, readonly status: AttemptStatus, readonly startedAt: string, readonly submittedAt: string | null, readonly deadlineAt: string | null, readonly percent: number | null, readonly passed: boolean | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly type: QuestionType, readonly text: string, readonly unit: string | null, readonly response: { readonly sequence: number, readonly optionIds: ReadonlyArray<string> | null, readonly truth: boolean | null, readonly itemIds: ReadonlyArray<string> | null, readonly number: string | null, readonly text: string | null, readonly pairs: ReadonlyArray<{ readonly leftId: string, readonly rightId: string }> | null, readonly gaps: ReadonlyArray<{ readonly gapId: string, readonly text: string | null, readonly choiceId: string | null }> | null } | null, readonly result: { readonly points: number, readonly correct: boolean, readonly answered: boolean, readonly explanation: string | null, readonly options: ReadonlyArray<{ readonly optionId: string, readonly chosen: boolean, readonly correct: boolean, readonly feedback: string }>, readonly rightAnswer: { readonly optionIds: ReadonlyArray<string> | null, readonly truth: boolean | null, readonly itemIds: ReadonlyArray<string> | null, readonly number: number | null, readonly tolerance: number | null, readonly text: string | null, readonly pairs: ReadonlyArray<{ readonly leftId: string, readonly rightId: string }> | null, readonly gaps: ReadonlyArray<{ readonly gapId: string, readonly text: string }> | null } } | null, readonly options: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly items: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly lefts: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly rights: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly choices: ReadonlyArray<{ readonly id: string, readonly text: string }> | null }> }> };

export type SaveAnswerMutationVariables = Exact<{
  input: SaveAnswerInput;
}>;


export type SaveAnswerMutation = { readonly saveAnswer:
    | { readonly __typename: 'AnswerSaved', readonly questionId: string, readonly sequence: number, readonly savedAt: string }
    | { readonly __typename: 'SaveAnswerRefused', readonly code: SaveAnswerRefusalCode, readonly message: string, readonly latestSequence: number | null }
   };

export type SubmitAttemptMutationVariables = Exact<{
  input: SubmitAttemptInput;
}>;


export type SubmitAttemptMutation = { readonly submitAttempt:
    | { readonly __typename: 'AttemptSubmitted', readonly attempt: { readonly id: string, readonly number: number, readonly status: AttemptStatus, readonly startedAt: string, readonly submittedAt: string | null, readonly deadlineAt: string | null, readonly percent: number | null, readonly passed: boolean | null } }
    | { readonly __typename: 'SubmitAttemptRefused', readonly code: SubmitAttemptRefusalCode, readonly message: string, readonly questionId: string | null }
   };

export type CoursesQueryVariables = Exact<{
  search?: string | null | undefined;
  topic?: CourseTopic | null | undefined;
  after?: string | null | undefined;
}>;


export type CoursesQuery = { readonly courses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly summary: string, readonly topic: CourseTopic, readonly hours: number, readonly enrolmentPolicy: EnrolmentPolicy }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CourseSummaryFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string, readonly topic: CourseTopic, readonly hours: number, readonly enrolmentPolicy: EnrolmentPolicy };

export type LessonQueryVariables = Exact<{
  enrolmentId: string;
  activityId: string;
}>;


export type LessonQuery = { readonly enrolment: { readonly id: string, readonly version: { readonly id: string, readonly activity: { readonly id: string, readonly lesson: { readonly locale: Locale, readonly draft: boolean, readonly title: string, readonly blocks: unknown, readonly checks: ReadonlyArray<{ readonly id: string, readonly type: QuestionType, readonly text: string, readonly unit: string | null, readonly options: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly items: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly lefts: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly rights: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly choices: ReadonlyArray<{ readonly id: string, readonly text: string }> | null }> }> } | null } | null } } };

export type LessonAppendixQueryVariables = Exact<{
  enrolmentId: string;
}>;


export type LessonAppendixQuery = { readonly enrolment: { readonly id: string, readonly version: { readonly id: string, readonly glossary: ReadonlyArray<{ readonly id: string, readonly term: string, readonly definition: string }>, readonly downloads: ReadonlyArray<{ readonly id: string, readonly title: string, readonly locale: Locale, readonly url: string, readonly bytes: number }> } } };

export type CourseQueryVariables = Exact<{
  slug: string;
}>;


export type CourseQuery = { readonly course: { readonly audience: string, readonly prerequisites: ReadonlyArray<string>, readonly id: string, readonly slug: string, readonly title: string, readonly summary: string, readonly topic: CourseTopic, readonly hours: number, readonly enrolmentPolicy: EnrolmentPolicy, readonly currentVersion: { readonly id: string, readonly languages: ReadonlyArray<{ readonly locale: Locale, readonly draft: boolean, readonly complete: boolean }>, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly modules: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string, readonly activities: ReadonlyArray<{ readonly id: string, readonly kind: ActivityKind, readonly title: string, readonly minutes: number, readonly required: boolean, readonly bytes: number | null }> }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly title: string }>, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly date: string, readonly url: string | null }> } | null } | null };

export type ModuleOutlineFragment = { readonly id: string, readonly title: string, readonly summary: string, readonly activities: ReadonlyArray<{ readonly id: string, readonly kind: ActivityKind, readonly title: string, readonly minutes: number, readonly required: boolean, readonly bytes: number | null }> };

export type AwardGatesQueryVariables = Exact<{
  enrolmentId: string;
}>;


export type AwardGatesQuery = { readonly enrolment: { readonly id: string, readonly awardGates: ReadonlyArray<{ readonly earned: boolean, readonly award: { readonly id: string, readonly kind: AwardKind, readonly title: string, readonly validDays: number | null, readonly validMonths: number | null, readonly confirmed: boolean }, readonly gates: ReadonlyArray<{ readonly kind: GateKind, readonly met: boolean, readonly done: number, readonly total: number, readonly explanation: string }> }>, readonly certificates: ReadonlyArray<{ readonly id: string, readonly serial: string, readonly title: string, readonly courseTitle: string, readonly holderName: string, readonly kind: AwardKind, readonly completedOn: string, readonly issuedOn: string, readonly expiresOn: string | null, readonly state: CertificateState, readonly verifyUrl: string, readonly pdfUrl: string }> } };

export type MyCertificatesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyCertificatesQuery = { readonly viewer: { readonly id: string, readonly certificates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly serial: string, readonly title: string, readonly courseTitle: string, readonly holderName: string, readonly kind: AwardKind, readonly completedOn: string, readonly issuedOn: string, readonly expiresOn: string | null, readonly state: CertificateState, readonly verifyUrl: string, readonly pdfUrl: string, readonly verifyQr: { readonly size: number, readonly path: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CertificateFieldsFragment = { readonly id: string, readonly serial: string, readonly title: string, readonly courseTitle: string, readonly holderName: string, readonly kind: AwardKind, readonly completedOn: string, readonly issuedOn: string, readonly expiresOn: string | null, readonly state: CertificateState, readonly verifyUrl: string, readonly pdfUrl: string };

export type ChangeNamesMutationVariables = Exact<{
  input: ChangeNamesInput;
}>;


export type ChangeNamesMutation = { readonly outcome:
    | { readonly __typename: 'ChangeNamesRefused', readonly code: ChangeNamesRefusalCode, readonly message: string, readonly field: string | null, readonly viewer: { readonly id: string, readonly namesRevision: number, readonly person: { readonly id: string, readonly displayName: string, readonly givenName: string, readonly familyName: string | null, readonly patronymic: string | null, readonly latinName: string | null, readonly branch: { readonly code: string, readonly name: string } }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly branch: { readonly code: string, readonly name: string } | null }> } }
    | { readonly __typename: 'NamesChanged', readonly viewer: { readonly id: string, readonly namesRevision: number, readonly person: { readonly id: string, readonly displayName: string, readonly givenName: string, readonly familyName: string | null, readonly patronymic: string | null, readonly latinName: string | null, readonly branch: { readonly code: string, readonly name: string } }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly branch: { readonly code: string, readonly name: string } | null }> } }
   };

export type ChangeLocaleMutationVariables = Exact<{
  locale: Locale;
}>;


export type ChangeLocaleMutation = { readonly changeLocale: { readonly id: string, readonly locale: Locale } };

export type ClaimFirstAdministratorMutationVariables = Exact<{
  token: string;
  account: NewAccountInputType;
}>;


export type ClaimFirstAdministratorMutation = { readonly outcome:
    | { readonly __typename: 'JoinRefused', readonly code: JoinRefusalCode, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly id: string, readonly locale: Locale, readonly person: { readonly id: string, readonly displayName: string, readonly givenName: string } } }
   };

export type ExportAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportAccountQuery = { readonly viewer: { readonly id: string, readonly locale: Locale, readonly namesRevision: number, readonly person: { readonly displayName: string, readonly givenName: string, readonly familyName: string | null, readonly patronymic: string | null, readonly latinName: string | null, readonly branch: { readonly code: string, readonly name: string } }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly branch: { readonly code: string } | null }>, readonly account: { readonly email: string | null, readonly phone: string | null, readonly birthDate: string | null, readonly createdAt: string, readonly guardianConsents: ReadonlyArray<{ readonly guardianName: string, readonly guardianPhone: string, readonly textVersion: string, readonly givenAt: string, readonly withdrawnAt: string | null }>, readonly sessions: ReadonlyArray<{ readonly createdAt: string, readonly seenAt: string, readonly expiresAt: string, readonly userAgent: string }> } } | null };

export type ExportEnrolmentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExportEnrolmentsQuery = { readonly viewer: { readonly enrolments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly enrolledAt: string, readonly completedAt: string | null, readonly dueOn: string | null, readonly course: { readonly slug: string, readonly title: string }, readonly version: { readonly id: string, readonly edition: number }, readonly progress: { readonly percent: number }, readonly completions: ReadonlyArray<{ readonly activityId: string, readonly occurredAt: string, readonly receivedAt: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ExportAttemptsQueryVariables = Exact<{
  enrolmentId: string;
  after?: string | null | undefined;
}>;


export type ExportAttemptsQuery = { readonly enrolment: { readonly attempts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly activityId: string, readonly number: number, readonly status: AttemptStatus, readonly startedAt: string, readonly submittedAt: string | null, readonly points: number | null, readonly maxPoints: number | null, readonly percent: number | null, readonly passed: boolean | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly text: string, readonly response: { readonly optionIds: ReadonlyArray<string> | null, readonly truth: boolean | null, readonly itemIds: ReadonlyArray<string> | null, readonly number: string | null, readonly text: string | null, readonly pairs: ReadonlyArray<{ readonly leftId: string, readonly rightId: string }> | null, readonly gaps: ReadonlyArray<{ readonly gapId: string, readonly text: string | null, readonly choiceId: string | null }> | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type ExportCertificatesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExportCertificatesQuery = { readonly viewer: { readonly certificates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly serial: string, readonly title: string, readonly courseTitle: string, readonly holderName: string, readonly holderNameLatin: string | null, readonly kind: AwardKind, readonly state: CertificateState, readonly hours: number, readonly scorePercent: number | null, readonly completedOn: string, readonly issuedOn: string, readonly expiresOn: string | null, readonly verifyUrl: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ExportNotificationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExportNotificationsQuery = { readonly viewer: { readonly notifications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NotificationKind, readonly subject: string, readonly text: string, readonly createdAt: string, readonly readAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type JoinWithInviteMutationVariables = Exact<{
  code: string;
  account: NewAccountInputType;
}>;


export type JoinWithInviteMutation = { readonly outcome:
    | { readonly __typename: 'JoinRefused', readonly code: JoinRefusalCode, readonly message: string, readonly field: string | null }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly id: string, readonly locale: Locale, readonly person: { readonly id: string, readonly displayName: string, readonly givenName: string } } }
   };

type JoinOutcome_JoinRefused_Fragment = { readonly __typename: 'JoinRefused', readonly code: JoinRefusalCode, readonly message: string, readonly field: string | null };

type JoinOutcome_SignedIn_Fragment = { readonly __typename: 'SignedIn', readonly viewer: { readonly id: string, readonly locale: Locale, readonly person: { readonly id: string, readonly displayName: string, readonly givenName: string } } };

export type JoinOutcomeFragment =
  | JoinOutcome_JoinRefused_Fragment
  | JoinOutcome_SignedIn_Fragment
;

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { readonly viewer: { readonly id: string, readonly namesRevision: number, readonly person: { readonly id: string, readonly displayName: string, readonly givenName: string, readonly familyName: string | null, readonly patronymic: string | null, readonly latinName: string | null, readonly branch: { readonly code: string, readonly name: string } }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly branch: { readonly code: string, readonly name: string } | null }> } | null };

export type ProfileFieldsFragment = { readonly id: string, readonly namesRevision: number, readonly person: { readonly id: string, readonly displayName: string, readonly givenName: string, readonly familyName: string | null, readonly patronymic: string | null, readonly latinName: string | null, readonly branch: { readonly code: string, readonly name: string } }, readonly roles: ReadonlyArray<{ readonly role: Role, readonly branch: { readonly code: string, readonly name: string } | null }> };

export type EndAllSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndAllSessionsMutation = { readonly endAllSessions: { readonly ok: boolean } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'SignInRefused', readonly code: SignInRefusalCode, readonly message: string, readonly retryAfterSeconds: number | null }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly id: string, readonly locale: Locale, readonly person: { readonly id: string, readonly displayName: string, readonly givenName: string } } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly ok: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly locale: Locale, readonly person: { readonly id: string, readonly displayName: string, readonly givenName: string } } | null };

export type ViewerFieldsFragment = { readonly id: string, readonly locale: Locale, readonly person: { readonly id: string, readonly displayName: string, readonly givenName: string } };

export type RecordProgressMutationVariables = Exact<{
  items: ReadonlyArray<ProgressItemInput> | ProgressItemInput;
}>;


export type RecordProgressMutation = { readonly recordProgress: { readonly items: ReadonlyArray<{ readonly operationId: string, readonly status: ProgressStatus, readonly reason: ProgressRejection | null, readonly message: string | null }>, readonly enrolments: ReadonlyArray<{ readonly id: string, readonly completedAt: string | null, readonly completedActivityIds: ReadonlyArray<string>, readonly resumeActivityId: string | null, readonly progress: { readonly percent: number, readonly done: number, readonly total: number } }> } };

export type EnrolMutationVariables = Exact<{
  courseSlug: string;
  operationId: string;
}>;


export type EnrolMutation = { readonly enrol:
    | { readonly __typename: 'EnrolRefused', readonly code: EnrolRefusalCode, readonly message: string }
    | { readonly __typename: 'Enrolled', readonly enrolment: { readonly id: string } }
   };

export type MyEnrolmentIdsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyEnrolmentIdsQuery = { readonly viewer: { readonly id: string, readonly enrolments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly course: { readonly id: string, readonly slug: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type MyCoursesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyCoursesQuery = { readonly viewer: { readonly id: string, readonly enrolments: { readonly nodes: ReadonlyArray<{ readonly cycle: number, readonly dueOn: string | null, readonly overdue: boolean, readonly lastVisitedAt: string | null, readonly id: string, readonly completedAt: string | null, readonly completedActivityIds: ReadonlyArray<string>, readonly resumeActivityId: string | null, readonly course: { readonly id: string, readonly slug: string, readonly title: string }, readonly version: { readonly id: string, readonly modules: ReadonlyArray<{ readonly id: string, readonly activities: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: ActivityKind, readonly minutes: number }> }> }, readonly progress: { readonly percent: number, readonly done: number, readonly total: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type EnrolmentProgressFragment = { readonly id: string, readonly completedAt: string | null, readonly completedActivityIds: ReadonlyArray<string>, readonly resumeActivityId: string | null, readonly progress: { readonly percent: number, readonly done: number, readonly total: number } };

export type EnrolmentQueryVariables = Exact<{
  id: string;
}>;


export type EnrolmentQuery = { readonly enrolment: { readonly cycle: number, readonly dueOn: string | null, readonly overdue: boolean, readonly id: string, readonly completedAt: string | null, readonly completedActivityIds: ReadonlyArray<string>, readonly resumeActivityId: string | null, readonly course: { readonly id: string, readonly slug: string, readonly title: string, readonly summary: string, readonly hours: number }, readonly version: { readonly id: string, readonly edition: number, readonly languages: ReadonlyArray<{ readonly locale: Locale, readonly draft: boolean, readonly complete: boolean }>, readonly modules: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string, readonly activities: ReadonlyArray<{ readonly id: string, readonly kind: ActivityKind, readonly title: string, readonly minutes: number, readonly required: boolean, readonly bytes: number | null }> }> }, readonly progress: { readonly percent: number, readonly done: number, readonly total: number } } };

export type ProgressChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ProgressChangedSubscription = { readonly progressChanged: { readonly id: string, readonly completedAt: string | null, readonly completedActivityIds: ReadonlyArray<string>, readonly resumeActivityId: string | null, readonly course: { readonly id: string, readonly title: string }, readonly progress: { readonly percent: number, readonly done: number, readonly total: number } } };

export type CertificateIssuedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CertificateIssuedSubscription = { readonly certificateIssued: { readonly id: string, readonly title: string, readonly enrolmentId: string } };

export type NewsQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsQuery = { readonly viewer: { readonly id: string, readonly enrolments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly completedAt: string | null, readonly completedActivityIds: ReadonlyArray<string>, readonly resumeActivityId: string | null, readonly course: { readonly id: string, readonly title: string }, readonly progress: { readonly percent: number, readonly done: number, readonly total: number } }> }, readonly certificates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly enrolmentId: string }> } } | null };

export type ProgressNewsFragment = { readonly id: string, readonly completedAt: string | null, readonly completedActivityIds: ReadonlyArray<string>, readonly resumeActivityId: string | null, readonly course: { readonly id: string, readonly title: string }, readonly progress: { readonly percent: number, readonly done: number, readonly total: number } };

export type CertificateNewsFragment = { readonly id: string, readonly title: string, readonly enrolmentId: string };

export type TakeAlongQueryVariables = Exact<{
  enrolmentId: string;
}>;


export type TakeAlongQuery = { readonly enrolment: { readonly id: string, readonly course: { readonly id: string, readonly title: string }, readonly version: { readonly id: string, readonly takeAlong: { readonly bytes: number, readonly files: ReadonlyArray<{ readonly url: string, readonly bytes: number }> }, readonly modules: ReadonlyArray<{ readonly id: string, readonly activities: ReadonlyArray<{ readonly id: string, readonly kind: ActivityKind }> }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const KnownDocumentFragmentDoc = new TypedDocumentString(`
    fragment KnownDocument on TrustedDocument {
  id
  text
  firstSeenAt
  lastSeenAt
  decision
  accepted
}
    `, {"fragmentName":"KnownDocument"}) as unknown as TypedDocumentString<KnownDocumentFragment, unknown>;
export const AttemptSummaryFragmentDoc = new TypedDocumentString(`
    fragment AttemptSummary on Attempt {
  id
  number
  status
  startedAt
  submittedAt
  deadlineAt
  percent
  passed
}
    `, {"fragmentName":"AttemptSummary"}) as unknown as TypedDocumentString<AttemptSummaryFragment, unknown>;
export const QuestionFieldsFragmentDoc = new TypedDocumentString(`
    fragment QuestionFields on LearnerQuestion {
  id
  type
  text
  options {
    id
    text
  }
  items {
    id
    text
  }
  lefts {
    id
    text
  }
  rights {
    id
    text
  }
  gaps {
    id
    choices {
      id
      text
    }
  }
  unit
}
    `, {"fragmentName":"QuestionFields"}) as unknown as TypedDocumentString<QuestionFieldsFragment, unknown>;
export const RightAnswerFieldsFragmentDoc = new TypedDocumentString(`
    fragment RightAnswerFields on RightAnswer {
  optionIds
  truth
  pairs {
    leftId
    rightId
  }
  itemIds
  number
  tolerance
  text
  gaps {
    gapId
    text
  }
}
    `, {"fragmentName":"RightAnswerFields"}) as unknown as TypedDocumentString<RightAnswerFieldsFragment, unknown>;
export const AttemptSheetFragmentDoc = new TypedDocumentString(`
    fragment AttemptSheet on Attempt {
  ...AttemptSummary
  activityId
  secondsLeft
  points
  maxPoints
  questions {
    ...QuestionFields
    response {
      sequence
      optionIds
      truth
      pairs {
        leftId
        rightId
      }
      itemIds
      number
      text
      gaps {
        gapId
        text
        choiceId
      }
    }
    result {
      points
      correct
      answered
      explanation
      options {
        optionId
        chosen
        correct
        feedback
      }
      rightAnswer {
        ...RightAnswerFields
      }
    }
  }
}
    fragment QuestionFields on LearnerQuestion {
  id
  type
  text
  options {
    id
    text
  }
  items {
    id
    text
  }
  lefts {
    id
    text
  }
  rights {
    id
    text
  }
  gaps {
    id
    choices {
      id
      text
    }
  }
  unit
}
fragment RightAnswerFields on RightAnswer {
  optionIds
  truth
  pairs {
    leftId
    rightId
  }
  itemIds
  number
  tolerance
  text
  gaps {
    gapId
    text
  }
}
fragment AttemptSummary on Attempt {
  id
  number
  status
  startedAt
  submittedAt
  deadlineAt
  percent
  passed
}`, {"fragmentName":"AttemptSheet"}) as unknown as TypedDocumentString<AttemptSheetFragment, unknown>;
export const CourseSummaryFragmentDoc = new TypedDocumentString(`
    fragment CourseSummary on Course {
  id
  slug
  title
  summary
  topic
  hours
  enrolmentPolicy
}
    `, {"fragmentName":"CourseSummary"}) as unknown as TypedDocumentString<CourseSummaryFragment, unknown>;
export const ModuleOutlineFragmentDoc = new TypedDocumentString(`
    fragment ModuleOutline on CourseModule {
  id
  title
  summary
  activities {
    id
    kind
    title
    minutes
    required
    bytes
  }
}
    `, {"fragmentName":"ModuleOutline"}) as unknown as TypedDocumentString<ModuleOutlineFragment, unknown>;
export const CertificateFieldsFragmentDoc = new TypedDocumentString(`
    fragment CertificateFields on Certificate {
  id
  serial
  title
  courseTitle
  holderName
  kind
  completedOn
  issuedOn
  expiresOn
  state
  verifyUrl
  pdfUrl
}
    `, {"fragmentName":"CertificateFields"}) as unknown as TypedDocumentString<CertificateFieldsFragment, unknown>;
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  id
  locale
  person {
    id
    displayName
    givenName
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const JoinOutcomeFragmentDoc = new TypedDocumentString(`
    fragment JoinOutcome on JoinResult {
  __typename
  ... on SignedIn {
    viewer {
      ...ViewerFields
    }
  }
  ... on JoinRefused {
    code
    message
    field
  }
}
    fragment ViewerFields on Viewer {
  id
  locale
  person {
    id
    displayName
    givenName
  }
}`, {"fragmentName":"JoinOutcome"}) as unknown as TypedDocumentString<JoinOutcomeFragment, unknown>;
export const ProfileFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProfileFields on Viewer {
  id
  namesRevision
  person {
    id
    displayName
    givenName
    familyName
    patronymic
    latinName
    branch {
      code
      name
    }
  }
  roles {
    role
    branch {
      code
      name
    }
  }
}
    `, {"fragmentName":"ProfileFields"}) as unknown as TypedDocumentString<ProfileFieldsFragment, unknown>;
export const EnrolmentProgressFragmentDoc = new TypedDocumentString(`
    fragment EnrolmentProgress on Enrolment {
  id
  completedAt
  completedActivityIds
  resumeActivityId
  progress {
    percent
    done
    total
  }
}
    `, {"fragmentName":"EnrolmentProgress"}) as unknown as TypedDocumentString<EnrolmentProgressFragment, unknown>;
export const ProgressNewsFragmentDoc = new TypedDocumentString(`
    fragment ProgressNews on Enrolment {
  ...EnrolmentProgress
  course {
    id
    title
  }
}
    fragment EnrolmentProgress on Enrolment {
  id
  completedAt
  completedActivityIds
  resumeActivityId
  progress {
    percent
    done
    total
  }
}`, {"fragmentName":"ProgressNews"}) as unknown as TypedDocumentString<ProgressNewsFragment, unknown>;
export const CertificateNewsFragmentDoc = new TypedDocumentString(`
    fragment CertificateNews on Certificate {
  id
  title
  enrolmentId
}
    `, {"fragmentName":"CertificateNews"}) as unknown as TypedDocumentString<CertificateNewsFragment, unknown>;
export const TrustedDocumentsDocument = new TypedDocumentString(`
    query TrustedDocuments($first: PageSize!, $after: String) {
  trustedDocuments(first: $first, after: $after) {
    nodes {
      ...KnownDocument
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment KnownDocument on TrustedDocument {
  id
  text
  firstSeenAt
  lastSeenAt
  decision
  accepted
}`, {"hash":"sha256:4b20cfcffcf3eaba7c539e111c248ae3dce9909b83973df5e5bd9348ae881ba4"}) as unknown as TypedDocumentString<TrustedDocumentsQuery, TrustedDocumentsQueryVariables>;
export const AllowDocumentDocument = new TypedDocumentString(`
    mutation AllowDocument($text: String!) {
  allowDocument(text: $text) {
    document {
      ...KnownDocument
    }
  }
}
    fragment KnownDocument on TrustedDocument {
  id
  text
  firstSeenAt
  lastSeenAt
  decision
  accepted
}`, {"hash":"sha256:d7f908e10074c72d7a73383ec9571d2b66ef1f52c4a75d4ceda64c3ce576edb0"}) as unknown as TypedDocumentString<AllowDocumentMutation, AllowDocumentMutationVariables>;
export const ForbidDocumentDocument = new TypedDocumentString(`
    mutation ForbidDocument($id: ID!) {
  forbidDocument(id: $id) {
    document {
      ...KnownDocument
    }
  }
}
    fragment KnownDocument on TrustedDocument {
  id
  text
  firstSeenAt
  lastSeenAt
  decision
  accepted
}`, {"hash":"sha256:1dab0498cf6613c6886a0b330974f0eecb672c7218270b0348aef2a85f4c987d"}) as unknown as TypedDocumentString<ForbidDocumentMutation, ForbidDocumentMutationVariables>;
export const AnswerCheckDocument = new TypedDocumentString(`
    mutation AnswerCheck($input: AnswerCheckInput!) {
  answerCheck(input: $input) {
    __typename
    ... on CheckAnswered {
      points
      correct
      answered
      explanation
      options {
        optionId
        chosen
        correct
        feedback
      }
      rightAnswer {
        ...RightAnswerFields
      }
    }
    ... on AnswerCheckRefused {
      code
      message
    }
  }
}
    fragment RightAnswerFields on RightAnswer {
  optionIds
  truth
  pairs {
    leftId
    rightId
  }
  itemIds
  number
  tolerance
  text
  gaps {
    gapId
    text
  }
}`, {"hash":"sha256:026177b31de5388980be1fa80680566f06e10283b7a6ed418c9776d5f4e01281"}) as unknown as TypedDocumentString<AnswerCheckMutation, AnswerCheckMutationVariables>;
export const QuizDocument = new TypedDocumentString(`
    query Quiz($enrolmentId: ID!, $activityId: ID!) {
  enrolment(id: $enrolmentId) {
    id
    version {
      id
      activity(id: $activityId) {
        id
        quiz {
          questionCount
          passMark
          attempts
          cooldownMinutes
          timeLimitMinutes
          feedback
        }
      }
    }
    attempts(first: 100, activityId: $activityId) {
      nodes {
        ...AttemptSummary
      }
    }
  }
}
    fragment AttemptSummary on Attempt {
  id
  number
  status
  startedAt
  submittedAt
  deadlineAt
  percent
  passed
}`, {"hash":"sha256:6e5a60490aaebb6459eddc234eed0a8788acb24d97ec16f7a7d19531b4fafcbf"}) as unknown as TypedDocumentString<QuizQuery, QuizQueryVariables>;
export const StartAttemptDocument = new TypedDocumentString(`
    mutation StartAttempt($enrolmentId: ID!, $activityId: ID!, $operationId: ID!) {
  startAttempt(
    enrolmentId: $enrolmentId
    activityId: $activityId
    operationId: $operationId
  ) {
    __typename
    ... on AttemptStarted {
      attempt {
        ...AttemptSummary
      }
    }
    ... on StartAttemptRefused {
      code
      message
      until
    }
  }
}
    fragment AttemptSummary on Attempt {
  id
  number
  status
  startedAt
  submittedAt
  deadlineAt
  percent
  passed
}`, {"hash":"sha256:acc8ceede46575548c63d67e238813453819a09e46d8154a72fe6d4251277433"}) as unknown as TypedDocumentString<StartAttemptMutation, StartAttemptMutationVariables>;
export const AttemptDocument = new TypedDocumentString(`
    query Attempt($id: ID!) {
  attempt(id: $id) {
    ...AttemptSheet
  }
}
    fragment QuestionFields on LearnerQuestion {
  id
  type
  text
  options {
    id
    text
  }
  items {
    id
    text
  }
  lefts {
    id
    text
  }
  rights {
    id
    text
  }
  gaps {
    id
    choices {
      id
      text
    }
  }
  unit
}
fragment RightAnswerFields on RightAnswer {
  optionIds
  truth
  pairs {
    leftId
    rightId
  }
  itemIds
  number
  tolerance
  text
  gaps {
    gapId
    text
  }
}
fragment AttemptSummary on Attempt {
  id
  number
  status
  startedAt
  submittedAt
  deadlineAt
  percent
  passed
}
fragment AttemptSheet on Attempt {
  ...AttemptSummary
  activityId
  secondsLeft
  points
  maxPoints
  questions {
    ...QuestionFields
    response {
      sequence
      optionIds
      truth
      pairs {
        leftId
        rightId
      }
      itemIds
      number
      text
      gaps {
        gapId
        text
        choiceId
      }
    }
    result {
      points
      correct
      answered
      explanation
      options {
        optionId
        chosen
        correct
        feedback
      }
      rightAnswer {
        ...RightAnswerFields
      }
    }
  }
}`, {"hash":"sha256:43c74fd302fa90de77614beed3ab4fe6adc91ef4beeb52a9d6810ceb513d93c1"}) as unknown as TypedDocumentString<AttemptQuery, AttemptQueryVariables>;
export const SaveAnswerDocument = new TypedDocumentString(`
    mutation SaveAnswer($input: SaveAnswerInput!) {
  saveAnswer(input: $input) {
    __typename
    ... on AnswerSaved {
      questionId
      sequence
      savedAt
    }
    ... on SaveAnswerRefused {
      code
      message
      latestSequence
    }
  }
}
    `, {"hash":"sha256:7ff2925e450d5e06086d15f0b23913e9eba67adf03b51cfd8905e8c45642858c"}) as unknown as TypedDocumentString<SaveAnswerMutation, SaveAnswerMutationVariables>;
export const SubmitAttemptDocument = new TypedDocumentString(`
    mutation SubmitAttempt($input: SubmitAttemptInput!) {
  submitAttempt(input: $input) {
    __typename
    ... on AttemptSubmitted {
      attempt {
        ...AttemptSummary
      }
    }
    ... on SubmitAttemptRefused {
      code
      message
      questionId
    }
  }
}
    fragment AttemptSummary on Attempt {
  id
  number
  status
  startedAt
  submittedAt
  deadlineAt
  percent
  passed
}`, {"hash":"sha256:64687565977868c4b024abd724307c9d8279dcdc6c07b9427a8d24b96cf07277"}) as unknown as TypedDocumentString<SubmitAttemptMutation, SubmitAttemptMutationVariables>;
export const CoursesDocument = new TypedDocumentString(`
    query Courses($search: String, $topic: CourseTopic, $after: String) {
  courses(first: 20, search: $search, topic: $topic, after: $after) {
    nodes {
      ...CourseSummary
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CourseSummary on Course {
  id
  slug
  title
  summary
  topic
  hours
  enrolmentPolicy
}`, {"hash":"sha256:4166916ed833c753e6b562efceea209beaa92999aafb428def40db01a7d0c7f1"}) as unknown as TypedDocumentString<CoursesQuery, CoursesQueryVariables>;
export const LessonDocument = new TypedDocumentString(`
    query Lesson($enrolmentId: ID!, $activityId: ID!) {
  enrolment(id: $enrolmentId) {
    id
    version {
      id
      activity(id: $activityId) {
        id
        lesson {
          locale
          draft
          title
          blocks
          checks {
            ...QuestionFields
          }
        }
      }
    }
  }
}
    fragment QuestionFields on LearnerQuestion {
  id
  type
  text
  options {
    id
    text
  }
  items {
    id
    text
  }
  lefts {
    id
    text
  }
  rights {
    id
    text
  }
  gaps {
    id
    choices {
      id
      text
    }
  }
  unit
}`, {"hash":"sha256:67ab701404a5c63c31daf9196e3b5147eca1ed4f9e8439b618ffcb01fffc40fe"}) as unknown as TypedDocumentString<LessonQuery, LessonQueryVariables>;
export const LessonAppendixDocument = new TypedDocumentString(`
    query LessonAppendix($enrolmentId: ID!) {
  enrolment(id: $enrolmentId) {
    id
    version {
      id
      glossary {
        id
        term
        definition
      }
      downloads {
        id
        title
        locale
        url
        bytes
      }
    }
  }
}
    `, {"hash":"sha256:96b9a2a160b7460861f2fec57656e6bf3f25b9cb4826ac8e0bc93b9e445dc7e3"}) as unknown as TypedDocumentString<LessonAppendixQuery, LessonAppendixQueryVariables>;
export const CourseDocument = new TypedDocumentString(`
    query Course($slug: String!) {
  course(slug: $slug) {
    ...CourseSummary
    audience
    prerequisites
    currentVersion {
      id
      languages {
        locale
        draft
        complete
      }
      outcomes {
        id
        text
      }
      modules {
        ...ModuleOutline
      }
      awards {
        id
        kind
        title
      }
      sources {
        id
        title
        publisher
        date
        url
      }
    }
  }
}
    fragment CourseSummary on Course {
  id
  slug
  title
  summary
  topic
  hours
  enrolmentPolicy
}
fragment ModuleOutline on CourseModule {
  id
  title
  summary
  activities {
    id
    kind
    title
    minutes
    required
    bytes
  }
}`, {"hash":"sha256:b9f126e3e4dde8563d22fc8ac425d6a6df4abd0761f74be412fcb15f87f6f076"}) as unknown as TypedDocumentString<CourseQuery, CourseQueryVariables>;
export const AwardGatesDocument = new TypedDocumentString(`
    query AwardGates($enrolmentId: ID!) {
  enrolment(id: $enrolmentId) {
    id
    awardGates {
      earned
      award {
        id
        kind
        title
        validDays
        validMonths
        confirmed
      }
      gates {
        kind
        met
        done
        total
        explanation
      }
    }
    certificates {
      ...CertificateFields
    }
  }
}
    fragment CertificateFields on Certificate {
  id
  serial
  title
  courseTitle
  holderName
  kind
  completedOn
  issuedOn
  expiresOn
  state
  verifyUrl
  pdfUrl
}`, {"hash":"sha256:5812bdb5488aa8eba25787d2a8b8badf763fe1f9d1769b9a7db842eec36b951f"}) as unknown as TypedDocumentString<AwardGatesQuery, AwardGatesQueryVariables>;
export const MyCertificatesDocument = new TypedDocumentString(`
    query MyCertificates($after: String) {
  viewer {
    id
    certificates(first: 20, after: $after) {
      nodes {
        ...CertificateFields
        verifyQr {
          size
          path
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment CertificateFields on Certificate {
  id
  serial
  title
  courseTitle
  holderName
  kind
  completedOn
  issuedOn
  expiresOn
  state
  verifyUrl
  pdfUrl
}`, {"hash":"sha256:7f7f428f6ab01a59db856ca82fbfa54960f7c3bee243e5693966b9084202b4eb"}) as unknown as TypedDocumentString<MyCertificatesQuery, MyCertificatesQueryVariables>;
export const ChangeNamesDocument = new TypedDocumentString(`
    mutation ChangeNames($input: ChangeNamesInput!) {
  outcome: changeNames(input: $input) {
    __typename
    ... on NamesChanged {
      viewer {
        ...ProfileFields
      }
    }
    ... on ChangeNamesRefused {
      code
      message
      field
      viewer {
        ...ProfileFields
      }
    }
  }
}
    fragment ProfileFields on Viewer {
  id
  namesRevision
  person {
    id
    displayName
    givenName
    familyName
    patronymic
    latinName
    branch {
      code
      name
    }
  }
  roles {
    role
    branch {
      code
      name
    }
  }
}`, {"hash":"sha256:c6a10ec189c16d009cb5ac88653ebad7c7776e9b08ae151eca6eeea07d4381a8"}) as unknown as TypedDocumentString<ChangeNamesMutation, ChangeNamesMutationVariables>;
export const ChangeLocaleDocument = new TypedDocumentString(`
    mutation ChangeLocale($locale: Locale!) {
  changeLocale(locale: $locale) {
    id
    locale
  }
}
    `, {"hash":"sha256:25db4bb083621a933b87dbbd7d4651233193c003a3567f488069e52f31fb8b93"}) as unknown as TypedDocumentString<ChangeLocaleMutation, ChangeLocaleMutationVariables>;
export const ClaimFirstAdministratorDocument = new TypedDocumentString(`
    mutation ClaimFirstAdministrator($token: String!, $account: NewAccountInputType!) {
  outcome: claimFirstAdministrator(token: $token, account: $account) {
    ...JoinOutcome
  }
}
    fragment JoinOutcome on JoinResult {
  __typename
  ... on SignedIn {
    viewer {
      ...ViewerFields
    }
  }
  ... on JoinRefused {
    code
    message
    field
  }
}
fragment ViewerFields on Viewer {
  id
  locale
  person {
    id
    displayName
    givenName
  }
}`, {"hash":"sha256:18d0f6b659014daa5174cec5980431c707a2a4506f7a9227a79ef84b7a5d3337"}) as unknown as TypedDocumentString<ClaimFirstAdministratorMutation, ClaimFirstAdministratorMutationVariables>;
export const ExportAccountDocument = new TypedDocumentString(`
    query ExportAccount {
  viewer {
    id
    locale
    namesRevision
    person {
      displayName
      givenName
      familyName
      patronymic
      latinName
      branch {
        code
        name
      }
    }
    roles {
      role
      branch {
        code
      }
    }
    account {
      email
      phone
      birthDate
      createdAt
      guardianConsents {
        guardianName
        guardianPhone
        textVersion
        givenAt
        withdrawnAt
      }
      sessions {
        createdAt
        seenAt
        expiresAt
        userAgent
      }
    }
  }
}
    `, {"hash":"sha256:8e7ba5bb4cec6700b30475dddae69adfe47b5284d46bf27e40172352cf9dea2f"}) as unknown as TypedDocumentString<ExportAccountQuery, ExportAccountQueryVariables>;
export const ExportEnrolmentsDocument = new TypedDocumentString(`
    query ExportEnrolments($after: String) {
  viewer {
    enrolments(first: 20, after: $after) {
      nodes {
        id
        course {
          slug
          title
        }
        version {
          id
          edition
        }
        enrolledAt
        completedAt
        dueOn
        progress {
          percent
        }
        completions {
          activityId
          occurredAt
          receivedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:8cec4c862647cbcb424d23a7ecdb122cfa9b1ed953140177953a4ebc77acbcb8"}) as unknown as TypedDocumentString<ExportEnrolmentsQuery, ExportEnrolmentsQueryVariables>;
export const ExportAttemptsDocument = new TypedDocumentString(`
    query ExportAttempts($enrolmentId: ID!, $after: String) {
  enrolment(id: $enrolmentId) {
    attempts(first: 10, after: $after) {
      nodes {
        id
        activityId
        number
        status
        startedAt
        submittedAt
        points
        maxPoints
        percent
        passed
        questions {
          id
          text
          response {
            optionIds
            truth
            pairs {
              leftId
              rightId
            }
            itemIds
            number
            text
            gaps {
              gapId
              text
              choiceId
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:7cfda5fa6ed209e4e5aa8ab9b9377044eee7910d7fd07ee01077611eaba30704"}) as unknown as TypedDocumentString<ExportAttemptsQuery, ExportAttemptsQueryVariables>;
export const ExportCertificatesDocument = new TypedDocumentString(`
    query ExportCertificates($after: String) {
  viewer {
    certificates(first: 50, after: $after) {
      nodes {
        id
        serial
        title
        courseTitle
        holderName
        holderNameLatin
        kind
        state
        hours
        scorePercent
        completedOn
        issuedOn
        expiresOn
        verifyUrl
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:84ae82e079e95010b64ef5c653efd81b3ffafec4af0f3fd50c64ca5d5161e122"}) as unknown as TypedDocumentString<ExportCertificatesQuery, ExportCertificatesQueryVariables>;
export const ExportNotificationsDocument = new TypedDocumentString(`
    query ExportNotifications($after: String) {
  viewer {
    notifications(first: 50, after: $after) {
      nodes {
        id
        kind
        subject
        text
        createdAt
        readAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:fe4397e39a6d497a4df55b1706712f62e3a33ed23b1cb8663970346237eaf296"}) as unknown as TypedDocumentString<ExportNotificationsQuery, ExportNotificationsQueryVariables>;
export const JoinWithInviteDocument = new TypedDocumentString(`
    mutation JoinWithInvite($code: String!, $account: NewAccountInputType!) {
  outcome: joinWithInvite(code: $code, account: $account) {
    ...JoinOutcome
  }
}
    fragment JoinOutcome on JoinResult {
  __typename
  ... on SignedIn {
    viewer {
      ...ViewerFields
    }
  }
  ... on JoinRefused {
    code
    message
    field
  }
}
fragment ViewerFields on Viewer {
  id
  locale
  person {
    id
    displayName
    givenName
  }
}`, {"hash":"sha256:6d83d61279bf6d35c2496355f73ce5c0227a6859a546e782de5b6abef9acaacd"}) as unknown as TypedDocumentString<JoinWithInviteMutation, JoinWithInviteMutationVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  viewer {
    ...ProfileFields
  }
}
    fragment ProfileFields on Viewer {
  id
  namesRevision
  person {
    id
    displayName
    givenName
    familyName
    patronymic
    latinName
    branch {
      code
      name
    }
  }
  roles {
    role
    branch {
      code
      name
    }
  }
}`, {"hash":"sha256:cf19b42da95453da85a0f8eb24059fdfbe6788ab1228783bb378fadce6621d4a"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const EndAllSessionsDocument = new TypedDocumentString(`
    mutation EndAllSessions {
  endAllSessions {
    ok
  }
}
    `, {"hash":"sha256:70960ab38610c24b1682d9a2088e668c693c6809bcb85eb4da07e161f69f92d6"}) as unknown as TypedDocumentString<EndAllSessionsMutation, EndAllSessionsMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      viewer {
        ...ViewerFields
      }
    }
    ... on SignInRefused {
      code
      message
      retryAfterSeconds
    }
  }
}
    fragment ViewerFields on Viewer {
  id
  locale
  person {
    id
    displayName
    givenName
  }
}`, {"hash":"sha256:681d329dc9f90fd5acf70bdafd0187923e37729ac46b2b271cbfd9f800916f8e"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ok
  }
}
    `, {"hash":"sha256:62a51b6513587f841a236f36b98a35efa590da73af9f7001a499a02d300a7d65"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFields
  }
}
    fragment ViewerFields on Viewer {
  id
  locale
  person {
    id
    displayName
    givenName
  }
}`, {"hash":"sha256:6fde5298ab477846abdefc43804605858cde80dabab915d7eb75f4664df52422"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const RecordProgressDocument = new TypedDocumentString(`
    mutation RecordProgress($items: [ProgressItemInput!]!) {
  recordProgress(items: $items) {
    items {
      operationId
      status
      reason
      message
    }
    enrolments {
      ...EnrolmentProgress
    }
  }
}
    fragment EnrolmentProgress on Enrolment {
  id
  completedAt
  completedActivityIds
  resumeActivityId
  progress {
    percent
    done
    total
  }
}`, {"hash":"sha256:b2b2b0b200048078aaba9e2a84f76b74369b7710e54874b299929ef4c30dec3a"}) as unknown as TypedDocumentString<RecordProgressMutation, RecordProgressMutationVariables>;
export const EnrolDocument = new TypedDocumentString(`
    mutation Enrol($courseSlug: String!, $operationId: ID!) {
  enrol(courseSlug: $courseSlug, operationId: $operationId) {
    __typename
    ... on Enrolled {
      enrolment {
        id
      }
    }
    ... on EnrolRefused {
      code
      message
    }
  }
}
    `, {"hash":"sha256:ec719a445149eb96111a43d6cae27d242edc6b7e3d33e480726b0becff2d0aa6"}) as unknown as TypedDocumentString<EnrolMutation, EnrolMutationVariables>;
export const MyEnrolmentIdsDocument = new TypedDocumentString(`
    query MyEnrolmentIds($after: String) {
  viewer {
    id
    enrolments(first: 100, after: $after) {
      nodes {
        id
        course {
          id
          slug
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:9f7e73a46795cbdc427ab97102f9d5ff55eb68180ddd0db76567024e0569ea8b"}) as unknown as TypedDocumentString<MyEnrolmentIdsQuery, MyEnrolmentIdsQueryVariables>;
export const MyCoursesDocument = new TypedDocumentString(`
    query MyCourses($after: String) {
  viewer {
    id
    enrolments(first: 20, after: $after) {
      nodes {
        ...EnrolmentProgress
        cycle
        dueOn
        overdue
        lastVisitedAt
        course {
          id
          slug
          title
        }
        version {
          id
          modules {
            id
            activities {
              id
              title
              kind
              minutes
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment EnrolmentProgress on Enrolment {
  id
  completedAt
  completedActivityIds
  resumeActivityId
  progress {
    percent
    done
    total
  }
}`, {"hash":"sha256:0099df9c593f5a05e1d44effa13aad73c2bf647ece5fe6719bbbebe55da874f4"}) as unknown as TypedDocumentString<MyCoursesQuery, MyCoursesQueryVariables>;
export const EnrolmentDocument = new TypedDocumentString(`
    query Enrolment($id: ID!) {
  enrolment(id: $id) {
    ...EnrolmentProgress
    cycle
    dueOn
    overdue
    course {
      id
      slug
      title
      summary
      hours
    }
    version {
      id
      edition
      languages {
        locale
        draft
        complete
      }
      modules {
        ...ModuleOutline
      }
    }
  }
}
    fragment ModuleOutline on CourseModule {
  id
  title
  summary
  activities {
    id
    kind
    title
    minutes
    required
    bytes
  }
}
fragment EnrolmentProgress on Enrolment {
  id
  completedAt
  completedActivityIds
  resumeActivityId
  progress {
    percent
    done
    total
  }
}`, {"hash":"sha256:c5ad1a53475c24dcccaa76da986e2d37124964406ceb1b3365e2b6ce1269ca11"}) as unknown as TypedDocumentString<EnrolmentQuery, EnrolmentQueryVariables>;
export const ProgressChangedDocument = new TypedDocumentString(`
    subscription ProgressChanged {
  progressChanged {
    ...ProgressNews
  }
}
    fragment EnrolmentProgress on Enrolment {
  id
  completedAt
  completedActivityIds
  resumeActivityId
  progress {
    percent
    done
    total
  }
}
fragment ProgressNews on Enrolment {
  ...EnrolmentProgress
  course {
    id
    title
  }
}`, {"hash":"sha256:8b3e5fd21bdc5314af126c11d335af5df42354f1f6db6dcdcde0ad3f1c4d325b"}) as unknown as TypedDocumentString<ProgressChangedSubscription, ProgressChangedSubscriptionVariables>;
export const CertificateIssuedDocument = new TypedDocumentString(`
    subscription CertificateIssued {
  certificateIssued {
    ...CertificateNews
  }
}
    fragment CertificateNews on Certificate {
  id
  title
  enrolmentId
}`, {"hash":"sha256:f97c957565dae4e2405c5e3307e966c23c9b67e7312550e81456ac250c595790"}) as unknown as TypedDocumentString<CertificateIssuedSubscription, CertificateIssuedSubscriptionVariables>;
export const NewsDocument = new TypedDocumentString(`
    query News {
  viewer {
    id
    enrolments(first: 20) {
      nodes {
        ...ProgressNews
      }
    }
    certificates(first: 20) {
      nodes {
        ...CertificateNews
      }
    }
  }
}
    fragment EnrolmentProgress on Enrolment {
  id
  completedAt
  completedActivityIds
  resumeActivityId
  progress {
    percent
    done
    total
  }
}
fragment ProgressNews on Enrolment {
  ...EnrolmentProgress
  course {
    id
    title
  }
}
fragment CertificateNews on Certificate {
  id
  title
  enrolmentId
}`, {"hash":"sha256:49ff4e68443be8c0b517cf55af6fcf33b2e49724ca4d1603992020cded9e6f46"}) as unknown as TypedDocumentString<NewsQuery, NewsQueryVariables>;
export const TakeAlongDocument = new TypedDocumentString(`
    query TakeAlong($enrolmentId: ID!) {
  enrolment(id: $enrolmentId) {
    id
    course {
      id
      title
    }
    version {
      id
      takeAlong {
        bytes
        files {
          url
          bytes
        }
      }
      modules {
        id
        activities {
          id
          kind
        }
      }
    }
  }
}
    `, {"hash":"sha256:ed102438a651fc48d62c98fa8f31b4af362be3de1c7bb528531adf1a83b6b8f3"}) as unknown as TypedDocumentString<TakeAlongQuery, TakeAlongQueryVariables>;
import type { AnswerInput, QuestionFieldsFragment } from '../../../gql/graphql.js';

/** What every way of answering gets. */
export interface AnswerProps {
  readonly question: QuestionFieldsFragment;
  readonly answer: AnswerInput | null;
  readonly onAnswer: (answer: AnswerInput) => void;
  readonly disabled: boolean;
  /** The prefix of the names of the inputs: unique on the screen. */
  readonly name: string;
}

import { useQuery, useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';
import { keptAs } from '../api/queries.js';
import { AnswerCheckDocument, type AnswerCheckMutation, type AnswerInput } from '../gql/graphql.js';
import type { CheckPayload } from './outbox-item.type.js';

export type CheckOutcome = Extract<AnswerCheckMutation['answerCheck'], { __typename: 'CheckAnswered' }>;
/** Where a question inside a lesson stands. */
export type CheckPlace = Pick<CheckPayload, 'enrolmentId' | 'activityId' | 'questionId'>;

/** What the server said to an answer inside a lesson, with the answer. It may come long after the question was answered. */
export interface CheckVerdict {
  readonly answer: AnswerInput;
  readonly outcome: CheckOutcome;
}

/** Keeps a verdict for whoever opens the lesson. */
export function keepCheckVerdict(
  client: QueryClient,
  { response, ...place }: CheckPayload,
  outcome: CheckOutcome,
): void {
  const verdict: CheckVerdict = { answer: response, outcome };
  client.setQueryDefaults(keyOf(place), { meta: keptAs(AnswerCheckDocument) });
  client.setQueryData(keyOf(place), verdict);
}

/** The verdict on an answer inside a lesson; null while there is none. `forget` asks the question anew. */
export function useCheckVerdict(place: CheckPlace): { verdict: CheckVerdict | null; forget: () => void } {
  const client = useQueryClient();
  const { enrolmentId, activityId, questionId } = place;
  const { data } = useQuery<CheckVerdict | null>({
    queryKey: keyOf(place),
    meta: keptAs(AnswerCheckDocument),
    // Verdicts come through the outbox; there is nothing to ask for.
    queryFn: () => null,
    staleTime: Infinity,
  });
  const forget = useCallback(
    () => client.setQueryData(keyOf({ enrolmentId, activityId, questionId }), null),
    [client, enrolmentId, activityId, questionId],
  );
  return { verdict: data ?? null, forget };
}

function keyOf({ enrolmentId, activityId, questionId }: CheckPlace): QueryKey {
  return ['CheckVerdict', { enrolmentId, activityId, questionId }];
}

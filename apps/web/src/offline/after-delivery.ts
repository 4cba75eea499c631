import type { QueryClient } from '@tanstack/react-query';
import type { EnrolmentProgressFragment, SubmitAttemptMutation } from '../gql/graphql.js';
import type { Verdict } from './flush-outbox.js';
import { keepCheckVerdict, type CheckOutcome } from './check-verdict.js';
import { patchAttemptLists, patchAttempts, patchEnrolments } from './patch-enrolments.js';

const PROGRESS = ['MyCourses', 'AwardGates', 'MyCertificates'];

/** Brings what the server said into what the screens show, and asks anew for what depends on it. */
export function applyVerdicts(client: QueryClient, verdicts: readonly Verdict[]): void {
  const outdated = new Set<string>();
  for (const verdict of verdicts) apply(client, verdict).forEach((name) => outdated.add(name));
  // Not awaited: the next item need not wait for the screens.
  void client.invalidateQueries({ predicate: ({ queryKey }) => outdated.has(String(queryKey[0])) });
}

/** @returns which operations have other answers now. */
function apply(client: QueryClient, { item, refusal, outcome }: Verdict): readonly string[] {
  switch (item.kind) {
    case 'position':
    case 'complete': {
      if (refusal) return ['Enrolment', ...PROGRESS];
      const enrolments = outcome as readonly EnrolmentProgressFragment[];
      patchEnrolments(client, (known) => ({ ...known, ...enrolments.find(({ id }) => id === known.id) }));
      return item.kind === 'complete' ? PROGRESS : [];
    }
    case 'save-answer':
      return refusal ? ['Attempt'] : [];
    case 'submit-attempt': {
      const { attempt } = outcome as Extract<
        SubmitAttemptMutation['submitAttempt'],
        { __typename: 'AttemptSubmitted' }
      >;
      if (!refusal) {
        patchAttempts(client, (known) => (known.id === attempt.id ? { ...known, ...attempt } : known));
        patchAttemptLists(client, attempt);
      }
      return ['Attempt', 'Quiz', 'Enrolment', ...PROGRESS];
    }
    case 'answer-check':
      if (!refusal) keepCheckVerdict(client, item.payload, outcome as CheckOutcome);
      return [];
  }
}

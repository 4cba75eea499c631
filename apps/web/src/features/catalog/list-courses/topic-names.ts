import type { CourseTopic } from '../../../gql/graphql.js';
import type { MessageId } from '../../../i18n/language.js';

/** What courses are about, in the words of the page. */
export const TOPIC_NAMES: Record<CourseTopic, MessageId> = {
  FIRST_AID: 'topic.first-aid',
  MOVEMENT: 'topic.movement',
  IHL: 'topic.ihl',
  NEGOTIATION: 'topic.negotiation',
  PROPOSALS: 'topic.proposals',
  REPORTING: 'topic.reporting',
  OTHER: 'topic.other',
};

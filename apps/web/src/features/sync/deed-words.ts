import type { MessageId } from '../../i18n/language.js';
import type { OutboxItem } from '../../offline/index.js';

/** What a learner did, in the words of the page. */
export const DEED_WORDS: Record<OutboxItem['kind'], MessageId> = {
  complete: 'deed.complete',
  position: 'deed.position',
  'save-answer': 'deed.save-answer',
  'submit-attempt': 'deed.submit-attempt',
  'answer-check': 'deed.answer-check',
};

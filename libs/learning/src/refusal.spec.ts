import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#kernel/text';
import { CompleteActivityRefusalCode } from './complete-activity/complete-activity.type.js';
import { EnrolRefusalCode } from './enrol/enrol.type.js';
import { EnrolPeopleRefusalCode } from './enrol-people/enrol-people.type.js';
import { ProgressRejection } from './record-progress/record-progress.type.js';
import { refusal } from './refusal.js';

describe('every refusal has words', () => {
  it.each([
    ['enrol', EnrolRefusalCode],
    ['enrol-people', EnrolPeopleRefusalCode],
    ['complete-activity', CompleteActivityRefusalCode],
    ['record-progress', ProgressRejection],
  ] as const)('in every language: %s', (useCase, codes) => {
    for (const code of Object.values(codes)) {
      const messages = LOCALES.map((locale) => refusal(locale, useCase, code).message);
      expect(new Set(messages).size).toBe(LOCALES.length);
      expect(messages.every((message) => message.length > 10)).toBe(true);
    }
  });
});

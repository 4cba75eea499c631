import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './password.rules.js';

describe('the choice of a password', () => {
  it.each([
    ['short', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(129), 'PASSWORD_TOO_LONG'],
    ['password1234', 'PASSWORD_TOO_COMMON'],
    ['Qwerty!!2026', 'PASSWORD_TOO_COMMON'],
    ['йцукен123456', 'PASSWORD_TOO_COMMON'],
    ['aaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
    ['123123123123', 'PASSWORD_TOO_COMMON'],
    ['012345678901', 'PASSWORD_TOO_COMMON'],
    ['aigul.b@example.org', 'PASSWORD_TOO_COMMON'],
    ['тоо-суу-жайлоо', null],
    ['correct horse battery', null],
    ['kumis4Breakfast', null],
  ])('judges %j', (password, fault) => expect(passwordFault(password, 'aigul.b@example.org')).toBe(fault));
});

import { describe, expect, it } from '@jest/globals';
import { readLogin } from './login.rules.js';

describe('what people type to sign in', () => {
  it.each([
    [' Aigul@Example.ORG ', { kind: 'email', value: 'aigul@example.org' }],
    ['+996 555 123456', { kind: 'phone', value: '+996555123456' }],
    ['0555 12-34-56', { kind: 'phone', value: '+996555123456' }],
    ['996(555)123456', { kind: 'phone', value: '+996555123456' }],
    ['555123456', { kind: 'phone', value: '+996555123456' }],
    ['+7 701 123 45 67', null],
    ['aigul@', null],
    ['a@b', null],
    ['12345', null],
    ['', null],
    [`${'a'.repeat(65)}@example.org`, null],
  ])('reads %j', (typed, login) => expect(readLogin(typed)).toEqual(login));
});

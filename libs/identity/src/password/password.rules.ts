import { foldText } from '#kernel/text';

export const SHORTEST = 12;
export const LONGEST = 128;

/** What is wrong with a password somebody wants, if anything. Length counts, not kinds of letters. */
export type PasswordFault = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_TOO_COMMON';

const COMMON = [
  'password',
  'qwerty',
  'йцукен',
  'пароль',
  'сырсөз',
  'admin',
  'letmein',
  'welcome',
  'iloveyou',
  'kyrgyzstan',
  'кыргызстан',
];

/** @param login what the person signs in with: a password made of it is no password. */
export function passwordFault(password: string, login: string): PasswordFault | null {
  if (password.length < SHORTEST) return 'PASSWORD_TOO_SHORT';
  if (password.length > LONGEST) return 'PASSWORD_TOO_LONG';
  return isGuessable(foldText(password), foldText(login)) ? 'PASSWORD_TOO_COMMON' : null;
}

function isGuessable(password: string, login: string): boolean {
  const rest = [...COMMON.map(foldText), login, login.split('@')[0] ?? login, login.replace('+996', '')]
    .filter((word) => word.length >= 4)
    .reduce((left, word) => left.replaceAll(word, ''), password);
  const isSequence = /^(.{1,3})\1+$/.test(password) || '01234567890123456789'.includes(password);
  return isSequence || rest.replace(/[\d\W_]/g, '').length + Math.floor(rest.length / 3) < 4;
}

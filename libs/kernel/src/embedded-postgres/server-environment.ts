/**
 * The environment of every program of the server: none of the application's secrets, none of the PG* variables and
 * locales of the person who starts it, messages in English, times in UTC.
 */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], SystemRoot: process.env['SystemRoot'], LC_ALL: 'C', TZ: 'UTC' };
}

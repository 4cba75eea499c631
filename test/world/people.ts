import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Role, type Grant } from '#kernel/access';
import { Accounts } from '#identity';
import type { Locale } from '#kernel/text';

/** What matters of a made-up person; the rest is filled in. */
export interface PersonSketch {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly patronymic?: string;
  readonly branch?: string;
  readonly locale?: Locale;
  readonly birthDate?: string;
  readonly roles?: readonly (Grant | Role)[];
}

const PASSWORD = 'тоо-суу-жайлоо-күн';
let counter = 0;

/** Adds a person with an account. */
export async function addPerson(
  app: NestFastifyApplication,
  sketch: PersonSketch,
): Promise<{ login: string; password: string; personId: string }> {
  const login = `person${++counter}@example.org`;
  const grants = (sketch.roles ?? []).map((role) => (typeof role === 'string' ? { role, branch: null } : role));
  const account = {
    givenName: sketch.givenName ?? 'Үмүт',
    familyName: sketch.familyName ?? 'Өмүрбекова',
    patronymic: sketch.patronymic ?? null,
    nameOnDocument: null,
    branch: sketch.branch ?? 'KG-N',
    locale: sketch.locale ?? 'ky',
    birthDate: sketch.birthDate ?? '1995-05-05',
    login: { kind: 'email', value: login } as const,
    grants,
  };
  const personId = await app.get(Accounts).open(account, PASSWORD);
  if (!personId) throw new Error('The login is taken');
  return { login, password: PASSWORD, personId };
}

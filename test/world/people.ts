import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Role, type Grant } from '#kernel/access';
import { Database } from '#kernel/database';
import { GrantRole, Passwords, RegisterPerson } from '#identity';
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
let hashed: Promise<string> | undefined;
let counter = 0;

/** Adds a person with an account. */
export async function addPerson(
  app: NestFastifyApplication,
  sketch: PersonSketch,
): Promise<{ login: string; password: string; personId: string }> {
  const login = `person${++counter}@example.org`;
  // One hash for all: hashing is slow on purpose.
  const passwordHash = await (hashed ??= app.get(Passwords).hash(PASSWORD));
  const personId = await app.get(Database).transaction((tx) =>
    app.get(RegisterPerson).execute(tx, {
      givenName: sketch.givenName ?? 'Үмүт',
      familyName: sketch.familyName ?? 'Өмүрбекова',
      patronymic: sketch.patronymic ?? null,
      nameOnDocument: null,
      branch: sketch.branch ?? 'KG-N',
      locale: sketch.locale ?? 'ky',
      birthDate: sketch.birthDate ?? '1995-05-05',
      login: { kind: 'email', value: login },
      passwordHash,
    }),
  );
  if (!personId) throw new Error('The login is taken');
  for (const granted of sketch.roles ?? []) {
    const grant = typeof granted === 'string' ? { role: granted, branch: null } : granted;
    await app.get(GrantRole).grant({ personId, ...grant }, personId);
  }
  return { login, password: PASSWORD, personId };
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Role, type Grant } from '#kernel/access';
import { Database } from '#kernel/database';
import type { Locale } from '#kernel/text';
import { GrantRole, Passwords, RegisterPerson } from '#identity';

/** How to sign in as somebody made up. */
export interface DemoSignIn {
  readonly who: string;
  readonly login: string;
  readonly password: string;
}

interface DemoPerson {
  readonly who: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly patronymic: string | null;
  readonly branch: string;
  readonly locale: Locale;
  readonly email: string;
  readonly grants: readonly Grant[];
}

/** Made-up people, one for each thing that people come for. */
const PEOPLE: readonly DemoPerson[] = [
  person('volunteer in Naryn', ['Үмүт', 'Өмүрбекова', 'Ңуран кызы'], 'KG-N', 'ky', 'umut', []),
  person('employee at the headquarters', ['Данияр', 'Касымов', null], 'HQ', 'ru', 'daniyar', []),
  person('trainer', ['Гүлзат', 'Абдырахманова', null], 'KG-GB', 'ky', 'gulzat', [{ role: Role.TRAINER, branch: null }]),
  person('coordinator of Naryn', ['Нурбек', 'Жээнбаев', null], 'KG-N', 'ky', 'nurbek', [
    { role: Role.COORDINATOR, branch: 'KG-N' },
  ]),
  person('administrator', ['Айзада', 'Сыдыкова', null], 'HQ', 'ru', 'aizada', [
    { role: Role.ADMINISTRATOR, branch: null },
  ]),
];

/** Adds the demo people who are not there yet. @returns how to sign in as each of them. */
export async function addDemoPeople(app: NestFastifyApplication, password: string): Promise<DemoSignIn[]> {
  const passwordHash = await app.get(Passwords).hash(password);
  for (const demo of PEOPLE) await addDemoPerson(app, demo, passwordHash);
  return PEOPLE.map(({ who, email }) => ({ who, login: email, password }));
}

async function addDemoPerson(app: NestFastifyApplication, demo: DemoPerson, passwordHash: string): Promise<void> {
  const { givenName, familyName, patronymic, branch, locale, email, grants } = demo;
  const personId = await app.get(Database).transaction((tx) =>
    app.get(RegisterPerson).execute(tx, {
      ...{ givenName, familyName, patronymic, branch, locale, passwordHash },
      nameOnDocument: null,
      birthDate: '1998-03-21',
      login: { kind: 'email', value: email },
    }),
  );
  if (!personId) return;
  for (const grant of grants) await app.get(GrantRole).grant({ personId, ...grant }, personId);
}

function person(
  who: string,
  [givenName, familyName, patronymic]: readonly [string, string, string | null],
  branch: string,
  locale: Locale,
  login: string,
  grants: readonly Grant[],
): DemoPerson {
  return { who, givenName, familyName, patronymic, branch, locale, email: `${login}@sabak.example`, grants };
}

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Role, type Grant } from '#kernel/access';
import type { Locale } from '#kernel/text';
import { Accounts } from '#identity';

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
  for (const { who: _, email, ...person } of PEOPLE) {
    const login = { kind: 'email', value: email } as const;
    await app.get(Accounts).open({ ...person, nameOnDocument: null, birthDate: '1998-03-21', login }, password);
  }
  return PEOPLE.map(({ who, email }) => ({ who, login: email, password }));
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

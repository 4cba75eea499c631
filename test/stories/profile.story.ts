import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { statement } from '#kernel/database';
import type { ApiClient } from '../world/api-client.js';
import { certificatesOf, graduateOf } from '../world/study.js';
import { World } from '../world/world.js';

const NAMES = `query { viewer { namesRevision person { displayName givenName familyName patronymic latinName } } }`;
const CHANGE = `mutation ($input: ChangeNamesInput!) { changeNames(input: $input) { __typename
  ... on NamesChanged { viewer { namesRevision person { displayName latinName } } }
  ... on ChangeNamesRefused { code message field viewer { namesRevision person { displayName } } } } }`;
const ACCOUNT = `query { viewer { account { email phone birthDate createdAt guardianConsents { guardianName }
  sessions { createdAt seenAt userAgent } }
  enrolments { nodes { completions { activityId occurredAt receivedAt } completedActivityIds } }
  certificates { nodes { holderName holderNameLatin verifyUrl verifyQr { size path } } } } }`;
const AUDIT = statement<{ action: string; facts: Record<string, string> }>(
  'test.audit-of',
  'select action, facts from kernel.audit_entry where subject_id = $1 order by id',
);

describe('somebody looks after their own data', () => {
  let world: World;
  let volunteer: ApiClient;
  beforeAll(async () => {
    world = await World.start();
    volunteer = await world.person({ givenName: 'Үмүт', familyName: 'Өмүрбекова', birthDate: '1999-09-09' });
  });
  afterAll(() => world.stop());

  const change = async (input: object): Promise<Record<string, any>> =>
    (await volunteer.get(CHANGE, { input })).changeNames;

  it('changes the names, in both scripts; the audit trail has which ones, not what they are', async () => {
    const { viewer } = await volunteer.get(NAMES);
    expect(viewer).toEqual({
      namesRevision: 1,
      person: expect.objectContaining({ displayName: 'Өмүрбекова Үмүт', latinName: null }),
    });
    const names = { givenName: 'Үмүт', familyName: 'Өмүрбекова', patronymic: 'Ңуран кызы' };
    const done = await change({ ...names, latinName: ' Umut  Omurbekova ', expectedRevision: 1 });
    expect(done.viewer).toEqual({
      namesRevision: 2,
      person: { displayName: 'Өмүрбекова Үмүт Ңуран кызы', latinName: 'Umut Omurbekova' },
    });
    const trail = await world.rows.run(AUDIT, [volunteer.personId]);
    expect(trail.at(-1)).toEqual({
      action: 'identity.names-changed',
      facts: { changed: 'patronymic, nameOnDocument, latinName' },
    });
    expect(JSON.stringify(trail)).not.toContain('Umut');
  });

  it('is told when the names were changed meanwhile, and why a name is none', async () => {
    const stale = await change({ givenName: 'Умут', expectedRevision: 1 });
    expect([stale.code, stale.viewer.person.displayName]).toEqual(['STALE', 'Өмүрбекова Үмүт Ңуран кызы']);
    expect((await change({ givenName: ' ', expectedRevision: 2 })).code).toBe('NAME_MISSING');
    expect(await change({ givenName: 'Үмүт', latinName: 'Үмүт', expectedRevision: 2 })).toMatchObject({
      code: 'NAME_NOT_LATIN',
      field: 'latinName',
    });
  });

  it('sending the same names again changes nothing, whatever revision was seen', async () => {
    const names = { givenName: 'Үмүт', familyName: 'Өмүрбекова', patronymic: 'Ңуран кызы' };
    const again = await change({ ...names, latinName: 'Umut Omurbekova', expectedRevision: 1 });
    expect(again.viewer.namesRevision).toBe(2);
  });

  it('has the Latin name on certificates in English, and keeps it there when the name changes (I6)', async () => {
    await graduateOf(world, 'fundamental-principles', volunteer);
    await world.settle();
    await change({ givenName: 'Айзада', latinName: 'Aizada', expectedRevision: 2 });
    const [certificate] = (await volunteer.get(ACCOUNT)).viewer.certificates.nodes;
    expect(certificate).toMatchObject({
      holderName: 'Өмүрбекова Үмүт Ңуран кызы',
      holderNameLatin: 'Umut Omurbekova',
    });
    const page = await (await world.stranger().fetch(new URL(certificate.verifyUrl).pathname)).text();
    expect(page).toContain('Өмүрбекова Үмүт Ңуран кызы / Umut Omurbekova');
    const [{ pdfUrl }] = (await certificatesOf(volunteer)) as [{ pdfUrl: string }];
    const [english, kyrgyz] = await Promise.all(
      ['en', 'ky'].map(async (lang) => (await volunteer.fetch(`${pdfUrl}?lang=${lang}`)).status),
    );
    expect([english, kyrgyz]).toEqual([200, 200]);
  });

  it('reads what is stored of them, and nobody else can', async () => {
    const { viewer } = await volunteer.get(ACCOUNT);
    expect(viewer.account).toMatchObject({ birthDate: '1999-09-09', phone: null, guardianConsents: [] });
    expect(viewer.account.email).toContain('@example.org');
    expect(viewer.account.sessions).toHaveLength(1);
    const [enrolment] = viewer.enrolments.nodes;
    expect(enrolment.completions.map(({ activityId }: any) => activityId).sort()).toEqual(
      [...enrolment.completedActivityIds].sort(),
    );
    expect((await world.stranger().get(ACCOUNT)).viewer).toBeNull();
  });

  it('gets the QR code of a certificate as a drawing', async () => {
    const [{ verifyQr }] = (await volunteer.get(ACCOUNT)).viewer.certificates.nodes;
    expect(verifyQr.size % 4).toBe(1);
    expect(verifyQr.path).toMatch(/^M0 0h7v1H0z/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#kernel/access';
import { IssueCertificate, ReconcileCertificates } from '#credentials';
import type { ApiClient } from '../world/api-client.js';
import { QuizTaker } from '../world/quiz-taker.js';
import { certificatesOf, graduateOf, passQuiz, readEverything } from '../world/study.js';
import { World } from '../world/world.js';

const GATES = `query ($id: ID!) { enrolment(id: $id) { awardGates { earned award { id kind }
  gates { kind met done total percent explanation(locale: en) } } certificates { serial } } }`;
const VERIFY = `query ($token: String!) { verifyCertificate(token: $token) { __typename
  ... on VerifiedCertificate { state serial holderName title(locale: en) courseTitle(locale: en) kind completedOn issuedOn expiresOn issuerName(locale: en) } } }`;
const REVOKE = `mutation ($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { __typename
  ... on CertificateChanged { certificate { id state } } ... on CertificateChangeRefused { code message } } }`;
const REISSUE = `mutation ($input: ReissueCertificateInput!) { reissueCertificate(input: $input) { __typename
  ... on CertificateChanged { certificate { id serial state holderName verifyUrl } } ... on CertificateChangeRefused { code message } } }`;

const tokenOf = (certificate: Record<string, any>): string => certificate.verifyUrl.split('/').at(-1);

describe('a volunteer completes First Aid and holds a certificate that anybody can verify', () => {
  let world: World;
  let volunteer: ApiClient;
  let taker: QuizTaker;
  beforeAll(async () => {
    world = await World.start();
    volunteer = await world.person({ givenName: 'Үмүт', familyName: 'Өмүрбекова', patronymic: 'Ңуран кызы' });
  });
  afterAll(() => world.stop());

  it('enrols, and is told what the certificate takes', async () => {
    taker = await QuizTaker.enrolledIn(world, 'first-aid', volunteer);
    const { awardGates } = (await volunteer.get(GATES, { id: taker.enrolmentId })).enrolment;
    expect(awardGates.map(({ earned, award }: any) => [award.id, award.kind, earned])).toEqual([
      ['first-aid-provisional', 'PROVISIONAL', false],
      ['first-aid', 'FULL', false],
    ]);
    expect(awardGates[0].gates[0]).toMatchObject({ kind: 'ACTIVITIES_COMPLETED', met: false, done: 0, total: 19 });
    expect(awardGates[0].gates[0].explanation).toBe('0 of 19 lessons and quizzes are completed.');
  });

  it('has no certificate after reading alone (I3)', async () => {
    await readEverything(volunteer, taker.enrolmentId);
    await world.settle();
    expect(await certificatesOf(volunteer)).toEqual([]);
  });

  it('passes the quiz and holds the provisional certificate; online study alone never yields the full one', async () => {
    const passed = await passQuiz(taker);
    expect(passed.attempt).toMatchObject({ passed: true, percent: 100 });
    await world.settle();
    const [certificate, ...others] = await certificatesOf(volunteer);
    expect(others).toEqual([]);
    const year = world.clock.today().slice(0, 4);
    expect(certificate).toMatchObject({
      serial: `KG-${year}-000001`,
      title: 'First aid: knowledge part (provisional)',
      holderName: 'Өмүрбекова Үмүт Ңуран кызы',
      kind: 'PROVISIONAL',
      state: 'VALID',
      scorePercent: 100,
      completedOn: world.clock.today(),
      issuedOn: world.clock.today(),
    });
    expect(certificate?.expiresOn > world.clock.today()).toBe(true);
    const { awardGates } = (await volunteer.get(GATES, { id: taker.enrolmentId })).enrolment;
    expect(awardGates.map((progress: any) => progress.earned)).toEqual([true, false]);
    expect(
      awardGates[1].gates.filter((gate: any) => !gate.met).every((gate: any) => gate.kind === 'PRACTICAL_PASSED'),
    ).toBe(true);
  });

  it('downloads it as a PDF in three languages; nobody else can', async () => {
    const [certificate] = await certificatesOf(volunteer);
    for (const lang of ['ky', 'ru', 'en']) {
      const response = await volunteer.fetch(`${certificate?.pdfUrl}?lang=${lang}`);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      expect(
        Buffer.from(await response.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
    expect((await (await world.person()).fetch(certificate?.pdfUrl)).status).toBe(404);
    expect((await world.stranger().fetch(certificate?.pdfUrl)).status).toBe(401);
    expect((await world.stranger().fetch('/api/certificates/nonsense/pdf')).status).toBe(401);
  });

  it('anybody verifies it, by page and by GraphQL; the page needs no script', async () => {
    const [certificate] = await certificatesOf(volunteer);
    const stranger = world.stranger();
    const { verifyCertificate } = await stranger.get(VERIFY, { token: tokenOf(certificate as any) });
    expect(verifyCertificate).toMatchObject({
      __typename: 'VerifiedCertificate',
      state: 'VALID',
      serial: certificate?.serial,
      holderName: 'Өмүрбекова Үмүт Ңуран кызы',
      issuerName: 'Red Crescent Society of Kyrgyzstan',
    });
    const page = await stranger.fetch(`/verify/${tokenOf(certificate as any)}?lang=ky`);
    const html = await page.text();
    expect([page.status, page.headers.get('x-robots-tag')]).toEqual([200, 'noindex']);
    expect(html).toContain('Сертификат жарактуу');
    expect(html).toContain('Өмүрбекова Үмүт Ңуран кызы');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('example.org');
  });

  it('an unknown address says so, and is not a page of the app', async () => {
    const page = await world.stranger().fetch('/verify/aaaaaaaaaaaaaaaaaaaaaaaaaa?lang=en');
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('We do not know this certificate');
  });

  it('is told, once', async () => {
    const { viewer } = await volunteer.get(
      '{ viewer { notifications { nodes { kind subject(locale: en) path readAt } } } }',
    );
    expect(viewer.notifications.nodes).toEqual([
      { kind: 'CERTIFICATE_ISSUED', subject: 'Your certificate is ready', path: '/certificates', readAt: null },
    ]);
  });

  it('the event delivered again changes nothing (I4)', async () => {
    await world.rows.pool.query(
      `update kernel.outbox_event set relayed_at = null where name = 'learning.course-completed.v1'`,
    );
    await world.rows.pool.query(
      'update kernel.outbox_delivery set done_at = null, dispatched_at = null, generation = generation + 1',
    );
    await world.settle();
    expect(await certificatesOf(volunteer)).toHaveLength(1);
    const { viewer } = await volunteer.get('{ viewer { notifications { nodes { kind } } } }');
    expect(viewer.notifications.nodes).toHaveLength(1);
  });

  it('50 parallel requests give one row, one serial, one notification (I4)', async () => {
    const { enrolmentId, client } = await graduateOf(world, 'fundamental-principles');
    const issue = world.running.app.get(IssueCertificate);
    const issued = await Promise.all(
      Array.from({ length: 50 }, () => world.rows.transaction((tx) => issue.execute(tx, enrolmentId))),
    );
    await world.settle();
    expect(issued.flat().length).toBeLessThanOrEqual(1);
    expect(await certificatesOf(client)).toHaveLength(1);
    const { viewer } = await client.get('{ viewer { notifications { nodes { kind } } } }');
    expect(viewer.notifications.nodes).toHaveLength(1);
  });

  it('the reconciler issues what the outbox forgot, without the outbox', async () => {
    const forgotten = await graduateOf(world, 'fundamental-principles');
    await world.settle();
    for (const statement of [
      'alter table credentials.certificate disable trigger certificate_frozen',
      `delete from credentials.certificate where person_id = '${forgotten.client.personId}'`,
      'alter table credentials.certificate enable trigger certificate_frozen',
      'update credentials.serial_counter set last = last - 1',
    ])
      await world.rows.pool.query(statement);
    expect(await world.running.app.get(ReconcileCertificates).execute()).toBe(1);
    expect(await world.running.app.get(ReconcileCertificates).execute()).toBe(0);
    expect(await certificatesOf(forgotten.client)).toHaveLength(1);
  });

  it('somebody under 18 appears with initials on the public page only', async () => {
    const minor = await world.person({ givenName: 'Бегаим', familyName: 'Асанова', birthDate: '2012-01-01' });
    await graduateOf(world, 'fundamental-principles', minor);
    await world.settle();
    const [certificate] = await certificatesOf(minor);
    expect(certificate).toMatchObject({ holderName: 'Асанова Бегаим', kind: 'FULL', expiresOn: null });
    const { verifyCertificate } = await world.stranger().get(VERIFY, { token: tokenOf(certificate as any) });
    expect(verifyCertificate.holderName).toBe('А. Б.');
  });

  describe('a certificate with a wrong name', () => {
    let coordinator: ApiClient;
    let certificate: Record<string, any>;
    let holder: ApiClient;
    beforeAll(async () => {
      coordinator = await world.person({ roles: [{ role: Role.COORDINATOR, branch: 'KG-N' }] });
      holder = (
        await graduateOf(
          world,
          'fundamental-principles',
          await world.person({ givenName: 'Азамат', familyName: 'Уулу' }),
        )
      ).client;
      await world.settle();
      certificate = (await certificatesOf(holder))[0] as Record<string, any>;
    });
    const input = (): object => ({
      certificateId: certificate.id,
      reason: 'A letter was missing',
      nameOnDocument: 'Азамат Бакыт уулу',
    });

    it('is re-issued: a new serial, the old one says "replaced" (I6)', async () => {
      const { reissueCertificate } = await coordinator.get(REISSUE, { input: input() });
      const renewed = reissueCertificate.certificate;
      expect(renewed).toMatchObject({ state: 'VALID', holderName: 'Азамат Бакыт уулу' });
      expect(renewed.serial).not.toBe(certificate.serial);
      const old = await world.stranger().get(VERIFY, { token: tokenOf(certificate) });
      expect(old.verifyCertificate).toMatchObject({ state: 'REPLACED', holderName: 'Уулу Азамат' });
      expect((await coordinator.get(REISSUE, { input: input() })).reissueCertificate.code).toBe('ALREADY_REPLACED');
    });

    it('is revoked with a reason, for ever, and audited', async () => {
      await world.settle();
      const [current] = await certificatesOf(holder);
      const revoke = { certificateId: current?.id, reason: 'Issued by mistake' };
      expect((await coordinator.get(REVOKE, { input: { ...revoke, reason: '' } })).revokeCertificate.code).toBe(
        'REASON_MISSING',
      );
      expect((await coordinator.get(REVOKE, { input: revoke })).revokeCertificate.certificate.state).toBe('REVOKED');
      expect((await coordinator.get(REVOKE, { input: revoke })).revokeCertificate.code).toBe('ALREADY_REVOKED');
      const shown = await world.stranger().get(VERIFY, { token: tokenOf(current as any) });
      expect(shown.verifyCertificate.state).toBe('REVOKED');
      const administrator = await world.person({ roles: [Role.ADMINISTRATOR] });
      const { auditTrail } = await administrator.get(
        `query ($id: ID!) { auditTrail(subjectId: $id) { nodes { action } } }`,
        { id: current?.id },
      );
      expect(auditTrail.nodes.map((entry: any) => entry.action)).toEqual([
        'credentials.certificate-reissued',
        'credentials.certificate-revoked',
      ]);
    });

    it('is not touched by a coordinator of another branch, nor by its holder', async () => {
      const other = await world.person({ roles: [{ role: Role.COORDINATOR, branch: 'KG-O' }] });
      for (const client of [other, holder]) {
        expect(
          (await client.ask(REVOKE, { input: { certificateId: certificate.id, reason: 'Because I can' } })).errors[0]
            ?.extensions.code,
        ).toBe('NOT_FOUND');
        expect((await client.ask(REISSUE, { input: input() })).errors[0]?.extensions.code).toBe('NOT_FOUND');
      }
    });
  });

  it('serials have no gaps', async () => {
    const { rows } = await world.rows.pool.query('select serial from credentials.certificate order by serial');
    const numbers = rows.map((row) => Number(row.serial.slice(-6)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('expires on the day after its last one', async () => {
    const [certificate] = await certificatesOf(volunteer);
    world.clock.advance(121 * 86_400_000);
    const shown = await world.stranger().get(VERIFY, { token: tokenOf(certificate as any) });
    expect(shown.verifyCertificate.state).toBe('EXPIRED');
    world.clock.advance(-121 * 86_400_000);
  });
});

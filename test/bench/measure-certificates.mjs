// @ts-check
import { renderCertificate } from '#credentials';

const WARM_UP = 50;
const MEASURED = 400;

/**
 * Certificates drawn per second of processor time, all threads of the process counted, in Kyrgyz and with a long name.
 * @returns {Promise<{ perSecond: number, bytes: number }>}
 */
export async function measureCertificates() {
  await draw(WARM_UP);
  const before = process.cpuUsage();
  const bytes = await draw(MEASURED);
  const { user, system } = process.cpuUsage(before);
  return { perSecond: (MEASURED * 1e6) / (user + system), bytes: bytes / MEASURED };
}

/** @param {number} count */
async function draw(count) {
  let bytes = 0;
  for (let number = 1; number <= count; number += 1) bytes += (await renderCertificate(snapshot(number))).length;
  return bytes;
}

/** @param {number} number */
function snapshot(number) {
  return {
    serial: `KG-2026-${String(number).padStart(6, '0')}`,
    holderName: `Өмүрбекова Үмүт Ңуран кызы ${number}`,
    title: 'Биринчи жардам: негизги курс',
    kind: /** @type {const} */ ('provisional'),
    locale: /** @type {const} */ ('ky'),
    courseTitle: 'Биринчи жардам',
    courseEdition: 1,
    hours: 6,
    scorePercent: 90,
    completedOn: '2026-11-01',
    issuedOn: '2026-11-02',
    expiresOn: '2027-03-02',
    issuerName: 'Коом',
    verifyUrl: `https://sabak.example/verify/abcdefghijklmnopqrstuv${String(1000 + number)}`,
  };
}

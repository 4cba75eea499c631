// @ts-check
import { renderCertificate } from '#credentials';

const WARM_UP = 400;
const MEASURED = 400;
const ROUNDS = 3;

/**
 * Certificates per second of processor time, all threads of the process counted.
 * @typedef {object} CertificateRates
 * @property {number} warmUp how many are drawn first
 * @property {number} fromCold the rate of these
 * @property {number} perSecond the rate after them, the best of three rounds
 * @property {number} bytes of one certificate
 */

/** @returns {Promise<CertificateRates>} in Kyrgyz and with a long name */
export async function measureCertificates() {
  const first = await drawTimed(WARM_UP);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await drawTimed(MEASURED));
  const perSecond = Math.max(...rounds.map((round) => round.perSecond));
  return { warmUp: WARM_UP, fromCold: first.perSecond, perSecond, bytes: first.bytes / WARM_UP };
}

/** @param {number} count */
async function drawTimed(count) {
  const before = process.cpuUsage();
  const bytes = await draw(count);
  const { user, system } = process.cpuUsage(before);
  return { perSecond: (count * 1e6) / (user + system), bytes };
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

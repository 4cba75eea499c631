import { randomBytes, randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Secrets that nobody configured. */
export interface KeptSecrets {
  readonly PASSWORD_PEPPER: string;
  /** The password of all demo people of this installation. */
  readonly demoPassword: string;
}

const WORDS = [
  'jailoo',
  'kymyz',
  'tulpar',
  'alatoo',
  'naryn',
  'bulak',
  'komuz',
  'toburchak',
  'sonkol',
  'archa',
  'bermet',
  'shamal',
];

/** Made once, kept beside the data, readable by their owner only. */
export async function keptSecrets(dataFolder: string): Promise<KeptSecrets> {
  const path = join(dataFolder, 'secrets.json');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept) return JSON.parse(kept) as KeptSecrets;
  const secrets = { PASSWORD_PEPPER: randomBytes(32).toString('base64url'), demoPassword: newPassword() };
  await mkdir(dataFolder, { recursive: true });
  await writeFile(path, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

/** Easy to type on a phone, different on every installation. */
function newPassword(): string {
  const words = Array.from({ length: 3 }, () => WORDS[randomInt(WORDS.length)]);
  return [...words, randomInt(1000, 9999)].join('-');
}

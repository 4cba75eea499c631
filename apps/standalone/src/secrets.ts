import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Secrets that nobody configured: made once, kept beside the data, readable by their owner only. */
export async function keptSecrets(dataFolder: string): Promise<{ PASSWORD_PEPPER: string }> {
  const path = join(dataFolder, 'secrets.json');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept) return JSON.parse(kept) as { PASSWORD_PEPPER: string };
  const secrets = { PASSWORD_PEPPER: randomBytes(32).toString('base64url') };
  await mkdir(dataFolder, { recursive: true });
  await writeFile(path, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

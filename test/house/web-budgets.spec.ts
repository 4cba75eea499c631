import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

interface Row {
  readonly what: string;
  readonly kB: number;
  readonly most: number;
}

/** A volunteer in a village pays for every kilobyte, and waits for it. */
describe('what a phone fetches of the built page', () => {
  const rows = JSON.parse(
    execFileSync(process.execPath, ['tools/web-budgets.mjs', '--json'], { encoding: 'utf8' }),
  ) as Row[];

  it.each(rows)('$what: at most $most kB', ({ kB, most }) => expect(kB).toBeLessThanOrEqual(most));

  it('was measured', () => {
    expect(rows).toHaveLength(6);
    expect(rows.filter(({ kB }) => kB > 0).length).toBeGreaterThan(4);
  });
});

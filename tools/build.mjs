/** Compiles the server to `dist/` and puts the files it reads at run time beside it. `--web` builds the web page too. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const COMPILER = 'node_modules/typescript7/bin/tsc';
const DATA = /\.(json|mjs|icc|css|sql)$/;

for (const context of readdirSync('libs')) copyData(join('libs', context, 'src'));
execFileSync(process.execPath, [COMPILER, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (process.argv.includes('--web') && existsSync('apps/web/vite.config.ts')) {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'], {
    stdio: 'inherit',
  });
}

/** @param {string} folder */
function copyData(folder) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) copyData(path);
    else if (DATA.test(name)) copy(path, join('dist', path));
  }
}

/** @param {string} from @param {string} to */
function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

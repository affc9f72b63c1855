/**
 * `npm run test:types`: checks the built package's typings with each framework's own type checker. The frameworks are
 * installed in `test/types/`, separate from everything else.
 *
 *   npm run test:types -- vue svelte   only those
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runNodeTests } from '../test/node-tests.mjs';
import { Tally } from '../test/tally.mjs';

const FOLDER = 'test/types';
/** React 18 is installed separately from React 19. */
const INSTALLS = [FOLDER, join(FOLDER, 'react18')];

if (!existsSync('dist/types')) {
  console.error('There are no typings to test. Run npm run build first.');
  process.exit(1);
}
if (timeOf('node_modules/.package-lock.json') < timeOf('package-lock.json'))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
// Copied like npm does: through a link, the compilers would find the packages of the kit's own tests.
for (const folder of INSTALLS) copyPackage(join(folder, 'node_modules/org-connections'));

const wanted = process.argv.slice(2);
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const tally = new Tally();
await runNodeTests(
  files.map((name) => join(FOLDER, name)),
  { coverage: false },
  tally,
);
console.log(tally.summary());
process.exit(tally.isGood ? 0 : 1);

function timeOf(path) {
  return statSync(join(FOLDER, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function copyPackage(target) {
  rmSync(target, { recursive: true, force: true });
  for (const path of ['package.json', 'custom-elements.json', 'dist'])
    cpSync(path, join(target, path), { recursive: true });
}

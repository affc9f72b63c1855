/**
 * `npm run reproduce`: builds the project again, in a folder with another name, with another date, and with folders listed in
 * reverse, and compares all bytes of that build, and of its package, with those in `dist/`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyProject } from '../package/copy-project.mjs';
import { integrityOf } from '../build/integrity.mjs';
import { pack } from '../package/pack.mjs';

const ANOTHER_DAY = pathToFileURL('.config/package/another-day.mjs').href;

if (!existsSync('dist/cdn')) {
  console.error('There is no build to compare with. Run npm run build first.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'org-connections-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const again = join(folder, 'somewhere', 'else entirely');
copyProject(again);
execFileSync(process.execPath, ['.config/scripts/build.mjs'], {
  cwd: again,
  env: { ...process.env, NODE_OPTIONS: `--import ${ANOTHER_DAY}`, TZ: 'Pacific/Auckland', LC_ALL: 'C' },
  stdio: 'inherit',
});
const [first, second] = ['.', again].map((place) => hashesOf(place));
const names = [...new Set([...first.keys(), ...second.keys()])];
const different = names.filter((name) => first.get(name) !== second.get(name));
if (different.length > 0) {
  console.error(`The builds differ in ${different.length} of ${names.length} files:`);
  console.error(different.slice(0, 20).join('\n'));
  console.error(
    'If npm run build has built dist/ from this source, the build depends on where or when it runs.',
  );
  process.exit(1);
}
console.log(`Both builds are identical: ${names.length - 1} files, and the package ${first.get('package')}`);

/** The hashes of all built files, and of the package. */
function hashesOf(place) {
  const made = readdirSync(join(place, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = [...made, join(place, 'custom-elements.json')].map((path) => [relative(place, path), path]);
  const archive = pack(place, mkdtempSync(join(folder, 'packed-'))).path;
  return new Map([...files, ['package', archive]].map(([name, path]) => [name, hashOf(path)]));
}

function hashOf(path) {
  return integrityOf(readFileSync(path));
}

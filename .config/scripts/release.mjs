/**
 * `npm run release -- --tag v1.2.3 --repository https://github.com/OWNER/NAME`: checks whether this can be released as that
 * version, and prints its section of the changelog. Publishing is up to the workflow.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { faultsOfRelease, notesOf } from '../package/release.js';

const { tag, repository } = parseArgs({
  options: { tag: { type: 'string' }, repository: { type: 'string' } },
}).values;
if (!tag || !repository) {
  console.error('Missing options: --tag v1.2.3 --repository https://github.com/OWNER/NAME');
  process.exit(2);
}
const read = (path) => readFileSync(path, 'utf8');
const changelog = read('CHANGELOG.md');
const packageJson = JSON.parse(read('package.json'));
const faults = faultsOfRelease({
  tag,
  repository,
  packageJson,
  versionModule: read('src/version.ts'),
  changelog,
});
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(notesOf(changelog));

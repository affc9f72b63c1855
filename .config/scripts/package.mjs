/**
 * `npm run package`: checks what npm would publish: the files, the source maps, and the imports of the modules; publint and
 * attw have to pass, too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultsOfContents } from '../package/contents.mjs';
import { faultsOfImports, faultsOfTreeShaking } from '../package/imports.mjs';
import { pack } from '../package/pack.mjs';
import { faultsOfMaps } from '../package/source-maps.mjs';

if (!existsSync('dist/cdn')) {
  console.error('There is no build to pack. Run npm run build first.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'org-connections-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const { path, files, size, unpackedSize } = pack('.', folder);
const paths = files.map((file) => file.path);
const faults = [
  ...faultsOfContents(paths),
  ...faultsOfMaps(paths),
  ...faultsOfImports(paths),
  ...(await faultsOfTreeShaking()),
  ...faultsOf('publint', 'run', path, '--strict'),
  ...faultsOf(
    'attw',
    path,
    '--profile',
    'esm-only',
    '--no-emoji',
    '--no-color',
    '--format',
    'ascii',
    ...styles(),
  ),
];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `The package is correct: ${paths.length} files, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked.`,
);

/** Style sheets have no types. */
function styles() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.keys(exports).filter((entry) => entry.endsWith('.css'));
  return ['--exclude-entrypoints', ...entries.map((entry) => entry.replace('./', ''))];
}

/** The output of a command that fails. */
function faultsOf(command, ...parameters) {
  const { status, stdout, stderr } = spawnSync(join('node_modules', '.bin', command), parameters, {
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`${command} reports:\n${stdout}${stderr}`];
}

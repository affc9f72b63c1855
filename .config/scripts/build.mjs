/**
 * `npm run build`: builds `dist/`, everything that the package publishes, and lists its files. Vite builds the modules and
 * the one-file build, as configured in `vite.config.ts`; the compiler writes the types; `.config/build/` generates the rest.
 * The same commit results in the same bytes on every machine.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildCommands } from '../build/commands.mjs';
import { INTEGRITY, integrities, ONE_FILE } from '../build/integrity.mjs';
import { packagesOf, writeLicences } from '../build/licences.mjs';
import { listing } from '../build/listing.mjs';
import { writeTypings } from '../build/typings/write.mjs';

await build({ mode: 'library', logLevel: 'warn' });
run('tsc', '-p', 'tsconfig.build.json');
await build({ mode: 'cdn', logLevel: 'warn' });
writeLicences('dist/cdn', packagesOf(json(`${ONE_FILE}.map`).sources));
writeFileSync(INTEGRITY, `${JSON.stringify(integrities(), null, 2)}\n`);
cpSync('demo/themes', 'dist/themes', { recursive: true });
writeLicences('dist/cli', packagesOf(await buildCommands()));
run('cem', 'analyze', '--config', '.config/build/manifest.mjs', '--quiet');
writeTypings(json('custom-elements.json'), 'dist');
console.log(`${listing('dist')}\ncustom-elements.json`);

function run(command, ...parameters) {
  execFileSync(join('node_modules', '.bin', command), parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function json(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

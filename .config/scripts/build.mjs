/**
 * `npm run build`: `dist/` with unbundled modules and their types for bundlers, `dist/cdn/org-connections.js` with
 * everything in it for pages without one, its hash, the themes, the commands, `custom-elements.json` for editors and the
 * README, and what frameworks need of it. The same commit gives the same bytes everywhere.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildCommands } from '../build/commands.mjs';
import { INTEGRITY, integrities, ONE_FILE } from '../build/integrity.mjs';
import { packagesOf, writeLicences } from '../build/licences.mjs';
import { squeezeTemplates } from '../build/squeeze-templates.mjs';
import { writeTypings } from '../build/typings/write.mjs';

rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
for (const file of readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.js'))) {
  const path = join('dist', file);
  writeFileSync(path, squeezeTemplates(readFileSync(path, 'utf8')));
}
await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
writeLicences('dist/cdn', packagesOf(JSON.parse(readFileSync(`${ONE_FILE}.map`, 'utf8')).sources));
writeFileSync(INTEGRITY, `${JSON.stringify(integrities(), null, 2)}\n`);
cpSync('demo/themes', 'dist/themes', { recursive: true });
writeLicences('dist/cli', packagesOf(await buildCommands()));
run('cem', 'analyze', '--config', '.config/build/manifest.mjs', '--quiet');
writeTypings(json('custom-elements.json'), json('package.json').version, 'dist');

function run(command, ...parameters) {
  execFileSync(join('node_modules', '.bin', command), parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function json(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

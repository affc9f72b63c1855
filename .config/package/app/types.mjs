/** Compiles the documentation's examples against the package's types, in strict mode and with each module resolution. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allExamples, modulesOf } from '../../docs/examples.mjs';

const FOLDER = 'documentation';

const RESOLUTIONS = {
  bundler: { module: 'ESNext', moduleResolution: 'bundler' },
  nodenext: { module: 'NodeNext', moduleResolution: 'nodenext' },
};

/** The compiler's errors; empty if there are none. */
export function faultsOfTypes(app) {
  mkdirSync(join(app, FOLDER));
  for (const file of ['surroundings.d.ts', 'astro.d.ts', 'express-openid-connect.d.ts'])
    copyFileSync(join('.config/docs', file), join(app, FOLDER, file));
  for (const { name, code } of allExamples().flatMap(modulesOf).filter(importsOnlyTheKit))
    writeFileSync(join(app, FOLDER, `${name.replaceAll(/\W/g, '-')}.ts`), code);
  return Object.entries(RESOLUTIONS).flatMap(([name, resolution]) => compile(app, name, resolution));
}

/** Excludes examples that import other packages or files, which the app doesn't have. */
function importsOnlyTheKit({ code }) {
  const imports = [...code.matchAll(/\b(?:from|import)[ (]'([^']+)'/g)];
  return imports.every(([, from]) => from.startsWith('org-connections'));
}

function compile(app, name, resolution) {
  const compilerOptions = {
    ...resolution,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    strict: true,
    // JavaScript has no type annotations.
    noImplicitAny: false,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: ['vite/client'],
  };
  const config = `tsconfig.${name}.json`;
  writeFileSync(join(app, config), JSON.stringify({ compilerOptions, include: ['main.ts', FOLDER] }));
  const tsc = join(app, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', config], { cwd: app, encoding: 'utf8' });
  return status === 0 ? [] : [`${name}:\n${stdout}`];
}

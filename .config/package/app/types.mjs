/** Whether the documentation's code compiles against the types of the package, strictly and with each way to resolve it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allExamples, modulesOf } from '../../docs/examples.mjs';

const FOLDER = 'documentation';

const RESOLUTIONS = {
  bundler: { module: 'ESNext', moduleResolution: 'bundler' },
  nodenext: { module: 'NodeNext', moduleResolution: 'nodenext' },
};

/** What the compiler has to say; empty if all is well. */
export function faultsOfTypes(app) {
  mkdirSync(join(app, FOLDER));
  copyFileSync('.config/docs/surroundings.d.ts', join(app, FOLDER, 'surroundings.d.ts'));
  for (const { name, code } of allExamples().flatMap(modulesOf).filter(importsOnlyTheKit))
    writeFileSync(join(app, FOLDER, `${name.replaceAll(/\W/g, '-')}.ts`), code);
  return Object.entries(RESOLUTIONS).flatMap(([name, resolution]) => compile(app, name, resolution));
}

/** The app has no other packages, and none of the files that examples have beside them. */
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
    // JavaScript names no types.
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

/** Finds the files of a built app that are loaded on demand: those not imported statically by a page or its static imports. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { init, parse } from 'es-module-lexer';

/** Deletes them, like a release that removes old files while a tab is open; returns their names. */
export async function deleteOnDemandFiles(output) {
  await init;
  const first = new Set(
    [...readFileSync(join(output, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(
      ([, path]) => path,
    ),
  );
  for (const path of first) for (const other of staticImports(output, path)) first.add(other);
  const onDemand = scriptsIn(output).filter((path) => !first.has(path));
  for (const path of onDemand) rmSync(join(output, path));
  return onDemand;
}

/** Matches static imports, but not `import()`. */
function staticImports(output, path) {
  const [imports] = parse(readFileSync(join(output, path), 'utf8'));
  return imports
    .filter(({ d, n }) => d === -1 && n !== undefined)
    .map(({ n }) => posix.join(posix.dirname(path), n));
}

function scriptsIn(output) {
  return readdirSync(output, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js'))
    .sort();
}

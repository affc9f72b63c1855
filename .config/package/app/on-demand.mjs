/** Which files of a built app are loaded on demand: those that no page and no file of the first load imports statically. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { init, parse } from 'es-module-lexer';

/** As a release does that drops old files under a tab that is open; gives the names of what is gone. */
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

/** A static import has no `import()` around it. */
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

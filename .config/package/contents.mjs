/** Checks the package's files: exactly the compiled modules of the source, and the files of a list. */
import { readdirSync, readFileSync } from 'node:fs';

const LIST = '.config/package/contents.txt';
/** Bundled modules, whose output is in the list. */
const COMMANDS = 'cli/';

/** A sentence for each unexpected or missing file. */
export function faultsOfContents(paths) {
  const packed = new Set(paths);
  const stems = modules();
  const wanted = [...stems.map((stem) => `${stem}.d.ts`), ...listed()];
  // These are optional: a module with only types has no code, and some code has no map.
  const known = new Set([...wanted, ...stems.flatMap((stem) => [`${stem}.js`, `${stem}.js.map`])]);
  return [
    ...paths
      .filter((path) => !known.has(path))
      .map((path) => `${path} is neither built from src/ nor in ${LIST}.`),
    ...wanted.filter((path) => !packed.has(path)).map((path) => `${path} is not in the package.`),
  ];
}

/** The output path of each module, without the extension. */
function modules() {
  return readdirSync('src', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith(COMMANDS))
    .map((path) => `dist/${path.slice(0, -'.ts'.length)}`);
}

const listed = () => readFileSync(LIST, 'utf8').split('\n').filter(Boolean);

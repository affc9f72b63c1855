/** What has to be in the package and nothing else: what the modules of the source become, and the files of a list. */
import { readdirSync, readFileSync } from 'node:fs';

const LIST = '.config/package/contents.txt';
/** Bundled: the list names what they become. */
const COMMANDS = 'cli/';

/** One sentence for each file that is too many or missing. */
export function faultsOfContents(paths) {
  const packed = new Set(paths);
  const stems = modules();
  const wanted = [...stems.map((stem) => `${stem}.d.ts`), ...listed()];
  // A module of types has no code, and one of code alone no map.
  const known = new Set([...wanted, ...stems.flatMap((stem) => [`${stem}.js`, `${stem}.js.map`])]);
  return [
    ...paths
      .filter((path) => !known.has(path))
      .map((path) => `${path} is neither made of src/ nor in ${LIST}.`),
    ...wanted.filter((path) => !packed.has(path)).map((path) => `${path} is not in the package.`),
  ];
}

/** Where what is made of each module is, without an ending. */
function modules() {
  return readdirSync('src', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith(COMMANDS))
    .map((path) => `dist/${path.slice(0, -'.ts'.length)}`);
}

const listed = () => readFileSync(LIST, 'utf8').split('\n').filter(Boolean);

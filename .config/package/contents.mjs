/** What has to be in the package, and nothing else: what each module of the source becomes, and the files of a list. */
import { readdirSync, readFileSync } from 'node:fs';

const LIST = '.config/package/contents.txt';
/** Bundled: the list names what they become. */
const COMMANDS = 'cli/';

/** One sentence for each file that is too many or missing. */
export function faultsOfContents(paths) {
  const [packed, wanted] = [new Set(paths), new Set([...madeOfModules(), ...listed()])];
  return [
    ...[...packed]
      .filter((path) => !wanted.has(path))
      .map((path) => `${path} is neither made of src/ nor in ${LIST}.`),
    ...[...wanted].filter((path) => !packed.has(path)).map((path) => `${path} is not in the package.`),
  ];
}

function madeOfModules() {
  const modules = readdirSync('src', { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith(COMMANDS));
  return modules.flatMap((path) => {
    const stem = `dist/${path.slice(0, -'.ts'.length)}`;
    return [`${stem}.js`, `${stem}.js.map`, `${stem}.d.ts`];
  });
}

const listed = () => readFileSync(LIST, 'utf8').split('\n').filter(Boolean);

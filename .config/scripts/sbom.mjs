/**
 * `npm run sbom`: the software bill of materials, in CycloneDX's form. In it is what is installed with the package and what
 * is bundled into it, as the lock file has them. The same commit gives the same bytes.
 *
 *   --output FILE   where it goes instead of standard output
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const LICENCES = ['dist/cdn/LICENSES.txt', 'dist/cli/LICENSES.txt'];

if (!LICENCES.every((path) => existsSync(path))) {
  console.error('There is no build whose parts could be named. Run npm run build first.');
  process.exit(1);
}
const { values } = parseArgs({ options: { output: { type: 'string' } } });
const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const everything = everyPart();
const { component } = everything.metadata;
const references = reachable([...Object.keys(dependencies), ...bundled()]);
const bill = {
  ...everything,
  // npm calls the project as its folder is called.
  metadata: { ...everything.metadata, timestamp: dateOfCommit(), component: { ...component, name } },
  components: everything.components.filter((part) => references.has(part['bom-ref'])).map(withoutRoad),
  dependencies: everything.dependencies
    .filter(({ ref }) => references.has(ref) || ref === component['bom-ref'])
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((other) => references.has(other)),
    })),
};
const text = `${JSON.stringify({ ...bill, serialNumber: serialNumberOf(bill) }, null, 2)}\n`;
if (values.output) writeFileSync(values.output, text);
else process.stdout.write(text);

/** What npm knows of all that the project has; with `--omit dev` it also leaves out what others share with a tool. */
function everyPart() {
  const command = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
  return JSON.parse(execFileSync('npm', command, { encoding: 'utf8', maxBuffer: 1e8 }));
}

/** The parts that the project itself has under these names, and all that those need. */
function reachable(names) {
  const needs = new Map(everything.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const own = needs.get(component['bom-ref']);
  const found = new Set(names.flatMap((name) => own.filter((ref) => ref.startsWith(`${name}@`))));
  for (const ref of found) for (const other of needs.get(ref) ?? []) found.add(other);
  return found;
}

/** The build names what it has put into its bundles. */
function bundled() {
  return LICENCES.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^--- (\S+) \S+ \(/gm)].map(([, name]) => name),
  );
}

/** What npm says of the way in which it found a part is about this machine. */
function withoutRoad(part) {
  return { ...part, scope: 'required', properties: [] };
}

/** The date of the commit, or of `SOURCE_DATE_EPOCH` where there is no history. */
function dateOfCommit() {
  const seconds =
    process.env.SOURCE_DATE_EPOCH ?? execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  return new Date(Number(seconds) * 1000).toISOString();
}

/** A UUID of its content (version 8, RFC 9562). */
function serialNumberOf(content) {
  const hash = createHash('sha256')
    .update(JSON.stringify({ ...content, serialNumber: '' }))
    .digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`];
  return `urn:uuid:${parts.join('-')}-${hash.slice(20, 32)}`;
}

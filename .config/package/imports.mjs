/** What the modules of the package import, and what is left of them in a page that uses only some. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { bundle } from '../build/bundle.mjs';

/** The entries without any element: they must not bring Lit. */
const WITHOUT_LIT = ['transport', 'store', 'auth', 'server', 'testing'];
/** Everything is in these already. */
const BUNDLED = /^dist\/(cdn|cli)\//;
/** The entries that are for who has more: these optional peers. */
const FOR_PEERS = [
  [/^dist\/react\//, ['react', '@lit/react']],
  [/^dist\/hydrate\.js$/, ['@lit-labs/ssr-client']],
];

/** One sentence for each import of a package that does not come along. */
export function faultsOfImports(paths) {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const peers = Object.keys(peerDependencies);
  const allowed = (path) => {
    if (BUNDLED.test(path)) return peers;
    const extra = FOR_PEERS.find(([entry]) => entry.test(path))?.[1] ?? [];
    return [...Object.keys(dependencies), ...extra.filter((name) => peers.includes(name))];
  };
  return paths
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) =>
      packagesOf(path)
        .filter((name) => !allowed(path).includes(name))
        .map((name) => `${path} imports ${name}, which is not installed with it.`),
    );
}

/** One sentence for each entry that a bundler does not make as small as it should. */
export async function faultsOfTreeShaking() {
  const faults = [];
  for (const entry of WITHOUT_LIT) {
    const used = await modulesOf(`export * from '/dist/${entry}/index.js';`);
    const lit = used.find((path) => path.includes('node_modules'));
    if (lit) faults.push(`org-connections/${entry} brings ${lit.replace(/^.*node_modules\//, '')}.`);
    const unused = await modulesOf(`import '/dist/${entry}/index.js';`);
    if (unused.length > 0)
      faults.push(`org-connections/${entry} leaves ${unused[0]} in pages that use none of it.`);
  }
  const registered = await modulesOf(`import '/dist/index.js';`);
  if (!registered.some((path) => path.endsWith('connection-list.js')))
    faults.push('import "org-connections" registers nothing: package.json says that it has no side effects.');
  return faults;
}

function packagesOf(path) {
  const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'));
  const names = importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => !/^[./]/.test(name) && !isBuiltin(name));
  return names.map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)[0]);
}

/** The modules that something is left of. */
async function modulesOf(source) {
  const chunks = await bundle(source);
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return modules
    .filter(([path, { renderedLength }]) => renderedLength > 0 && !path.startsWith('\0'))
    .map(([path]) => path);
}

/** Checks the imports of the package's modules, and that bundlers can drop unused modules. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { bundle } from '../build/bundle.mjs';

/** The entries without elements, which must not import Lit. */
const WITHOUT_LIT = ['transport', 'store', 'auth', 'server', 'testing', 'testing/page', 'certificates'];
/** Bundles without imports of packages. */
const BUNDLED = /^dist\/(cdn|cli)\//;
/** The optional peer dependencies of some entries. */
const FOR_PEERS = [
  [/^dist\/react\//, ['react']],
  [/^dist\/vue\//, ['vue']],
  [/^dist\/server\/limits\/redis\.js$/, ['rate-limiter-flexible']],
  [/^dist\/hydrate\.js$/, ['@lit-labs/ssr-client']],
];

/** A sentence for each import of a package that is not installed with this one. */
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

/** A sentence for each entry from which a bundler does not drop enough. */
export async function faultsOfTreeShaking() {
  const faults = [];
  for (const entry of WITHOUT_LIT) {
    const used = await modulesOf(`export * from '/dist/${entry}/index.js';`);
    const lit = used.find((path) => path.includes('node_modules'));
    if (lit) faults.push(`org-connections/${entry} imports ${lit.replace(/^.*node_modules\//, '')}.`);
    const unused = await modulesOf(`import '/dist/${entry}/index.js';`);
    if (unused.length > 0)
      faults.push(`org-connections/${entry} leaves ${unused[0]} in pages that do not use it.`);
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

/** The modules that remain in the bundle. */
async function modulesOf(source) {
  const chunks = await bundle(source);
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return modules
    .filter(([path, { renderedLength }]) => renderedLength > 0 && !path.startsWith('\0'))
    .map(([path]) => path);
}

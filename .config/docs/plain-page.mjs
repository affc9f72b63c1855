/** Writes the hashes of all modules into the example of a page without a build, and that of the import map into its policy. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ADAPTERS, integrityOf, modulesOf, ONE_FILE } from '../build/integrity.mjs';

export const PLAIN_PAGE = 'demo/examples/html/index.html';

const CDN = 'https://cdn.jsdelivr.net/npm';
const IMPORT_MAP = /(<script type="importmap">)([^<]*)(<\/script>)/;
const PRELOADED = /(<!-- modules:start -->)[^]*(<!-- modules:end -->)/;

/**
 * The hashes of the page's modules, by address, and the addresses that the page itself imports.
 *
 * @param read returns the bytes of a file of a package
 */
export function modulesOfPage(imports, read) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const own = `${CDN}/${name}@${version}/`;
  const foreign = Object.values(imports).filter((address) => !address.startsWith(own));
  return Object.fromEntries([
    ...foreign.map((address) => [address, integrityOf(installed(address, read))]),
    ...[ONE_FILE, ...modulesOf(ADAPTERS)].map((path) => [own + path, integrityOf(read(path))]),
  ]);
}

/** The page with these hashes. */
export async function withIntegrity(page, integrity) {
  const [, , json] = IMPORT_MAP.exec(page);
  const map = JSON.stringify({ ...JSON.parse(json), integrity });
  const links = Object.entries(integrity).map(
    ([address, hash]) =>
      `<link rel="modulepreload" href="${address}" integrity="${hash}" crossorigin="anonymous" />`,
  );
  const filled = page
    .replace(IMPORT_MAP, (_, start, _old, end) => start + map + end)
    .replace(PRELOADED, (_, start, end) => [start, ...links, end].join('\n'));
  const formatted = await format(filled, { ...(await resolveConfig(PLAIN_PAGE)), parser: 'html' });
  const [, , text] = IMPORT_MAP.exec(formatted);
  const hash = createHash('sha256').update(text).digest('base64');
  return formatted.replace(/'sha256-[^']*'/, `'sha256-${hash}'`);
}

/** The page with the hashes of the current build. */
export function describePlainPage(page) {
  const { imports } = JSON.parse(IMPORT_MAP.exec(page)[2]);
  return withIntegrity(
    page,
    modulesOfPage(imports, (path) => readFileSync(path)),
  );
}

/** The bytes of another package's module, whose installed version has to be the one of its address. */
function installed(address, read) {
  const [, name, version, path] = /^((?:@[^/]+\/)?[^/@]+)@([^/]+)\/(.+)$/.exec(address.slice(CDN.length + 1));
  const { version: own } = JSON.parse(String(read(`node_modules/${name}/package.json`)));
  if (own !== version) throw new Error(`${PLAIN_PAGE} names ${name}@${version}, but ${own} is installed.`);
  return read(`node_modules/${name}/${path}`);
}

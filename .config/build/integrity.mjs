/** Computes the integrity hashes of the published scripts, with which browsers reject modified files (Subresource Integrity). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initSync, parse } from 'es-module-lexer';

/** The file with a build's hashes, by path in the package. */
export const INTEGRITY = 'dist/cdn/integrity.json';
/** The one-file build. */
export const ONE_FILE = 'dist/cdn/org-connections.js';

/** The hash of a file's bytes, in the format of the `integrity` attribute. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** What adapts a page's sign-in library. */
export const ADAPTERS = 'dist/auth/index.js';

/**
 * The hashes of the files that pages load without a bundler: the one-file build, the adapters of sign-in libraries with their
 * imports, and the languages with theirs.
 */
export function integrities() {
  const languages = readdirSync('dist/localize', { recursive: true }).filter((name) => name.endsWith('.js'));
  const files = [
    ONE_FILE,
    ...modulesOf(ADAPTERS),
    ...languages.sort().map((name) => `dist/localize/${name}`),
  ];
  return Object.fromEntries(files.map((file) => [file, integrityOf(readFileSync(file))]));
}

/** A module of the build and everything that it imports. */
export function modulesOf(entry) {
  initSync();
  const found = new Set([entry]);
  // A set also visits what is added meanwhile.
  for (const path of found)
    for (const { n: specifier } of parse(readFileSync(path, 'utf8'))[0])
      if (specifier?.startsWith('.')) found.add(join(path, '..', specifier));
  return [...found].sort();
}

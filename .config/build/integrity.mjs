/** Subresource integrity: what a page says that a script has to be, so that a changed one does not run. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Where the hashes of a build are, by the paths in the package. */
export const INTEGRITY = 'dist/cdn/integrity.json';
/** The file that needs no bundler. */
export const ONE_FILE = 'dist/cdn/org-connections.js';

/** The hash of one file's bytes, as `integrity` takes it. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The hashes of what pages load without a bundler: the one file, and the languages with the files they import. */
export function integrities() {
  const languages = readdirSync('dist/localize', { recursive: true }).filter((name) => name.endsWith('.js'));
  const files = [ONE_FILE, ...languages.sort().map((name) => `dist/localize/${name}`)];
  return Object.fromEntries(files.map((file) => [file, integrityOf(readFileSync(file))]));
}

/** Computes the integrity hashes of the published scripts, with which browsers reject modified files (Subresource Integrity). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The file with a build's hashes, by path in the package. */
export const INTEGRITY = 'dist/cdn/integrity.json';
/** The one-file build. */
export const ONE_FILE = 'dist/cdn/org-connections.js';

/** The hash of a file's bytes, in the format of the `integrity` attribute. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The hashes of the files that pages load without a bundler: the one-file build, and the languages with their imports. */
export function integrities() {
  const languages = readdirSync('dist/localize', { recursive: true }).filter((name) => name.endsWith('.js'));
  const files = [ONE_FILE, ...languages.sort().map((name) => `dist/localize/${name}`)];
  return Object.fromEntries(files.map((file) => [file, integrityOf(readFileSync(file))]));
}

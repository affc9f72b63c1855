/** Packs the project as npm publishes it. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Packs the existing build.
 *
 * @param folder the folder with the package.json
 * @param destination the folder for the archive
 * @returns its `path`, the `files` as `{ path, size }`, and both sizes in bytes
 */
export function pack(folder, destination) {
  const parameters = ['pack', '--json', '--ignore-scripts', '--pack-destination', destination];
  const output = execFileSync('npm', parameters, { cwd: folder, encoding: 'utf8' });
  const [{ filename, files, size, unpackedSize }] = Object.values(JSON.parse(output));
  return { path: join(destination, filename), files, size, unpackedSize };
}

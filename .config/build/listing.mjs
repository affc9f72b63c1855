/** Lists the output of a command: each folder with the number and total size of its files. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A line for each folder in `folder`, and one for the files next to them.
 *
 * @returns lines such as `dist/cdn/    4 files    871.2 kB`
 */
export function listing(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
  const rows = [...folders.map((path) => [`${path}/`, filesIn(path)]), [`${folder}/*`, files]];
  const width = Math.max(...rows.map(([place]) => place.length));
  return rows
    .map(([place, paths]) =>
      [place.padEnd(width), `${paths.length} files`.padStart(10), kilobytes(paths).padStart(11)].join(' '),
    )
    .join('\n');
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function kilobytes(paths) {
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  return `${(bytes / 1000).toFixed(1)} kB`;
}

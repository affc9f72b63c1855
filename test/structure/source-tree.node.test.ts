/** Tests the source tree: small folders, and names that say what a thing is. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const MOST_FILES = 12;

/** Names for the time of loading, and vague names. Only whole words count, so `workspace.ts` is allowed. */
const EMPTY_NAMES =
  /(^|[-./])(later|trouble|extras|desk|need|words|several|work|news|single|on-demand)($|[-./])/;

const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)).split(sep).join('/'));

describe('the source tree', () => {
  it(`has at most ${MOST_FILES} files in a folder`, () => {
    const counts = new Map<string, number>();
    for (const file of files) {
      const folder = posix.dirname(file);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    assert.ok(counts.size > 10, 'hardly any folder was found');
    const large = [...counts].filter(([, count]) => count > MOST_FILES).map(([folder]) => folder);
    assert.deepEqual(large, []);
  });

  it('names files and folders for what they are', () => {
    assert.match('elements/on-demand/menu.ts', EMPTY_NAMES);
    assert.doesNotMatch('elements/network.ts', EMPTY_NAMES);
    assert.deepEqual(
      files.filter((file) => EMPTY_NAMES.test(file)),
      [],
    );
  });
});

/** The files of the languages: what a page loads with one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundle } from '../../.config/build/bundle.mjs';
import { SOURCE } from '../helpers/bundle.js';

describe('the file of a language', () => {
  it('imports neither the store nor an element nor Lit', async () => {
    for (const entry of ['de', 'all', 'languages']) {
      const chunks = await bundle(`import '/src/localize/${entry}.ts';`);
      const modules = chunks
        .flatMap((chunk) => Object.keys(chunk.modules))
        .filter((id) => !id.includes('\0'));
      assert.ok(modules.length > 0);
      assert.deepEqual(
        modules.filter((id) => !id.startsWith(`${SOURCE}localize/`) && !id.startsWith(`${SOURCE}model/`)),
        [],
      );
    }
  });

  it('is one file with all its sections, and needs no other but the page’s own', async () => {
    const chunks = await bundle(`import '/src/localize/all.ts';`);
    const [entry, ...languages] = [...chunks].sort((a, b) => Number(b.isEntry) - Number(a.isEntry));
    assert.equal(languages.length, 6);
    for (const { imports, modules } of languages) {
      assert.deepEqual(imports, [entry?.fileName]);
      assert.equal(Object.keys(modules).filter((id) => /\/localize\/[\w-]+\/[\w-]+\.ts$/.test(id)).length, 7);
    }
  });
});

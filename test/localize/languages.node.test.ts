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

  it('is one file, one for each section that an element loads, and one that some of these share; they need no other but the page’s own', async () => {
    const chunks = await bundle(`import '/src/localize/all.ts';`);
    const own = chunks.filter(({ isDynamicEntry }) => !isDynamicEntry).map(({ fileName }) => fileName);
    for (const code of ['ar', 'de', 'es', 'fr', 'ja', 'pt-BR']) {
      const modulesOf = ({ modules }: (typeof chunks)[number]) =>
        Object.keys(modules).filter((id) => id.startsWith(`${SOURCE}localize/${code}/`));
      const [initial, ...sections] = chunks
        .filter((chunk) => modulesOf(chunk).length > 0)
        .sort((a, b) => modulesOf(b).length - modulesOf(a).length);
      assert.ok(initial);
      assert.equal(modulesOf(initial).length, 7);
      assert.deepEqual(new Set(sections.map((chunk) => modulesOf(chunk).length)), new Set([1]));
      assert.equal(sections.length, 14);
      const ofLanguage = [initial, ...sections].map(({ fileName }) => fileName);
      for (const { imports } of [initial, ...sections])
        assert.deepEqual(
          imports.filter((file) => ![...own, ...ofLanguage].includes(file)),
          [],
        );
    }
  });
});

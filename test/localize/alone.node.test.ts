/** Which files a language needs beside the one-file build. The guide about languages names them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';

const GUIDE = readFileSync('stories/guides/languages.md', 'utf8');

describe('a language by itself', () => {
  for (const code of ['ar', 'de', 'es', 'fr', 'ja', 'pt-BR'])
    it(`imports its own folder and what the guide names: ${code}`, async () => {
      const entryPoints = [`src/localize/${code}.ts`];
      const { metafile } = await build({ entryPoints, bundle: true, write: false, metafile: true });
      const shared = Object.keys(metafile.inputs)
        .filter((path) => path !== `src/localize/${code}.ts` && !path.startsWith(`src/localize/${code}/`))
        .map((path) => path.replace('.ts', '.js'));
      assert.deepEqual(shared.sort(), [
        'src/localize/en/core.js',
        'src/localize/en/terms.js',
        'src/localize/languages.js',
        'src/localize/plural.js',
        'src/model/if-possible.js',
      ]);
      for (const path of shared) {
        const named = path.replace('src/localize/', '').replace('src/', 'dist/');
        assert.ok(GUIDE.includes(`\`${named}\``), `${named} is not named`);
      }
    });
});

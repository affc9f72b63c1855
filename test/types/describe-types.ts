/** What is tested of the typings for a framework: what is right passes, and what is wrong is refused where it says so. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertForetold, type Diagnostic } from './wrong-lines.js';

const isWrong = (file: string) => /^wrong\b/i.test(file);

/**
 * @param framework the folder of the programs
 * @param check runs the framework's own checker on that folder
 */
export function describeTypes(framework: string, check: (folder: string) => Promise<Diagnostic[]>): void {
  describe(`The types for ${framework}`, () => {
    const folder = fileURLToPath(new URL(framework, import.meta.url));
    const wrong = readdirSync(folder).filter(isWrong);
    let diagnostics: Diagnostic[];

    before(async () => {
      diagnostics = await check(framework);
    });

    it('let pass what is right', () => {
      const ofRight = diagnostics.filter(({ file }) => !wrong.some((name) => file.endsWith(name)));
      assert.deepEqual(ofRight, []);
    });

    for (const file of wrong)
      it(`refuse what is wrong in ${file}`, () => assertForetold(folder, file, diagnostics));
  });
}

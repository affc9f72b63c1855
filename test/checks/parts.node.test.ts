/** Which test files run when: no part names a file that does not exist, and every file runs somewhere. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Run {
  readonly named?: readonly string[];
  readonly part?: string;
  readonly isThorough?: boolean;
}

const root = new URL('../../', import.meta.url);
const { PARTS, filesOf } = (await import(new URL('.config/test/parts.mjs', root).href)) as {
  PARTS: Readonly<Record<string, readonly string[]>>;
  filesOf: (all: readonly string[], run: Run) => readonly string[];
};

const all = readdirSync(fileURLToPath(new URL('test', root)), { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'));
const files = (run: Run = {}) => filesOf(all, { named: [], ...run });

describe('the parts of the tests', () => {
  for (const [part, paths] of Object.entries(PARTS))
    for (const path of paths)
      it(`${part} has a file with ${path} in its path`, () => {
        assert.ok(files({ part }).some((file) => file.includes(path)));
      });

  it('are the whole, together with what npm test runs, and overlap in nothing', () => {
    const apart = [...files(), ...files({ part: 'end-to-end' }), ...files({ part: 'nightly' })];
    assert.deepEqual(apart.sort(), [...all].sort());
    assert.deepEqual(files({ isThorough: true }), all);
  });

  it('do not keep back a file that is asked for by name', () => {
    const [nightly = ''] = files({ part: 'nightly' });
    assert.deepEqual(files({ named: [nightly] }), [nightly]);
  });
});

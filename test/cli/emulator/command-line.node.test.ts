/** The options of the emulator, as they are read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCommandLine } from '../../../src/cli/emulator/command-line.js';

describe('the port', () => {
  for (const [port, number] of [
    ['0', 0],
    ['65535', 65_535],
  ] as const)
    it(`can be ${port}`, () => assert.equal(parseCommandLine(['--port', port]).port, number));

  for (const port of ['65536', '100000', '8080x', 'x8080', '80 80', '-1', ''])
    it(`cannot be “${port}”`, () =>
      assert.throws(() => parseCommandLine([`--port=${port}`]), /--port expects a number from 0 to 65535/));
});

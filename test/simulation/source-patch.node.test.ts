/** Patches of the source: each planted fault and each defence has its place, and a patch without one is an error. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patched, type SourcePatch } from '../helpers/source-patch.js';
import { FAULTS as ORCA_FAULTS } from '../orca/faults.js';
import { FAULTS } from './faults.js';
import { DEFENCES } from '../server/attacks/defences.js';

const PACE = 'transport/http/pace.ts';

/** The code of `file` with one patch. */
const code = (patch: SourcePatch, file = PACE) => patched([patch]).get(file) ?? '';

describe('a patch of the source', () => {
  for (const { name, ...patch } of [...FAULTS, ...ORCA_FAULTS, ...DEFENCES])
    it(`has its place: ${name}`, () => {
      assert.equal(patched([patch]).size, 1);
    });

  it('finds a declaration wherever it stands, and code in it however it is broken into lines', () => {
    const find = 'this.#free  =\nperSecond;';
    assert.match(
      code({ in: 'Pace.constructor', under: 'transport/', find, replace: 'PATCHED' }),
      /#clock = clock;\s+PATCHED/,
    );
  });

  it('replaces a whole body where it names no code', () => {
    assert.match(
      code({ in: 'Pace.pauseUntil', replace: 'PATCHED' }),
      /pauseUntil\(time: number\): void \{PATCHED\}/,
    );
    assert.match(code({ in: 'TRIES', replace: '0' }, 'transport/my-organization/requests.ts'), /TRIES = 0;/);
  });

  it('adds up with others of the same file', () => {
    const first: SourcePatch = { in: 'Pace.pauseUntil', replace: 'FIRST' };
    const second: SourcePatch = { in: 'Pace.#letIn', replace: 'SECOND' };
    assert.match(patched([first, second]).get(PACE) ?? '', /\{FIRST\}[^]*\{SECOND\}/);
  });

  const misfits: [string, SourcePatch, RegExp][] = [
    [
      'no such declaration',
      { in: 'Pace.#nothing', replace: '' },
      /0 files of src that declare Pace\.#nothing/,
    ],
    ['several declarations of that name', { in: 'Attempt.run', replace: '' }, /2 files of src/],
    ['no such code', { in: 'Pace.inTurn', find: 'nothing()', replace: '' }, /contains this 0 times/],
    ['the code twice', { in: 'Pace.inTurn', find: 'onWait', replace: '' }, /contains this \d times/],
    ['no such text in a file', { file: PACE, find: 'nothing()', replace: '' }, /contains this 0 times/],
  ];
  for (const [what, patch, message] of misfits)
    it(`is an error where there is ${what}`, () => assert.throws(() => patched([patch]), message));
});

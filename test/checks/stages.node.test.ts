/** The runner of the check's stages: what runs beside what, where it stops, and what it prints. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HANG_LIMIT } from '../helpers/patience.js';

interface Stage {
  readonly name: string;
  readonly command: string;
  readonly after?: readonly string[];
  readonly alone?: boolean;
}

const STAGES = fileURLToPath(new URL('../../.config/scripts/stages.mjs', import.meta.url));
const { nextOf, runStages } = (await import(STAGES)) as {
  nextOf: (
    waiting: readonly Stage[],
    running: ReadonlyMap<string, Stage>,
    ended: readonly { readonly name: string }[],
  ) => Stage | undefined;
  runStages: (stages: readonly Stage[], print: (text: string) => void) => Promise<boolean>;
};

/** A stage that waits for another one would wait forever, were these not side by side. */
const LIMIT = { timeout: HANG_LIMIT };

describe('the stages of a check', () => {
  it('run side by side, two at a time', LIMIT, async (test) => {
    const { file } = folder(test);
    const meets = (own: string, other: string) =>
      `touch ${file(own)}; until [ -e ${file(other)} ]; do sleep 0.01; done`;
    const { isGood } = await run([
      { name: 'first', command: meets('1', '2') },
      { name: 'second', command: meets('2', '1') },
      { name: 'third', command: `[ -e ${file('1')} ]` },
    ]);
    assert.equal(isGood, true);
  });

  it('start in the order of the list, as far as there is room', () => {
    const lint = { name: 'lint', command: '' };
    const tests = { name: 'tests', command: '', alone: true };
    const size = { name: 'size', command: '', after: ['build'] };
    const choose = (running: readonly Stage[], ...ended: readonly string[]) =>
      nextOf(
        [tests, size, lint],
        new Map(running.map((stage) => [stage.name, stage])),
        ended.map((name) => ({ name })),
      )?.name;
    const other = { name: 'other', command: '' };
    assert.equal(choose([]), 'tests', 'the first of the list');
    assert.equal(choose([other]), 'lint', 'tests have to be alone, and size has no build');
    assert.equal(choose([other], 'build'), 'size', 'there is a build');
    assert.equal(choose([other, { name: 'third', command: '' }]), undefined, 'there are two already');
    assert.equal(choose([{ ...other, alone: true }]), undefined, 'one is alone');
  });

  it('say so where one waits for a stage that does not exist', LIMIT, async () => {
    await assert.rejects(run([{ name: 'size', command: 'true', after: ['bild'] }]), /does not exist/);
  });

  it('stop at the first failure: what runs is ended, what waits is not begun', LIMIT, async (test) => {
    const { file } = folder(test);
    const { isGood, lines } = await run([
      { name: 'endless', command: 'sleep 600' },
      { name: 'broken', command: 'echo before; echo why >&2; exit 3' },
      { name: 'later', command: `touch ${file('begun')}` },
    ]);
    assert.equal(isGood, false);
    assert.equal(existsSync(file('begun')), false);
    assert.deepEqual(lines.slice(0, 3), ['── broken ──', 'before', 'why']);
    assert.equal(lines.at(-1), 'broken failed');
  });

  it('end with the count of the tests also where one fails', LIMIT, async () => {
    const { lines } = await run([{ name: 'tests', command: 'echo 12 passed, 1 failed, 2 skipped; exit 1' }]);
    assert.deepEqual(lines.slice(-2), ['tests failed', '12 passed, 1 failed, 2 skipped']);
  });

  it('are printed whole, then timed, then counted', LIMIT, async () => {
    const { lines } = await run([
      { name: 'lint', command: 'echo a; echo b' },
      { name: 'tests', command: 'echo 12 passed, 0 failed', after: ['lint'] },
      { name: 'engines', command: 'echo 30 passed, 0 failed', after: ['tests'] },
    ]);
    // How long they took depends on the machine.
    assert.deepEqual(
      lines.map((line) => line.replaceAll(/\d+:\d{2}\b/g, '0:00')),
      [
        ...['── lint ──', 'a', 'b'],
        ...['── tests ──', '12 passed, 0 failed'],
        ...['── engines ──', '30 passed, 0 failed'],
        ...['lint      0:00, from   0:00', 'tests     0:00, from   0:00', 'engines   0:00, from   0:00'],
        ...['all       0:00', '42 passed, 0 failed'],
      ],
    );
  });
});

async function run(stages: readonly Stage[]): Promise<{ isGood: boolean; lines: string[] }> {
  const lines: string[] = [];
  const isGood = await runStages(stages, (text) => lines.push(...text.split('\n')));
  return { isGood, lines: lines.filter((line) => line !== '') };
}

function folder(test: { after(end: () => void): void }): { file: (name: string) => string } {
  const path = mkdtempSync(join(tmpdir(), 'org-connections-'));
  test.after(() => rmSync(path, { recursive: true, force: true }));
  return { file: (name) => join(path, name) };
}

/** Tests that the doctor copes with servers that answer at length, to whatever end. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HANG_LIMIT } from '../../helpers/patience.js';
import { printable } from '../../../src/cli/doctor/report.js';

const PROGRAM = fileURLToPath(new URL('long-answers.ts', import.meta.url));

describe('the doctor, of a long answer', () => {
  it('reads it in one pass, and prints little of it', () => {
    const parameters = ['--import', 'tsx', PROGRAM];
    const { stdout, stderr, signal } = spawnSync(process.execPath, parameters, {
      // A search that takes the square of the length would take hours.
      timeout: HANG_LIMIT,
      encoding: 'utf8',
    });
    assert.equal(signal, null, 'it hangs');
    assert.equal(stderr, '');
    assert.ok(Number(stdout) > 0 && Number(stdout) < 50_000, `the longest report has ${stdout} characters`);
  });

  it('hides tokens wherever they stand, and nothing else', () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
    const texts = {
      [`(${token})`]: '((secret))',
      [`x-${token}, y`]: 'x-(secret), y',
      [`id.${token}`]: 'id.(secret)',
      [`${token}.${token}`]: '(secret)',
      'eyJhbGciOiJIUzI1NiJ9.': 'eyJhbGciOiJIUzI1NiJ9.',
      'app.acme.example': 'app.acme.example',
      'they.are.keys.of.the.keyring': 'they.are.keys.of.the.keyring',
      'ey.short.one': 'ey.short.one',
    };
    for (const [text, shown] of Object.entries(texts)) assert.equal(textOf(text), shown);
  });

  it('cuts long quotes, and only these', () => {
    const long = 'a'.repeat(301);
    assert.equal(textOf(`It said “${long}” and “b”.`), `It said “${long.slice(1)}…” and “b”.`);
    assert.equal(textOf(`${long} “${long.slice(1)}” ${long}`), `${long} “${long.slice(1)}” ${long}`);
  });
});

/** A finding's text as it is printed. */
function textOf(text: string): string {
  const results = [{ id: 'a', title: 'A', mark: 'good', text }] as const;
  return printable({ target: 'server', subject: 's', results }, []).results[0]!.text;
}

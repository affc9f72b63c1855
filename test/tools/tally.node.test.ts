/** What `npm run test:all` says in the end. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Tally } from '../../.config/test/tally.mjs';

const NEED = 'needs forced colors: it has none';

describe('the tally of several engines', () => {
  it('has a line for each with what it does not run and why, and a last one over all', () => {
    const tally = new Tally();
    tally.pass('Chromium');
    tally.pass('WebKitGTK');
    for (const file of ['a', 'b'])
      tally.skip('WebKitGTK', `${file}.test.ts: in forced colors [not here: ${NEED}]`);
    tally.pass('Node');
    assert.deepEqual(tally.summary().split('\n'), [
      'Chromium: 1 passed, 0 failed',
      'WebKitGTK: 1 passed, 0 failed, 2 not run:',
      `    2: ${NEED}`,
      'Node: 1 passed, 0 failed',
      '3 passed, 0 failed',
    ]);
    assert.equal(tally.isGood, true);
  });

  it('names every other test that is skipped', () => {
    const tally = new Tally();
    tally.pass('Firefox');
    tally.skip('Firefox', 'a.test.ts: later');
    assert.match(tally.summary(), /^skipped: a\.test\.ts: later \(Firefox\)$/m);
    assert.match(tally.summary(), /\n1 passed, 0 failed, 1 skipped$/);
  });

  it('is not good with a failure in any of them, which it names beside the counts, nor without any test', () => {
    assert.equal(new Tally().isGood, false);
    const tally = new Tally();
    tally.pass('Chromium');
    tally.fail('Firefox', 'a.test.ts: is there');
    assert.equal(tally.isGood, false);
    assert.match(tally.summary(), /^failed: a\.test\.ts: is there \(Firefox\)$/m);
    assert.match(tally.summary(), /\n1 passed, 1 failed$/);
  });
});

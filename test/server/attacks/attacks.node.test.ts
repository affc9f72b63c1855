/** Runs all attacks against the proxy and the bridge, which must all fail, and tests their other promises. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ADAPTER } from './adapter.js';
import { ATTACK_TRIALS, ATTACKS } from './all.js';
import { CONFIGURATIONS } from './configuration.js';
import { FAIL_CLOSED } from './fail-closed.js';
import { FAMILIES } from './families.js';
import { LIMITS } from './limits.js';
import { PROMISES } from './promises.js';
import { REFUSALS } from './refusals.js';
import { SESSIONS } from './sessions.js';
import { SERVER as server } from './server.js';

const LEAST = 120;

describe('attacks', () => {
  for (const { name, run } of ATTACK_TRIALS) it(name, () => run(server));

  it('are many, each with a name of its own', () => {
    const names = new Set(ATTACKS.map(({ name }) => name));
    assert.equal(names.size, ATTACKS.length, 'two attacks have one name');
    assert.ok(names.size >= LEAST, `there are ${names.size}`);
    const runs = ATTACKS.reduce((count, { against }) => count + against.length, 0);
    console.log(`${names.size} attacks: ${runs} requests to the proxy and the bridge`);
  });
});

describe('promises', () => {
  const trials = [
    ...CONFIGURATIONS,
    ...PROMISES,
    ...REFUSALS,
    ...SESSIONS,
    ...ADAPTER,
    ...FAMILIES,
    ...LIMITS,
    ...FAIL_CLOSED,
  ];
  for (const { name, run } of trials) it(name, () => run(server));
});

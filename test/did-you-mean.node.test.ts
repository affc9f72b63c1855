import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { didYouMean } from '../src/did-you-mean.js';

const NAMES = ['domain', 'token', 'tenant', 'url'];

describe('what somebody probably wanted to type', () => {
  for (const [typed, meant] of [
    ['domian', 'domain'],
    ['domains', 'domain'],
    ['tokn', 'token'],
    ['tennant', 'tenant'],
    ['ulr', 'url'],
    ['URL', ''],
    ['patient', ''],
    ['', ''],
  ] as const)
    it(`“${typed}” is ${meant ? `close to “${meant}”` : 'close to nothing'}`, () => {
      assert.equal(didYouMean(typed, NAMES), meant && ` Did you mean "${meant}"?`);
    });
});

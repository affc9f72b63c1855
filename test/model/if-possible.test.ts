/** Objects of the platform that a browser might lack, or block. */
import { expect } from '@open-wc/testing';
import { ifPossible } from '../../src/model/if-possible.js';

it('gives what the platform gives, and nothing where it throws', () => {
  const given = {};
  expect(ifPossible(() => given)).to.equal(given);
  expect(
    ifPossible(() => {
      throw new DOMException('Blocked.', 'SecurityError');
    }),
  ).to.equal(undefined);
});

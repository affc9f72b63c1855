/** Lists that are compared member by member. */
import { expect } from '@open-wc/testing';
import { isSame } from '../../src/model/same.js';

describe('two lists', () => {
  const member = {};
  for (const [list, other, expected] of [
    [[], [], true],
    [[1, member], [1, member], true],
    [[NaN], [NaN], true],
    [[0], [-0], false],
    [[1, member], [1, {}], false],
    [[1, 2], [1], false],
    [[1], [1, 2], false],
    [undefined, [], false],
    [[], undefined, false],
    [undefined, undefined, false],
  ] as const)
    it(`${JSON.stringify(list)} and ${JSON.stringify(other)} are ${expected ? 'the same' : 'different'}`, () => {
      expect(isSame(list, other)).to.equal(expected);
    });
});

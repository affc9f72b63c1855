/** Which pictures are taken: every story is decided on, and there are not too many. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  looksOf,
  MOST_PICTURES,
  pictureOf,
  selectionFaults,
  SELECTIONS,
} from '../../.config/screenshots/selection.js';

const ONE = { why: 'An example.', looks: ['light.960', 'dark.320'], stories: ['toggle/on'] } as const;
const NONE = { why: 'Looks like another.', looks: [], stories: ['toggle/off'] } as const;

describe('the selection of pictures', () => {
  it('names the pictures of a story', () => {
    const names = looksOf('toggle/on', [ONE, NONE]).map((look) => pictureOf('toggle/on', look));
    assert.deepEqual(names, ['toggle/on.light.960.png', 'toggle/on.dark.320.png']);
    assert.deepEqual(looksOf('toggle/off', [ONE, NONE]), []);
  });

  it('accepts a story without a picture, but no story that nobody has decided on', () => {
    assert.deepEqual(selectionFaults(['toggle/on', 'toggle/off'], [ONE, NONE]), []);
    assert.deepEqual(selectionFaults(['toggle/on', 'toggle/new'], [ONE]), ['toggle/new is not selected']);
  });

  it('refuses a story that does not exist, or is selected twice', () => {
    assert.deepEqual(selectionFaults(['toggle/on'], [ONE, NONE]), ['toggle/off is no story']);
    assert.deepEqual(selectionFaults(['toggle/on'], [ONE, ONE]), ['toggle/on is selected twice']);
  });

  it(`refuses more than ${MOST_PICTURES} pictures`, () => {
    const stories = Array.from({ length: MOST_PICTURES / 2 + 1 }, (_, index) => `toggle/${index}`);
    assert.match(selectionFaults(stories, [{ ...ONE, stories }]).join(), /^202 pictures/);
  });

  it('gives a reason for each', () => {
    for (const { why } of SELECTIONS) assert.match(why, /^[A-Z].+\.$/);
  });
});

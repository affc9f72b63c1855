/** Whatever a server writes into its answers, a page is made of the same and asks for the same. */
import { sceneOf } from './scene.js';
import { expectSame } from './hostile.js';

describe('a text in every field of every answer', () => {
  it('stays a text', () => expectSame(sceneOf)).timeout(400_000);
});

/** Tests that texts in responses change neither the structure of a page nor its requests. */
import { sceneOf } from './scene.js';
import { expectSame } from './hostile.js';

describe('a text in every field of every answer', () => {
  it('stays a text', () => expectSame(sceneOf)).timeout(400_000);
});

/** Tests that texts in responses change neither the structure of a page nor its requests. */
import { HANG_LIMIT } from '../helpers/patience.js';
import { sceneOf } from './scene.js';
import { expectSame } from './hostile.js';

describe('a text in every field of every answer', () => {
  it('stays a text', () => expectSame(sceneOf)).timeout(HANG_LIMIT);
});

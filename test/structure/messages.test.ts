/** Tests that texts in dictionaries change neither the structure of a page nor its requests. */
import { en } from '../../src/index.js';
import { HANG_LIMIT } from '../helpers/patience.js';
import { expectSame } from './hostile.js';
import { sceneOf } from './scene.js';

const TEXTS = Object.entries({ ...en });

describe('a text in place of every message', () => {
  it('stays a text', () =>
    expectSame((text) => {
      const messages = TEXTS.map(([key, said]) => [key, typeof said === 'function' ? () => text : text]);
      return sceneOf('Acme', Object.fromEntries(messages) as Record<string, string>);
    })).timeout(HANG_LIMIT);
});

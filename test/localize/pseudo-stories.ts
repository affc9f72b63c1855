/** The pseudo-language on every story: nothing gets out of its box sideways, and whatever is shown is in a dictionary. */
import { setViewport } from '@web/test-runner-commands';
import { registerMessages } from '../../src/index.js';
import { sampling } from '../helpers/engine.js';
import { expectOnlyDictionary } from './from-dictionary.js';
import { PSEUDO_CODES, pseudoMessages } from './pseudo.js';
import { expectNoOverflow, play, setLanguage, STORIES } from './story.js';

const DIRECTIONS = ['ltr', 'rtl'] as const;
const HAS_OWN_LANGUAGE = /^Languages: |: German$/;

/** Tries every story in both directions, so many pixels wide. */
export function everyStoryInPseudo(width: number): void {
  describe(`in the pseudo-language, ${width} pixels wide,`, () => {
    before(async () => {
      document.body.style.margin = '0';
      for (const direction of DIRECTIONS) registerMessages(pseudoMessages(direction));
      await setViewport({ width, height: 800 });
    });
    afterEach(() => Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' }));

    const stories = STORIES.filter(([name]) => !HAS_OWN_LANGUAGE.test(name));
    for (const [index, [name, story]] of stories.entries())
      sampling(index).it(name, async () => {
        const canvas = await play(story);
        for (const direction of DIRECTIONS) {
          await setLanguage(canvas, PSEUDO_CODES[direction], direction);
          expectNoOverflow(canvas, direction);
          expectOnlyDictionary(canvas, direction);
        }
      });
  });
}

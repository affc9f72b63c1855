/** The languages on every story: nothing gets out of its box sideways. */
import { setViewport } from '@web/test-runner-commands';
import { registerMessages } from '../../src/index.js';
import { sampling } from '../helpers/engine.js';
import { english, TRANSLATIONS } from './languages.js';
import { expectNoOverflow, play, setLanguage, STORIES } from './story.js';

/** Tries every story in every language, so many pixels wide. */
export function everyStoryInEachLanguage(width: number): void {
  describe(`in every language, ${width} pixels wide,`, () => {
    before(async () => {
      document.body.style.margin = '0';
      // All of their sections, so that no story is measured while one is being loaded.
      for (const messages of TRANSLATIONS) registerMessages(messages);
      await setViewport({ width, height: 800 });
    });
    afterEach(() => Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' }));

    for (const [index, [name, story]] of STORIES.entries())
      sampling(index).it(name, async () => {
        const canvas = await play(story);
        for (const { $code, $dir } of [english, ...TRANSLATIONS]) {
          await setLanguage(canvas, $code, $dir);
          expectNoOverflow(canvas, $code);
        }
      });
  });
}

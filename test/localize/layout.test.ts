/** The languages on every story: nothing gets out of its box sideways, on a phone and where there is room. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { english, TRANSLATIONS } from './languages.js';
import { textOf } from '../helpers/roles.js';
import { expectNoOverflow, play, setLanguage, STORIES } from './story.js';

before(() => {
  document.body.style.margin = '0';
});
afterEach(() => Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' }));

it('is in the language that it is tried in', async () => {
  const canvas = await play(STORIES[0]![1]);
  for (const { $code, $dir, connections, refresh } of TRANSLATIONS) {
    await setLanguage(canvas, $code, $dir);
    expect(textOf(canvas))
      .to.contain(connections)
      .and.to.contain(refresh)
      .and.not.to.contain(english.refresh);
  }
});

for (const width of [320, 1280])
  describe(`in every language, ${width} pixels wide,`, () => {
    before(() => setViewport({ width, height: 800 }));

    for (const [name, story] of STORIES)
      it(name, async () => {
        const canvas = await play(story);
        for (const { $code, $dir } of [english, ...TRANSLATIONS]) {
          await setLanguage(canvas, $code, $dir);
          expectNoOverflow(canvas, $code);
        }
      });
  });

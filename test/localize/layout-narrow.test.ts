/** Every language on a phone; and whether a story is in the language that it is tried in. */
import { expect } from '@open-wc/testing';
import { textOf } from '../helpers/roles.js';
import { english, TRANSLATIONS } from './languages.js';
import { everyStoryInEachLanguage } from './layout-stories.js';
import { play, setLanguage, STORIES } from './story.js';

it('is in the language that it is tried in', async () => {
  const canvas = await play(STORIES[0]![1]);
  for (const { $code, $dir, connections, refresh } of TRANSLATIONS) {
    await setLanguage(canvas, $code, $dir);
    expect(textOf(canvas))
      .to.contain(connections)
      .and.to.contain(refresh)
      .and.not.to.contain(english.refresh);
  }
  Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' });
});

everyStoryInEachLanguage(320);

/** The pseudo-language on every story: nothing gets out of its box sideways, and whatever is shown is in a dictionary. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { en, enDialogs, registerMessages } from '../../src/index.js';
import { expectOnlyDictionary } from './from-dictionary.js';
import { changed, PSEUDO_CODES, pseudoMessages } from './pseudo.js';
import { expectNoOverflow, play, setLanguage, STORIES } from './story.js';

const DIRECTIONS = ['ltr', 'rtl'] as const;
const HAS_OWN_LANGUAGE = /^Languages: |: German$/;

before(() => {
  document.body.style.margin = '0';
  for (const direction of DIRECTIONS) registerMessages(pseudoMessages(direction));
});
afterEach(() => Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' }));

describe('the pseudo-language', () => {
  it('is at least 40 % longer, in brackets, and leaves alone what is put into it', () => {
    const texts: object = { ...en, ...enDialogs };
    for (const text of Object.values(texts).filter((value): value is string => typeof value === 'string'))
      expect(changed(text, 'ltr').length).to.be.at.least(text.length * 1.4);
    expect(pseudoMessages('ltr').nowEnabled('Acme')).to.match(/^⟦Acme .+⟧$/);
    expect(pseudoMessages('ltr').undo).to.equal('⟦Ûûñđöö⟧');
  });
});

for (const width of [320, 1280])
  describe(`in the pseudo-language, ${width} pixels wide,`, () => {
    before(() => setViewport({ width, height: 800 }));

    for (const [name, story] of STORIES.filter(([name]) => !HAS_OWN_LANGUAGE.test(name)))
      it(name, async () => {
        const canvas = await play(story);
        for (const direction of DIRECTIONS) {
          await setLanguage(canvas, PSEUDO_CODES[direction], direction);
          expectNoOverflow(canvas, direction);
          expectOnlyDictionary(canvas, direction);
        }
      });
  });

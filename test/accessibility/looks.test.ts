/** Tests the display for users who zoom, need more text spacing, or prefer reduced motion. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { setMedia } from '../helpers/browser.js';
import { written } from '../helpers/console.js';
import { sampling } from '../helpers/engine.js';
import { GROUPS, showStory } from '../stories/all.js';
import { flat } from './focus/where.js';

const STORIES = GROUPS.flatMap(({ title, stories }) =>
  stories.map(([name, story]) => [`${title}/${name}`, story] as const),
);

const root = document.documentElement;

before(() => {
  root.style.colorScheme = 'light dark';
  Object.assign(document.body.style, { background: 'Canvas', margin: '0' });
});
beforeEach(() => setMedia({ reducedMotion: 'reduce' }));
afterEach(async () => {
  root.removeAttribute('style');
  root.style.colorScheme = 'light dark';
  await setViewport({ width: 800, height: 600 });
});
after(() => setMedia({}));

describe('at 320 CSS pixels, which is 400 % of a screen', () => {
  for (const [index, [name, story]] of STORIES.entries())
    sampling(index).it(`${name} needs no scrolling sideways, also with the text spaced`, async () => {
      await setViewport({ width: 320, height: 256 });
      await show(story);
      expect(root.scrollWidth, 'as it is').to.be.at.most(320);
      // WCAG 1.4.12. The kit sets its own line height of 1.45; a user's style sheet overrides it.
      Object.assign(root.style, { letterSpacing: '0.12em', wordSpacing: '0.16em' });
      expect(root.scrollWidth, 'spaced').to.be.at.most(320);
    });
});

describe('where motion is reduced', () => {
  for (const [index, [name, story]] of STORIES.entries())
    sampling(index).it(`nothing moves in ${name}`, async () => {
      await show(story);
      const roots = [document, ...flat(document.body).flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      const moving = roots.flatMap((tree) => tree.getAnimations()).filter(isMoving);
      expect(moving.map(nameOf).join()).to.equal('');
    });
});

/** The console is checked by the stories' own tests. */
async function show(story: (typeof STORIES)[number][1]): Promise<void> {
  await written('error', async () => void (await showStory(story)));
}

/** A mark that disappears after a while isn't motion, nor is content that fades in once. */
function isMoving(animation: Animation): boolean {
  if (animation instanceof CSSTransition) return animation.transitionProperty !== 'opacity';
  return !(animation instanceof CSSAnimation && /^(unmark|vanish)$/.test(animation.animationName));
}

function nameOf(animation: Animation): string {
  if (animation instanceof CSSTransition) return animation.transitionProperty;
  return animation instanceof CSSAnimation ? animation.animationName : animation.id;
}

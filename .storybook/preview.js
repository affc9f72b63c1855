/** What every story has around it in Storybook, and what is said about its element. */
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../stories/page.css';
import { CHOICES, FIRST, surround } from '../stories/surroundings.js';
import { argTypesOf, descriptionOf } from './arg-types.js';
import { remountAfter } from './remount.js';
import { markWhenShown } from './shown.js';

setCustomElementsManifest(manifest);

export default {
  initialGlobals: FIRST,
  globalTypes: CHOICES,
  decorators: [
    (story, context) => {
      const { globals, id, viewMode } = context;
      surround(globals);
      remountAfter(id, `${globals.latency} ${globals.failure}`);
      if (viewMode === 'story') markWhenShown(context);
      return story();
    },
  ],
  parameters: {
    controls: { expanded: true, sort: 'none' },
    options: {
      storySort: { order: ['Guides', 'Frameworks', 'Provider', 'Connection list', '*', 'Languages'] },
    },
    docs: {
      extractArgTypes: (tagName) => argTypesOf(manifest, tagName),
      extractComponentDescription: (tagName) => descriptionOf(manifest, tagName),
    },
    // Everything that axe has by itself; the tests ask more rules.
    a11y: { test: 'error' },
  },
};

/** Every story gets where it says it does, writes nothing unexpected to the console, and can be used by everybody. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import * as listStories from '../../stories/connection-list.stories.js';
import * as languagesStories from '../../stories/languages.stories.js';
import * as removeStories from '../../stories/connection-remove.stories.js';
import * as settingsStories from '../../stories/connection-settings.stories.js';
import * as toggleStories from '../../stories/connection-toggle.stories.js';
import type { Meta, Story } from '../../stories/csf.js';
import * as providerStories from '../../stories/provider.stories.js';
import { accessibilityFaults } from '../helpers/accessibility.js';
import { written } from '../helpers/console.js';
import { textOf } from '../helpers/roles.js';

type Stories = Readonly<Record<string, Story | Meta>> & { readonly default: Meta };

const FILES: readonly Stories[] = [
  listStories,
  toggleStories,
  removeStories,
  settingsStories,
  providerStories,
  languagesStories,
];

before(async () => {
  // What fades in has no contrast on the way.
  await emulateMedia({ reducedMotion: 'reduce' });
  document.documentElement.style.colorScheme = 'light dark';
  // What a browser paints behind a page by itself, axe takes for white.
  document.body.style.background = 'Canvas';
});
afterEach(() => emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' }));

for (const { default: meta, ...stories } of FILES)
  describe(`stories of the ${meta.title.toLowerCase()}`, () => {
    for (const [name, story] of Object.entries(stories) as [string, Story][])
      it(name, async () => {
        let canvas!: HTMLElement;
        const warnings: string[] = [];
        const errors = await written('error', async () => {
          warnings.push(...(await written('warn', async () => (canvas = await show(story)))));
        });
        expectOnly([...errors, ...warnings], story.parameters.warns);
        for (const colorScheme of ['light', 'dark'] as const)
          for (const forcedColors of ['none', 'active'] as const) {
            await emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
            const faults = await accessibilityFaults(canvas);
            expect(faults.join('\n'), `${colorScheme}, forced colours ${forcedColors}`).to.equal('');
          }
      });
  });

/** Renders the story, plays it, and waits until it shows what it promises. */
async function show({ render, play, parameters }: Story): Promise<HTMLElement> {
  const canvas = await fixture<HTMLElement>(html`<div>${render()}</div>`);
  await play?.({ canvasElement: canvas });
  await waitUntil(() => textOf(canvas).includes(parameters.shows), `Never showed “${parameters.shows}”`, {
    timeout: 6_000,
  });
  return canvas;
}

function expectOnly(lines: readonly string[], expected: string | undefined): void {
  const unexpected = lines.filter((line) => expected === undefined || !line.includes(expected));
  expect(unexpected.join('\n')).to.equal('');
  if (expected !== undefined) expect(lines, `“${expected}” in the console`).not.to.be.empty;
}

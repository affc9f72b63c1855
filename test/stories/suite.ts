/** Tests that stories reach their promised state, log nothing unexpected, and are accessible. Each test file has one file of stories. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { accessibilityFaults } from '../helpers/accessibility.js';
import type { Story } from '../../stories/csf.js';
import { setMedia, type Media } from '../helpers/browser.js';
import { COLORS, tellOfColors } from '../helpers/colors.js';
import { isThorough } from '../helpers/effort.js';
import { engine } from '../helpers/engine.js';
import { written } from '../helpers/console.js';
import { groupOf, showStory, type Stories } from './all.js';
import { HANG_LIMIT } from '../helpers/patience.js';

const DIRECTIONS = ['ltr', 'rtl'];

const isEveryDirection = engine === 'chromium' && isThorough;

const root = document.documentElement;

/** Tests the stories of one file. */
export function testStories(file: Stories): void {
  const { title, stories } = groupOf(file);

  before(() => {
    // A complete page, so that rules about whole pages apply, too.
    Object.assign(root, { lang: 'en' });
    document.title = 'Stories';
    document.body.insertAdjacentHTML('afterbegin', '<header><h1>Stories</h1></header>');
    // At the edge of the window, the selection bar would cover rows, whose contrast axe could not determine.
    document.head.insertAdjacentHTML(
      'beforeend',
      '<style>org-connection-list::part(selection-place) { position: static }</style>',
    );
    root.style.colorScheme = 'light dark';
    // Axe assumes that the browser's default background is white.
    document.body.style.background = 'Canvas';
  });
  // So high that a long dialog does not scroll under its own buttons.
  before(() => setViewport({ width: 800, height: 1600 }));
  after(() => setViewport({ width: 800, height: 600 }));
  beforeEach(() => setMedia({ reducedMotion: 'reduce' }));
  afterEach(() => (root.dir = ''));
  after(() => setMedia({}));

  describe(`stories of the ${title.toLowerCase()}`, () => {
    for (const [name, story] of stories) it(name, () => testStory(story)).timeout(HANG_LIMIT);
    tellOfColors();
  });
}

async function testStory(story: Story): Promise<void> {
  const warnings: string[] = [];
  const errors = await written('error', async () => {
    warnings.push(...(await written('warn', async () => void (await showStory(story)))));
  });
  expectOnly([...errors, ...warnings], story.parameters.warns);
  for (const [index, colors] of COLORS.entries()) {
    await show(colors);
    // Axe's results are the same in each engine and nearly the same in each direction, so each story is checked in one.
    const directions = isEveryDirection ? DIRECTIONS : [DIRECTIONS[index % DIRECTIONS.length]!];
    for (const direction of directions) {
      root.dir = direction;
      const faults = await accessibilityFaults(document);
      expect(faults.join('\n'), `${JSON.stringify(colors)}, ${direction}`).to.equal('');
    }
  }
}

/** Disables motion, because content that is fading in lacks contrast. */
async function show(colors: Media): Promise<void> {
  await setMedia({ ...colors, reducedMotion: 'reduce' });
  const { colorScheme = 'light', forcedColors = 'none' } = colors;
  for (const query of [`(prefers-color-scheme: ${colorScheme})`, `(forced-colors: ${forcedColors})`])
    expect(matchMedia(query).matches, query).to.equal(true);
}

function expectOnly(lines: readonly string[], expected: string | undefined): void {
  const unexpected = lines.filter((line) => expected === undefined || !line.includes(expected));
  expect(unexpected.join('\n')).to.equal('');
  if (expected !== undefined) expect(lines, `“${expected}” in the console`).not.to.be.empty;
}

/**
 * Compares the accessibility tree of every story, as Chromium computes it, with the saved one: role, name, state, value and
 * description of every node. Review changes of the files in `trees/`:
 *
 *   UPDATE_TREES=1 npm test -- trees     rewrites them
 */
import { expect } from '@open-wc/testing';
import { readFile, writeFile } from '@web/test-runner-commands';
import { loadOnDemandFiles } from './focus/at-rest.js';
import { environment, setMedia } from '../helpers/browser.js';
import { accessibilityTree } from '../helpers/chromium.js';
import { written } from '../helpers/console.js';
import { needing } from '../helpers/engine.js';
import { GROUPS, showStory, type StoryGroup } from '../stories/all.js';
import { giveTimeBack, stopTime, takeTime } from './still-time.js';
import { treeText } from './tree-text.js';

const HOW = 'UPDATE_TREES=1 npm test -- trees';

before(() => setMedia({ reducedMotion: 'reduce' }));
after(() => setMedia({}));
beforeEach(takeTime);
afterEach(giveTimeBack);

for (const group of GROUPS) testGroup(group);

function testGroup({ title, stories }: StoryGroup): void {
  const path = `trees/${title.toLowerCase().replaceAll(' ', '-')}.txt`;
  const shown = new Map<string, string>();
  let known = new Map<string, string>();
  let isUpdating = false;

  needing('accessibility trees').describe(`accessibility trees of the ${title.toLowerCase()}`, () => {
    before(async () => {
      await loadOnDemandFiles();
      isUpdating = (await environment('UPDATE_TREES')) !== '';
      // The runner fails if the file is missing.
      known = sectionsOf((await readFile({ path }).catch(() => '')) ?? '');
    });

    for (const [name, story] of stories)
      it(name, async () => {
        // The console is checked by the stories' own tests.
        await written('error', async () => void (await showStory(story)));
        stopTime();
        const tree = await treeAtRest();
        expect(tree, 'the tree').not.to.equal('');
        shown.set(name, tree);
        if (isUpdating) return;
        if (!known.has(name)) throw new Error(`${path} does not have “${name}”. To write it: ${HOW}`);
        compare(tree, known.get(name), path);
      });

    it('has no story that is gone', () => {
      const gone = [...known.keys()].filter((name) => !stories.some(([story]) => story === name));
      if (!isUpdating) expect(gone.join(), `only in ${path}; to write it anew: ${HOW}`).to.equal('');
    });

    after(async () => {
      if (isUpdating) await writeFile({ path, content: textOf(title, shown) });
    });
  });
}

/** Fails with the differing lines, which two whole texts next to each other would hide. */
function compare(actual: string, expected: string | undefined, path: string): void {
  if (actual === expected) return;
  const message = `Another tree than in ${path}. Where that is meant: ${HOW}`;
  throw Object.assign(new Error(message), { actual, expected, showDiff: true });
}

/** The tree, once it has not changed for a while. */
async function treeAtRest(): Promise<string> {
  for (let before = ''; ;) {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const tree = treeText(await accessibilityTree());
    if (tree !== '' && tree === before) return tree;
    before = tree;
  }
}

function textOf(title: string, trees: ReadonlyMap<string, string>): string {
  const sections = [...trees].map(([name, tree]) => `## ${name}\n\n${tree}\n`);
  return [`# ${title}\n`, ...sections].join('\n');
}

function sectionsOf(text: string): Map<string, string> {
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [name = '', ...lines] = section.split('\n');
      return [name, lines.join('\n').trim()];
    }),
  );
}

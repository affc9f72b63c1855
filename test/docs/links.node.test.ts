/** The documentation for GitHub and for Storybook: every relative link leads somewhere, and README stays short. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { anchorsOf, linksOf } from '../../.config/docs/markdown.mjs';
import { FRAMEWORKS, GUIDES } from '../../.config/docs/pages.mjs';

const OTHERS = ['.github/CONTRIBUTING.md', '.github/SECURITY.md', 'stories/llms.txt'];

const read = (path: string) => readFileSync(path, 'utf8');

/** Why a link of a page leads nowhere; undefined when it does not. */
function faultOf(page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#');
  const target = path ? posix.join(posix.dirname(page), path) : page;
  if (!existsSync(target)) return `${page}: there is no ${target}`;
  if (anchor === undefined || anchorsOf(read(target)).includes(anchor)) return undefined;
  return `${page}: ${target} has no heading #${anchor}`;
}

describe('the documentation', () => {
  it('has links and anchors that lead somewhere', () => {
    const links = ['README.md', ...GUIDES, ...FRAMEWORKS, ...OTHERS].flatMap((page) =>
      linksOf(read(page)).map((link) => [page, link] as const),
    );
    const relative = links.filter(([, link]) => !/^https?:/.test(link));
    assert.ok(relative.length > 200, `only ${relative.length} links were found`);
    assert.deepEqual(
      relative.flatMap(([page, link]) => faultOf(page, link) ?? []),
      [],
    );
  });

  it('finds a missing page and a missing heading', () => {
    assert.match(
      faultOf('stories/guides/proxy.md', 'nowhere.md') ?? '',
      /there is no stories\/guides\/nowhere\.md/,
    );
    assert.match(faultOf('stories/guides/proxy.md', 'list.md#nothing') ?? '', /no heading #nothing/);
  });

  it('has a README of at most 250 lines', () => {
    const lines = read('README.md').trimEnd().split('\n').length;
    assert.ok(lines <= 250, `${lines} lines`);
  });

  it('leads from the README to every guide', () => {
    const linked = linksOf(read('README.md')).map((link) => link.split('#')[0]);
    assert.deepEqual(
      [...GUIDES, ...FRAMEWORKS].filter((page) => !linked.includes(page)),
      [],
    );
  });

  it('has guides that begin with code', () => {
    const isCodeFirst = (page: string) => /^# .+\n\n```/.test(read(page));
    // A report about the elements, not a task.
    const reports = ['stories/guides/accessibility.md'];
    assert.deepEqual(
      GUIDES.filter((page) => !isCodeFirst(page) && !reports.includes(page)),
      [],
    );
  });
});

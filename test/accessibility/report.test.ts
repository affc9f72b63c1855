/** Tests that the conformance report covers every criterion, and that its links lead to existing tests. */
import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';

const REPORT = '../../stories/guides/accessibility.md';
/** The criteria of WCAG 2.2, which has no criterion 4.1.1 anymore. */
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 ' +
  '2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 ' +
  '3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';
const RESULTS = ['supported', 'partly', 'does not apply', 'the page’s', 'needs a person'];

interface Row {
  readonly criterion: string;
  readonly result: string;
  readonly shownBy: string;
}

describe('the conformance report', () => {
  let text = '';
  let rows: readonly Row[] = [];

  before(async () => {
    text = (await readFile({ path: REPORT })) ?? '';
    rows = text
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .map(rowOf);
  });

  it('has each criterion of levels A and AA, in order', () => {
    expect(rows.map(({ criterion }) => criterion).join(' ')).to.equal(`${A} ${AA}`);
  });

  it('says one of five things of each, and shows or explains it', () => {
    for (const { criterion, result, shownBy } of rows) {
      expect(RESULTS, criterion).to.include(result);
      if (result === 'supported') expect(shownBy, criterion).to.match(/\]\(\.\.\/\.\.\/test\//);
      if (result === 'needs a person') expect(shownBy, criterion).to.match(/\]\(#/);
    }
  });

  it('leads to tests that there are, by their titles', async () => {
    const links = [...text.matchAll(/\[([^\]]+)\]\((\.\.\/\.\.\/test\/[^)]+)\)/g)];
    expect(links.length).to.be.above(40);
    for (const [, title = '', path = ''] of links)
      expect((await fileAt(path)).includes(title), `${title} in ${path}`).to.equal(true);
  });

  it('leads to steps that there are', () => {
    const steps = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    const anchors = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(anchors).not.to.be.empty;
    for (const anchor of anchors) expect(steps).to.include(anchor);
  });
});

function rowOf(line: string): Row {
  const [, name = '', result = '', shownBy = ''] = line.split('|').map((cell) => cell.trim());
  return { criterion: name.split(' ')[0]!, result: result.replace("'", '’'), shownBy };
}

/** The runner reads files relative to this one, and fails if a file is missing. */
async function fileAt(path: string): Promise<string> {
  return (await readFile({ path: path.replace('../../test/', '../') }).catch(() => '')) ?? '';
}

/** Like GitHub's anchors. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}

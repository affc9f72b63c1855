/** The lint rule against assertions that compare elements: what it lets pass, what it refuses, and that it is switched on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint, type Linter } from 'eslint';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** An existing file, because only those have types. */
const FILE = 'test/hydrate.test.ts';
const HEAD = `import { expect } from '@open-wc/testing';
declare const one: HTMLElement, maybe: Element | null, list: NodeListOf<Element>, all: HTMLElement[], text: string;
`;
const REFUSED = [
  'expect(maybe).to.equal(null);',
  'expect(maybe).not.to.equal(null);',
  'expect(one).to.equal(document.body);',
  'expect(all).to.deep.equal([one]);',
  "expect(document.querySelector('p')).to.be.null;",
  "expect(document.querySelector('p'), 'why').to.eq(one);",
  'expect(list).to.include(one);',
];
const ALLOWED = [
  'expect(text).to.equal("");',
  'expect(text.split("")).to.deep.equal([]);',
  'expect(Boolean(maybe)).to.equal(false);',
  'expect(one.textContent).to.equal(null);',
  'expect(all).to.have.length(1);',
  'expect(list).to.be.empty;',
  'expect(all.map(({ id }) => id)).to.deep.equal([]);',
];

describe('assertions that compare elements', () => {
  it('are found by their types, one by one', async () => {
    const refused = await linesOf([...REFUSED, ...ALLOWED]);
    assert.deepEqual(refused, REFUSED);
  });

  it('are looked for in the tests, and nowhere else', async () => {
    const eslint = new ESLint({ cwd: root });
    for (const [file, severity] of [
      ['test/a.test.ts', [2]],
      ['src/store/requests.ts', undefined],
    ] as const) {
      const { rules } = (await eslint.calculateConfigForFile(file)) as Linter.Config;
      assert.deepEqual(rules?.['local/no-element-comparison'], severity, file);
    }
  });
});

/** The lines of which the rule complains. */
async function linesOf(lines: readonly string[]): Promise<string[]> {
  const rule = 'local/no-element-comparison';
  const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === rule });
  const [result] = await eslint.lintText(HEAD + lines.join('\n'), { filePath: FILE });
  const before = HEAD.split('\n').length;
  return (result?.messages ?? []).map(({ line, ruleId, message }) =>
    ruleId === rule ? (lines[line - before] ?? '') : message,
  );
}

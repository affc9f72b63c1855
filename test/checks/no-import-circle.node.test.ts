/** The lint rule against circles of imports: which imports it sees, what it says, and that it is switched on. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter, type Rule } from 'eslint';
import tseslint from 'typescript-eslint';

const root = new URL('../../', import.meta.url);
const { noImportCircle } = (await import(new URL('.config/eslint/no-import-circle.js', root).href)) as {
  noImportCircle: Rule.RuleModule;
};

type Files = Readonly<Record<string, string>>;

/** What can lead back to `src/list.ts`. */
const WAYS_BACK = [
  `import { list } from '../list.js';`,
  `import '../list.js';`,
  `import type { List } from '../list.js';`,
  `export * from '../list.js';`,
  `export type { List } from '../list.js';`,
  `export const open = () => import('../list.js');`,
  `export type List = import('../list.js').List;`,
];

const CLOSED = 'This import closes a circle: src/list.ts → src/row/row.ts → src/list.ts.';

describe('the lint rule against circles of imports', () => {
  for (const back of WAYS_BACK)
    it(`sees: ${back}`, (test) => {
      const files = { 'src/list.ts': `import './row/row.js';`, 'src/row/row.ts': back };
      assert.deepEqual(complaints(test, files, 'src/list.ts'), [CLOSED]);
    });

  for (const there of [
    `const row = import('./row/row.js');`,
    `type Row = import('./row/row.js').Row;`,
    `export type { Row } from './row/row.js';`,
  ])
    it(`reports: ${there}`, (test) => {
      const files = { 'src/list.ts': there, 'src/row/row.ts': `import '../list.js';` };
      assert.deepEqual(complaints(test, files, 'src/list.ts'), [CLOSED]);
    });

  it('names a longer way, too, and a file that imports itself', (test) => {
    const files = {
      'src/a.ts': `import './b.js';`,
      'src/b.ts': `import './c.js';`,
      'src/c.ts': `import './a.js';`,
    };
    assert.deepEqual(complaints(test, files, 'src/b.ts'), [
      'This import closes a circle: src/b.ts → src/c.ts → src/a.ts → src/b.ts.',
    ]);
    assert.deepEqual(complaints(test, { 'src/a.ts': `import './a.js';` }, 'src/a.ts'), [
      'This import closes a circle: src/a.ts → src/a.ts.',
    ]);
  });

  it('says nothing of what only leads to a circle, of packages, nor of files elsewhere', (test) => {
    const files = {
      'src/index.ts': `import './a.js';\nimport 'lit';`,
      'src/a.ts': `import './b.js';`,
      'src/b.ts': `import './a.js';`,
      'test/a.ts': `import './a.js';`,
    };
    assert.deepEqual(complaints(test, files, 'src/index.ts'), []);
    assert.deepEqual(complaints(test, files, 'test/a.ts'), []);
  });

  it('is switched on by npm run lint', async () => {
    const eslint = new ESLint({ cwd: fileURLToPath(root) });
    const file = fileURLToPath(new URL('src/model/connection.ts', root));
    const { rules } = (await eslint.calculateConfigForFile(file)) as Linter.Config;
    assert.deepEqual(rules?.['local/no-import-circle'], [2]);
  });
});

/** What the rule says of one of these files. */
function complaints(test: { after(end: () => void): void }, files: Files, file: string): string[] {
  const cwd = mkdtempSync(join(tmpdir(), 'org-connections-'));
  test.after(() => rmSync(cwd, { recursive: true, force: true }));
  for (const [path, code] of Object.entries(files)) {
    mkdirSync(join(cwd, dirname(path)), { recursive: true });
    writeFileSync(join(cwd, path), code);
  }
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { local: { rules: { 'no-import-circle': noImportCircle } } },
    rules: { 'local/no-import-circle': 'error' },
  };
  const code = readFileSync(join(cwd, file), 'utf8');
  return new Linter({ cwd }).verify(code, config, join(cwd, file)).map(({ message }) => message);
}

/** `npm run mutate`: which faults it plants, which ones a seed chooses, and whether it can tell what tests find. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Compiler } from '../../.config/mutate/compiles.js';
import { idsOfEquivalents } from '../../.config/mutate/equivalents.js';
import { Judge, type Verdict } from '../../.config/mutate/judge.js';
import { mutantsOf, type Mutant } from '../../.config/mutate/mutants.js';
import { isEnough, scoresOf, scoreTable, survivors } from '../../.config/mutate/report.js';
import { sample } from '../../.config/mutate/sample.js';
import { TestsOf } from '../../.config/mutate/tests-of.js';
import { inParallel, type Worker } from '../../.config/mutate/workers.js';
import { temporaryFolder } from '../helpers/node/temporary-folder.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const changes = (code: string) =>
  mutantsOf('model/x.ts', code).map(({ find, replace }) => `${find} → ${replace}`);

describe('the mutants of a file', () => {
  it('change conditions, boundaries, operators and values', () => {
    assert.deepEqual(changes('export const isOld = (age: number) => age >= 18;'), [
      '>= → >',
      '>= → <',
      '18 → (18 + 1)',
      '18 → (18 - 1)',
    ]);
    assert.deepEqual(changes('if (isOpen) close();'), [
      'isOpen → true',
      'isOpen → false',
      'isOpen → !(isOpen)',
      'close(); → ;',
    ]);
    assert.deepEqual(changes('first ??= list?.filter(isGood);'), [
      'first ??= list?.filter(isGood); → ;',
      '??= → =',
      'list?.filter(isGood) → list',
      '?. → !.',
    ]);
  });

  it('leave out a binding or an attribute of a template, but nothing for style sheets', () => {
    assert.deepEqual(changes('html`<b class="x" role="note" @click=${act}></b>`;'), [
      'html`<b class="x" role="note" @click=${act}></b>`; → ;',
      ' role="note" → ',
      'act → undefined',
    ]);
  });

  it('are none in types, imports, style sheets and texts for developers', () => {
    assert.deepEqual(
      changes(`
        import { a } from 'a';
        export * from './b.js';
        interface Shape { readonly kind: 'round' | 'flat' }
        type Kind = Shape['kind'];
        // a comment: x > 1
        const looks = css\`:host { color: red }\`;
        const fault = new TypeError('It is "x".');
      `),
      [],
    );
  });

  it('have ids that stay the same when code is added elsewhere', () => {
    const code = 'function isOld(age: number) { return age > 18; }';
    const ids = (text: string) => mutantsOf('model/x.ts', text).map(({ id }) => id);
    const later = ids(`const other = 1;\n\n${code}`);
    assert.equal(new Set(later).size, later.length);
    assert.deepEqual(
      ids(code).filter((id) => !later.includes(id)),
      [],
    );
  });
});

describe('the choice of mutants', () => {
  const numbers = (file: string, count: number) =>
    mutantsOf(file, Array.from({ length: count }, (_, index) => `if (f${index}()) g();`).join('\n'));
  const all = [...numbers('model/a.ts', 5), ...numbers('store/b.ts', 50), ...numbers('elements/c.ts', 200)];
  const choose = (seed: number, counts: (mutant: Mutant) => boolean = () => true) =>
    sample(all, { count: 30, seed, counts }).map(({ id }) => id);

  it('is the same for the same seed, and another one for another', () => {
    assert.deepEqual(choose(7), choose(7));
    assert.notDeepEqual(choose(7), choose(8));
  });

  it('is as large as asked for, has each once, and covers every folder', () => {
    const files = choose(7).map((id) => all.find((mutant) => mutant.id === id)!.file);
    assert.equal(new Set(choose(7)).size, 30);
    assert.deepEqual([...new Set(files)].sort(), ['elements/c.ts', 'model/a.ts', 'store/b.ts']);
  });

  it('replaces those that do not count by the next ones', () => {
    const [first] = choose(7);
    const others = choose(7, ({ id }) => id !== first);
    assert.equal(others.length, 30);
    assert.ok(!others.includes(first!));
  });

  it('leaves out what does not compile', () => {
    const file = 'src/model/strategy.ts';
    const compiler = new Compiler([file], ROOT);
    assert.equal(compiler.compiles(join(ROOT, file), 'export const count: number = 1;'), true);
    assert.equal(compiler.compiles(join(ROOT, file), "export const count: number = 'one';"), false);
  });
});

describe('a mutant set apart by hand', () => {
  const all = mutantsOf('model/x.ts', 'function isOld(age: number) {\n  return age > 18;\n}');
  const entry = { file: 'model/x.ts', in: 'isOld', find: '>', replace: '>=', why: 'for this test' };

  it('is found by its declaration and its text', () => {
    assert.equal(idsOfEquivalents(all, [entry]).size, 1);
  });

  it('is an error if its place is gone', () => {
    assert.throws(() => idsOfEquivalents(all, [{ ...entry, in: 'isYoung' }]), /isYoung: > → >=/);
  });
});

describe('the verdict on a mutant', () => {
  /** The boundary is tested, the text is not. */
  const CODE = `
export function price(age: number): number {
  return age < 18 ? 5 : 10;
}
export function greeting(): string {
  return 'Hello';
}
`;
  const TEST = `
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { greeting, price } from '../../src/model/price.js';
it('is lower for children', () => {
  assert.equal(price(17), 5);
  assert.equal(price(18), 10);
  assert.equal(typeof greeting(), 'string');
});
it('ends', () => {
  for (let age = 0; price(age) === 5; age++);
});
`;

  it('is that a test has found it, or that none has', async (test) => {
    const root = projectWith(temporaryFolder(test), {
      'src/model/price.ts': CODE,
      'test/model/price.node.test.ts': TEST,
    });
    const verdicts = await judged(
      root,
      (mutant) => mutant.operator === 'boundary' || mutant.operator === 'string',
    );
    assert.deepEqual(outcomes(verdicts), ['< → <= killed', '< → >= killed', "'Hello' → '' survived"]);
    assert.match(verdicts[0]!.killedBy!, /^test\/model\/price\.node\.test\.ts: is lower for children$/);
    const [{ killed, survived, score }] = scoresOf(verdicts) as [ReturnType<typeof scoresOf>[0]];
    assert.deepEqual({ killed, survived, score }, { killed: 2, survived: 1, score: 66 });
    assert.equal(isEnough(scoresOf(verdicts)), false);
    assert.match(scoreTable(verdicts), /^model +2 +1 +0 +66 % +BELOW 90 %$/m);
    assert.match(survivors(verdicts), /src\/model\/price\.ts:6 \(greeting\) string/);
  });

  it('comes also from a test that prints something itself, and tells of its failure at length', async (test) => {
    const long = `import assert from 'node:assert/strict';
import { it } from 'node:test';
import { greeting } from '../../src/model/price.js';
it('greets', () => {
  console.log('a line of the test itself');
  assert.equal(greeting(), 'Hello', 'no greeting! '.repeat(1_000_000));
});
it('ends', () => {});
`;
    const root = projectWith(temporaryFolder(test), {
      'src/model/price.ts': CODE,
      'test/model/price.node.test.ts': long,
    });
    const verdicts = await judged(root, ({ operator }) => operator === 'string');
    assert.deepEqual(outcomes(verdicts), ["'Hello' → '' killed"]);
    assert.match(verdicts[0]!.killedBy!, /: greets$/);
  });

  it('does not come from a test that fails anyway', async (test) => {
    const broken = `import '../../src/model/price.js';\nimport { it } from 'node:test';\nit('fails', () => { throw new Error(); });`;
    const root = projectWith(temporaryFolder(test), {
      'src/model/price.ts': CODE,
      'test/model/price.node.test.ts': broken,
    });
    assert.deepEqual(outcomes(await judged(root, ({ operator }) => operator === 'string')), [
      "'Hello' → '' survived",
    ]);
  });

  it('comes from the narrowest tests first, then from those that have found the most', async (test) => {
    const root = projectWith(temporaryFolder(test), { 'src/model/price.ts': CODE });
    const tests = Array.from({ length: 15 }, (_one, index) => `test/${index}.test.ts`);
    const asked: string[][] = [];
    // It knows every mutant by the same test.
    const worker: Pick<Worker, 'run'> = {
      run: async ({ code, tests }) => {
        if (code === undefined) return { ran: tests, isHang: false };
        asked.push([...tests]);
        const at = tests.indexOf('test/13.test.ts');
        return { ran: tests.slice(0, at + 1), killedBy: 'finds it', isHang: false };
      },
    };
    const judge = new Judge(() => tests, Infinity, root);
    for (const mutant of mutantsOf('model/price.ts', CODE).slice(0, 2)) await judge.judge(mutant, worker);
    assert.deepEqual(asked, [tests, [...tests.slice(0, 12), tests[13], tests[12], tests[14]]]);
  });

  async function judged(root: string, isWanted: (mutant: Mutant) => boolean): Promise<readonly Verdict[]> {
    const tests = new TestsOf(['test/model/price.node.test.ts'], root);
    const judge = new Judge((file) => tests.narrowestFirst(file), 5, root);
    const verdicts: Verdict[] = [];
    const mutants = mutantsOf('model/price.ts', CODE).filter(isWanted);
    await inParallel(
      1,
      mutants,
      async (mutant, worker) => {
        verdicts.push(await judge.judge(mutant, worker));
      },
      root,
    );
    return verdicts;
  }
});

describe('the tests for a mutant', () => {
  const tests = new TestsOf(
    [
      'test/transport/http/pace.test.ts',
      'test/store/tabs.test.ts',
      'test/model/visible.test.ts',
      'test/simulation/simulation.node.test.ts',
    ],
    ROOT,
  );

  it('begin with the file of the same name, and are those that load the mutated file', () => {
    assert.equal(tests.narrowestFirst('transport/http/pace.ts')[0], 'test/transport/http/pace.test.ts');
    assert.equal(tests.narrowestFirst('store/tabs.ts')[0], 'test/store/tabs.test.ts');
    assert.ok(!tests.narrowestFirst('store/tabs.ts').includes('test/model/visible.test.ts'));
  });

  it('contain those that bundle it', () => {
    assert.ok(tests.narrowestFirst('store/requests.ts').includes('test/simulation/simulation.node.test.ts'));
  });
});

function outcomes(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.map(({ mutant, outcome }) => `${mutant.find} → ${mutant.replace} ${outcome}`);
}

/** A project with these files and the tools of this one. */
function projectWith(folder: string, files: Readonly<Record<string, string>>): string {
  const root = join(folder, 'project');
  for (const part of ['.config/mutate', '.config/test'])
    cpSync(join(ROOT, part), join(root, part), { recursive: true });
  for (const [path, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return root;
}

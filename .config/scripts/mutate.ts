/**
 * `npm run mutate`: plants one-line faults (mutants) in the source, one at a time, and reports those that no test finds. It
 * fails if a folder's tests find too few: see `BOUNDS` in `.config/mutate/report.ts`.
 *
 *   npm run mutate                         200 mutants, spread over the folders of src; prints its seed
 *   npm run mutate -- --seed 7 --count 40  the same 40 every time
 *   npm run mutate -- --folder store       only in this folder; can be repeated
 *   npm run mutate -- --file store/tabs.ts every mutant of a file, or --count of them
 *   npm run mutate -- --mutant 1a2b3c4d    this one; can be repeated
 *   npm run mutate -- --list               prints the mutants instead of running them
 *   npm run mutate -- --tests 20           run at most 20 test files against a mutant, instead of all that load the mutated file
 *   npm run mutate -- --whole              run also those that do not load it
 *   npm run mutate -- --workers 1          instead of two
 *
 * Each worker has a copy of the project, writes the mutant into it, and runs the test files that load the mutated file, the
 * narrowest first, until a test fails. A test that never ends is a failure. Mutants that don't compile are not counted, nor
 * those that `.config/mutate/equivalents.ts` sets apart.
 *
 * Why not Stryker: its command runner starts the whole command for each mutant, a browser and a server included, and can't
 * choose tests. Its other runners are for test runners that are not used here: they don't know Web Test Runner or Node's own.
 * With them, 200 mutants would take most of a day; with one browser and one server for all of them, it takes an hour or two,
 * most of it for the survivors, against which every test runs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Compiler } from '../mutate/compiles.js';
import { idsOfEquivalents } from '../mutate/equivalents.js';
import { Judge, type Verdict } from '../mutate/judge.js';
import { mutantsOf, mutate, type Mutant } from '../mutate/mutants.js';
import { description, isEnough, scoresOf, scoreTable, survivors } from '../mutate/report.js';
import { folderOf, sample } from '../mutate/sample.js';
import { TestsOf } from '../mutate/tests-of.js';
import { inParallel } from '../mutate/workers.js';
import { filesOf } from '../test/parts.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string' },
    folder: { type: 'string', multiple: true, default: [] },
    file: { type: 'string', multiple: true, default: [] },
    mutant: { type: 'string', multiple: true, default: [] },
    tests: { type: 'string', default: 'Infinity' },
    whole: { type: 'boolean', default: false },
    workers: { type: 'string', default: '2' },
    list: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const files = values.file.map((file) => file.replace(/^(\.\/)?src\//, ''));

/** What has no behavior of its own: style sheets, and lists of what is exported. */
const LEFT_OUT = [/\.styles\.ts$/, /^styles\//, /(^|\/)index\.ts$/, /^version\.ts$/];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort();
const code = new Map(sources.map((file) => [file, readFileSync(`src/${file}`, 'utf8')]));
const all = sources
  .filter((file) => !LEFT_OUT.some((pattern) => pattern.test(file)))
  .flatMap((file) => mutantsOf(file, code.get(file)!));
const equivalents = idsOfEquivalents(all);
const chosen = choose();
console.log(`${chosen.length} of ${all.length} mutants, seed ${seed}`);
if (values.list) console.log(chosen.map(description).join('\n'));
else process.exitCode = (await run()) ? 0 : 1;

function choose(): readonly Mutant[] {
  const unknown = values.mutant.filter((id) => !all.some((mutant) => mutant.id === id));
  if (unknown.length > 0)
    throw new Error(`No mutant has the id ${unknown.join(', ')}: its declaration has changed.`);
  if (values.mutant.length > 0) return all.filter(({ id }) => values.mutant.includes(id));
  const compiler = new Compiler(sources.map((file) => `src/${file}`));
  const compiles = (mutant: Mutant) =>
    compiler.compiles(`src/${mutant.file}`, mutate(code.get(mutant.file)!, mutant));
  const wanted = all.filter(
    (mutant) =>
      (files.length === 0 || files.includes(mutant.file)) &&
      (values.folder.length === 0 || values.folder.includes(folderOf(mutant))),
  );
  if (files.length > 0 && values.count === undefined) return wanted.filter(compiles);
  if (wanted.length === 0) throw new Error('No mutant is in these folders or files.');
  return sample(wanted, { count: Number(values.count ?? 200), seed, counts: compiles });
}

/** Whether the tests have found enough. */
async function run(): Promise<boolean> {
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts'));
  const fast = filesOf(tests, { named: [] }).filter((file) => !/^test\/(types|frameworks)\//.test(file));
  const testsOf = new TestsOf(fast);
  const judge = new Judge((file) => testsOf.narrowestFirst(file, values.whole), Number(values.tests));
  const verdicts: Verdict[] = chosen
    .filter(({ id }) => equivalents.has(id))
    .map((mutant) => ({ mutant, outcome: 'equivalent', ran: [], candidates: 0 }));
  const toRun = chosen.filter(({ id }) => !equivalents.has(id));
  await inParallel(Number(values.workers), toRun, async (mutant, worker) => {
    const begin = performance.now();
    const verdict = await judge.judge(mutant, worker);
    verdicts.push(verdict);
    tell(verdict, verdicts.length, (performance.now() - begin) / 1000);
  });
  for (const file of await judge.broken()) console.log(`fails without a mutant, and was left out: ${file}`);
  const scores = scoresOf(verdicts);
  console.log(`\nSurvivors\n${survivors(verdicts) || '(none)'}\n\n${scoreTable(verdicts)}\nseed ${seed}`);
  return isEnough(scores);
}

function tell({ mutant, outcome, killedBy, ran }: Verdict, done: number, seconds: number): void {
  const how = killedBy === undefined ? `${ran.length} files` : `by ${killedBy.replaceAll(/\s+/g, ' ')}`;
  const what = `${mutant.find.slice(0, 40)} → ${mutant.replace.slice(0, 40)}`.replaceAll(/\s+/g, ' ');
  console.log(
    `${done}/${chosen.length} ${outcome} ${mutant.id} src/${mutant.file}:${mutant.line} ${what} (${how}, ${seconds.toFixed(0)} s)`,
  );
}

/** The command `npm run bench`: builds the compared pages, measures them, and prints the results. */
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/node/browser.js';
import { readFolder } from './candidates/folder.js';
import { buildOurs } from './candidates/ours.js';
import { buildShortVanilla, buildVanilla } from './candidates/vanilla.js';
import type { Finding } from './findings.js';
import { MEASURES } from './measures/index.js';
import { parseOptions, USAGE, UsageError, type Options } from './options.js';
import { toJson } from './report/json.js';
import { brokenGoals, unreachedGoals } from './report/judge.js';
import { countsTable, timesTable, type Columns } from './report/table.js';
import { run } from './run.js';

const BOTH = ['counts', 'times'] as const;

/** @returns the exit code: 1 if a goal is missed, 2 for invalid options */
export async function bench(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(
      args,
      MEASURES.map(({ name }) => name),
    );
    if (!options.help) return await measure(options);
    console.log(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n--help tells the options.`);
    return 2;
  }
}

/** With `--counts`, measures the counts of the kit and a foreign page; otherwise everything, alternating with the references. */
async function measure(options: Options): Promise<number> {
  const { against: folder, counts, only, rounds, json } = options;
  const against = folder === undefined ? [] : [readFolder({ ...options, against: folder })];
  const vanilla = counts ? [] : [await buildVanilla(), await buildShortVanilla()];
  // The hand-written list has no search. This candidate shows how much of the ratio is due to the search.
  const plain = counts ? [] : [await buildOurs('ours, no search', 'searchable="never"')];
  const [own, control] = [await buildOurs('ours'), await buildOurs('ours again')];
  const held = [own, ...against];
  const tell = (progress: string) => console.error(progress);
  const findings = await inBrowser((browser) =>
    counts
      ? run(browser, { candidates: held, kinds: ['counts'], only, rounds: 1, tell })
      : run(browser, {
          candidates: [own, control, ...vanilla, ...plain, ...against],
          kinds: BOTH,
          only,
          rounds,
          tell,
        }),
  );
  const broken = counts
    ? brokenGoals(
        findings,
        held.map(({ name }) => name),
      )
    : [];
  const others = [...vanilla, ...plain, ...against].map(({ name }) => name);
  const columns = { own: own.name, control: control.name, others };
  console.log(json ? toJson(findings, columns, broken) : inWords(findings, columns));
  for (const fault of broken) console.error(`Broken: ${fault}`);
  return broken.length === 0 ? 0 : 1;
}

function inWords(findings: readonly Finding[], columns: Columns): string {
  const unreached = unreachedGoals(findings, columns.own).map((goal) => `Not reached yet: ${goal}`);
  const tables = [countsTable(findings, columns), timesTable(findings, columns), unreached.join('\n')];
  return tables.filter((text) => text !== '').join('\n\n');
}

async function inBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

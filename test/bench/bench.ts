/** The command `npm run bench`: builds the pages to compare, measures them, and prints what was found. */
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../helpers/node/browser.js';
import { readFolder } from './candidates/folder.js';
import { buildOurs } from './candidates/ours.js';
import { buildVanilla } from './candidates/vanilla.js';
import type { Finding } from './findings.js';
import { MEASURES } from './measures/index.js';
import { parseOptions, USAGE, UsageError, type Options } from './options.js';
import { toJson } from './report/json.js';
import { brokenGoals, unreachedGoals } from './report/judge.js';
import { countsTable, timesTable, type Columns } from './report/table.js';
import { run } from './run.js';

const BOTH = ['counts', 'times'] as const;

/** @returns the exit code: 1 if a goal is broken, 2 if the options are not understood */
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
    console.error(`${error.message}\n--help lists the options.`);
    return 2;
  }
}

/** Counts for the kit and the page in `--against`; or everything, taking turns with what they are compared with. */
async function measure(options: Options): Promise<number> {
  const { against: folder, counts, only, rounds, json } = options;
  const against = folder === undefined ? [] : [readFolder({ ...options, against: folder })];
  const own = await buildOurs('ours');
  const control = counts ? [] : [await buildOurs('ours again')];
  const vanilla = counts ? [] : [await buildVanilla()];
  const report = (progress: string) => console.error(progress);
  const findings = await inBrowser((browser) =>
    run(browser, {
      candidates: [own, ...control, ...vanilla, ...against],
      kinds: counts ? ['counts'] : BOTH,
      only,
      rounds: counts ? 1 : rounds,
      report,
    }),
  );
  const judged = [own, ...against].map(({ name }) => name);
  const broken = counts ? brokenGoals(findings, judged) : [];
  const others = [...vanilla, ...against].map(({ name }) => name);
  const columns = { own: own.name, control: 'ours again', others };
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

/** Measures candidates in turns, so that whatever else the machine is doing affects all of them. */
import type { Browser } from 'puppeteer-core';
import { Site } from './browser/site.js';
import { Visitor } from './browser/visit.js';
import type { Candidate } from './candidates/candidate.js';
import { Findings, type Finding } from './findings.js';
import { MEASURES } from './measures/index.js';
import type { Measure } from './measures/measure.js';

/** What to measure. */
export interface Task {
  readonly candidates: readonly Candidate[];
  readonly kinds: readonly Measure['kind'][];
  /** The names of the measures; if empty, all. */
  readonly only: readonly string[];
  /** How often times are measured. */
  readonly rounds: number;
  /** Called with what is measured next. */
  readonly report: (progress: string) => void;
}

/** Takes every measure of the task. */
export async function run(browser: Browser, task: Task): Promise<readonly Finding[]> {
  const sites = await Promise.all(task.candidates.map((candidate) => Site.open(candidate)));
  try {
    const visitor = await Visitor.create(browser);
    const findings = new Findings();
    for (const turn of turnsOf(task)) {
      task.report(turn.progress);
      for (const site of rotated(sites, turn.round)) {
        const figures = await visitor.visit(site, turn.size, turn.measure.take);
        findings.add(turn, site.candidate.name, figures);
      }
    }
    return findings.all;
  } finally {
    for (const site of sites) site.close();
  }
}

interface Turn {
  readonly measure: Measure;
  readonly size: number;
  readonly round: number;
  readonly progress: string;
}

function turnsOf({ kinds, only, rounds }: Task): Turn[] {
  const wanted = MEASURES.filter(
    ({ name, kind }) => kinds.includes(kind) && (only.length === 0 || only.includes(name)),
  );
  return Array.from({ length: rounds }, (_, round) =>
    wanted
      .filter(({ kind }) => kind === 'times' || round === 0)
      .flatMap((measure) =>
        measure.sizes.map((size) => {
          return { measure, size, round, progress: progressOf(measure, size, round, rounds) };
        }),
      ),
  ).flat();
}

function progressOf({ name, kind }: Measure, size: number, round: number, rounds: number): string {
  const what = `${name}, ${size} connections`;
  return kind === 'counts' ? what : `${what}, round ${round + 1} of ${rounds}`;
}

/** All of them, with another one first in each round. */
function rotated<T>(all: readonly T[], by: number): readonly T[] {
  const start = by % all.length;
  return [...all.slice(start), ...all.slice(0, start)];
}

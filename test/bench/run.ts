/** Measures the candidates alternately, so that other load on the machine affects all of them. */
import type { Browser } from 'puppeteer-core';
import { Stand } from './browser/stand.js';
import { Visitor } from './browser/visit.js';
import type { Candidate } from './candidates/candidate.js';
import { Findings, type Finding } from './findings.js';
import { MEASURES } from './measures/index.js';
import type { Measure } from './measures/measure.js';

/** The options of a run. */
export interface Task {
  readonly candidates: readonly Candidate[];
  readonly kinds: readonly Measure['kind'][];
  /** The names of the measures; all if empty. */
  readonly only: readonly string[];
  /** The number of rounds for times. */
  readonly rounds: number;
  /** Called with the progress. */
  readonly tell: (progress: string) => void;
}

/** Runs all requested measures, in order. */
export async function run(browser: Browser, task: Task): Promise<readonly Finding[]> {
  const stands = await Promise.all(task.candidates.map((candidate) => Stand.open(candidate)));
  try {
    const visitor = await Visitor.create(browser);
    const findings = new Findings();
    for (const turn of turnsOf(task)) {
      task.tell(turn.progress);
      for (const stand of rotated(stands, turn.round)) {
        if (turn.size <= stand.candidate.moreThan) continue;
        const figures = await visitor.visit(stand, turn.size, turn.measure.take);
        findings.add(turn, stand.candidate.name, figures);
      }
    }
    return findings.all;
  } finally {
    for (const stand of stands) stand.close();
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
    wanted.flatMap((measure) =>
      measure.sizes
        .filter((size) => round < Math.min(rounds, roundsOf(measure, size)))
        .map((size) => ({ measure, size, round, progress: progressOf(measure, size, round, rounds) })),
    ),
  ).flat();
}

function roundsOf({ kind, atMost }: Measure, size: number): number {
  return kind === 'counts' ? 1 : (atMost?.[size] ?? Infinity);
}

function progressOf({ name, kind }: Measure, size: number, round: number, rounds: number): string {
  const what = `${name}, ${size} connections`;
  return kind === 'counts' ? what : `${what}, round ${round + 1} of ${rounds}`;
}

/** Rotates the order: the first one moves to the end. */
function rotated<T>(all: readonly T[], by: number): readonly T[] {
  const start = by % all.length;
  return [...all.slice(start), ...all.slice(0, start)];
}

/** Finds out whether the tests notice a mutant. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutate, type Mutant } from './mutants.js';
import type { Worker } from './workers.js';

export interface Verdict {
  readonly mutant: Mutant;
  /** `equivalent`: set apart by hand, and not run. */
  readonly outcome: 'killed' | 'survived' | 'equivalent';
  /** The test that has failed, with its file. */
  readonly killedBy?: string;
  /** The test files that ran. */
  readonly ran: readonly string[];
  /** How many files could have found it. */
  readonly candidates: number;
}

/** How many test files run before those that are known to find much. */
const NARROW = 12;

export class Judge {
  readonly #testsOf: (file: string) => readonly string[];
  readonly #most: number;
  readonly #root: string;
  /** How many mutants each test file has found so far. */
  readonly #kills = new Map<string, number>();
  /** Whether a file's tests pass on the original here. */
  readonly #passes = new Map<string, Promise<boolean>>();

  /** @param most how many test files are run against a mutant at most */
  constructor(testsOf: (file: string) => readonly string[], most: number, root = process.cwd()) {
    this.#testsOf = testsOf;
    this.#most = most;
    this.#root = root;
  }

  /** The test files that fail without any mutant, so that they say nothing. */
  async broken(): Promise<readonly string[]> {
    const all = await Promise.all(
      [...this.#passes].map(async ([file, passes]) => ({ file, isGood: await passes })),
    );
    return all.filter(({ isGood }) => !isGood).map(({ file }) => file);
  }

  async judge(mutant: Mutant, worker: Pick<Worker, 'run'>): Promise<Verdict> {
    const file = `src/${mutant.file}`;
    const code = mutate(readFileSync(join(this.#root, file), 'utf8'), mutant);
    const candidates = this.#testsOf(mutant.file);
    let left = this.#inOrder(candidates).slice(0, this.#most);
    const ran: string[] = [];
    for (;;) {
      const answer = await worker.run({ file, code, id: mutant.id, tests: left });
      ran.push(...answer.ran);
      if (answer.killedBy === undefined)
        return { mutant, outcome: 'survived', ran, candidates: candidates.length };
      const test = answer.ran.at(-1)!;
      if (await this.#passesOriginal(test, worker)) {
        this.#kills.set(test, this.#killsOf(test) + 1);
        return {
          mutant,
          outcome: 'killed',
          killedBy: `${test}: ${answer.killedBy}`,
          ran,
          candidates: candidates.length,
        };
      }
      left = left.slice(left.indexOf(test) + 1);
    }
  }

  /** The narrowest first, then those that have found the most. */
  #inOrder(tests: readonly string[]): readonly string[] {
    const [narrow, wide] = [tests.slice(0, NARROW), tests.slice(NARROW)];
    return [...narrow, ...wide.sort((a, b) => this.#killsOf(b) - this.#killsOf(a))];
  }

  #killsOf(test: string): number {
    return this.#kills.get(test) ?? 0;
  }

  /** A test that fails anyway kills nothing. It is asked once. */
  #passesOriginal(test: string, worker: Pick<Worker, 'run'>): Promise<boolean> {
    let passes = this.#passes.get(test);
    if (!passes) {
      passes = worker.run({ tests: [test] }).then(({ killedBy }) => killedBy === undefined);
      this.#passes.set(test, passes);
    }
    return passes;
  }
}

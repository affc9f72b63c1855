/** Workers that run the tests of mutants, each in its own copy of the project. */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from './copy.js';

/** Enough for a condition on a machine that does nothing else. Whoever waits in vain decides how long a run takes. */
const PATIENCE = '15000';

export interface Job {
  /** Below the root; without it, the tests run on the original. */
  readonly file?: string;
  readonly code?: string;
  /** The mutant. */
  readonly id?: string;
  readonly tests: readonly string[];
}

export interface Answer {
  /** The title of the test that has failed; missing if none has. */
  readonly killedBy?: string;
  /** The tests that ran. The last one is the one that has failed. */
  readonly ran: readonly string[];
  readonly isHang: boolean;
}

export class Worker {
  readonly #folder: string;
  #child: ChildProcess | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async run(job: Job): Promise<Answer> {
    if (job.tests.length === 0) return { ran: [], isHang: false };
    const child = (this.#child ??= this.#start());
    const answer = await new Promise<Answer>((resolve, reject) => {
      child.once('message', (message) => resolve(message as Answer));
      child.once('exit', (code) => reject(new Error(`A worker ended with ${code}.`)));
      child.send(job);
    });
    child.removeAllListeners('exit');
    if (answer.isHang) await this.end();
    return answer;
  }

  async end(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child?.exitCode !== null) return;
    const isOver = new Promise((resolve) => child.once('exit', resolve));
    if (child.connected) child.disconnect();
    await isOver;
  }

  #start(): ChildProcess {
    // Inside of a test, Node would run no other tests.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    return fork('.config/mutate/worker.mjs', {
      cwd: this.#folder,
      execArgv: ['--import', 'tsx'],
      env: { ...env, TEST_PATIENCE: PATIENCE, NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', process.env['MUTATE_VERBOSE'] ? 'inherit' : 'ignore', 'ipc'],
    });
  }
}

/** Hands the items to the workers, which are ended afterwards. Their copies of the project are removed. */
export async function inParallel<T>(
  workers: number,
  items: readonly T[],
  work: (item: T, worker: Worker) => Promise<void>,
  root = process.cwd(),
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'org-connections-mutants-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const left = [...items];
  const lane = async (index: number) => {
    const copy = join(folder, String(index));
    copyProject(copy, root);
    const worker = new Worker(copy);
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item, worker);
    await worker.end();
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, items.length) }, (_, index) => lane(index + 1)));
  } finally {
    process.off('exit', remove);
    remove();
  }
}

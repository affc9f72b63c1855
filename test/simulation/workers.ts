/** Runs searches in processes of their own. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PATIENCE } from '../helpers/patience.js';
import type { Job, Report } from './worker.js';

type Ended = Extract<Report, { readonly kind: 'ended' }>;

/** How a search ended: with a report, by hanging, or by a crash, before or after the code was loaded. */
export type Outcome = Ended | { readonly kind: 'hangs' | 'crashes' | 'is not loaded' };

/** @param onProgress called with the number of schedules done */
export function searchElsewhere(job: Job, onProgress: (done: number) => void = () => {}): Promise<Outcome> {
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)));
  return new Promise((resolve) => {
    let outcome: Outcome = { kind: 'is not loaded' };
    const giveUp = () => {
      outcome = { kind: 'hangs' };
      child.kill('SIGKILL');
    };
    let patience = setTimeout(giveUp, PATIENCE);
    child.on('message', (report: Report) => {
      clearTimeout(patience);
      patience = setTimeout(giveUp, PATIENCE);
      if (report.kind === 'loaded') outcome = { kind: 'crashes' };
      else if (report.kind === 'ended') outcome = report;
      else onProgress(report.done);
    });
    child.on('exit', () => {
      clearTimeout(patience);
      resolve(outcome);
    });
    child.send(job);
  });
}

/** Acts on all items, `atATime` of them at once. */
export async function inParallel<T>(
  atATime: number,
  work: readonly T[],
  act: (one: T) => Promise<void>,
): Promise<void> {
  const left = [...work];
  const lane = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: atATime }, lane));
}

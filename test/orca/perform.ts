/** Performs a task and returns its failure, if any. */
import type { SourcePatch } from '../helpers/source-patch.js';
import type { KitPage } from './kit-page.js';
import type { Seat } from './seat.js';
import type { Task } from './task.js';

/** The environment of a task. */
export interface Place {
  readonly page: KitPage;
  readonly seat: Seat;
}

/**
 * @param fault the fault to plant in the kit
 * @returns the failure, if any
 */
export async function perform(
  task: Task,
  { page, seat }: Place,
  fault?: SourcePatch,
): Promise<Error | undefined> {
  try {
    await page.plant(fault);
    page.emulator.reset({ connections: task.connections });
    if (task.failure) page.emulator.failNext(task.failure, { matching: ({ method }) => method === 'PATCH' });
    await seat.load();
    for (const each of task.steps) await seat.perform(each);
    for (const message of task.announces) await seat.announcedOnce(message);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

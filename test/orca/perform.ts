/** Does a task and tells what went wrong with it. */
import type { SourcePatch } from '../helpers/source-patch.js';
import type { KitPage } from './kit-page.js';
import type { Seat } from './seat.js';
import type { Task } from './task.js';

/** Where a task is done. */
export interface Place {
  readonly page: KitPage;
  readonly seat: Seat;
}

/**
 * @param fault what is planted in the kit meanwhile
 * @returns what went wrong, if anything
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
    for (const { key, hears } of task.steps) await seat.press(key, hears);
    for (const message of task.announces) await seat.announcedOnce(message);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** A keyboard at the X server: keys go through the window, the browser and Orca as a person's do. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** @param key as X names it, `Tab`, `space`, `ctrl+alt+Down` */
export async function press(key: string): Promise<void> {
  await run('xdotool', ['key', key]);
}

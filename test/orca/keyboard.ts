/** Presses keys on the X server, so that they reach the browser and Orca like a user's keys. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** @param key X's name of the key, such as `Tab`, `space` or `ctrl+alt+Down` */
export async function press(key: string): Promise<void> {
  await run('xdotool', ['key', key]);
}

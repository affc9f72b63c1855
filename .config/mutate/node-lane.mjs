/** Runs a Node test file for `npm run mutate`, until its first failure. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { FAILED } from './failures.mjs';

const REPORTER = new URL('failures.mjs', import.meta.url).href;

/**
 * In a process of its own, which can be killed at any time: Node's `run()` has been seen to run on for ever in this process
 * after it was aborted.
 *
 * @returns the title of the first test that fails; undefined if none does
 */
export async function firstFailureInNode(file, signal) {
  const options = ['--import', 'tsx', '--test-reporter', REPORTER];
  const test = spawn(process.execPath, [...options, file], { stdio: ['ignore', 'pipe', 'ignore'] });
  const kill = () => test.kill('SIGKILL');
  signal.addEventListener('abort', kill, { once: true });
  const ended = once(test, 'exit');
  for await (const line of createInterface({ input: test.stdout })) {
    if (!line.startsWith(FAILED)) continue;
    kill();
    return JSON.parse(line.slice(FAILED.length));
  }
  const [code] = await ended;
  return code ? 'the file itself' : undefined;
}

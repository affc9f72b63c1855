/**
 * Runs tests against mutants in a copy of the project, in whose folder it is started: `workers.ts` sends it one job after
 * another. It keeps its browser and its test server.
 *
 * A job is `{ file, code, tests }`: the text that the file gets while the tests run, one after another until one fails; without
 * a file, the tests of the original. The answer is `{ killedBy, ran, isHang }`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { clearTimeout, setTimeout } from 'node:timers';
import { HANG_LIMIT } from '../test/patience.mjs';
import { firstFailureInNode } from './node-lane.mjs';

/** Only if a test needs it. */
let browser;

process.on('message', (job) => void run(job));
process.on('disconnect', () => process.exit(0));

async function run({ file, code, tests, id = 'original' }) {
  const original = file && readFileSync(file);
  if (file) writeFileSync(file, code);
  const answer = await firstFailure(tests, { file, id });
  if (file) writeFileSync(file, original);
  process.send(answer);
  // The page or the process of the test can't be used anymore.
  if (answer.isHang) setTimeout(() => process.exit(0), 500);
}

async function firstFailure(tests, mutant) {
  for (const [index, test] of tests.entries()) {
    const stop = new globalThis.AbortController();
    const running = test.endsWith('.node.test.ts')
      ? firstFailureInNode(test, stop.signal)
      : firstFailureInBrowser(test, mutant);
    const hang = Symbol('hang');
    const result = await Promise.race([running, after(HANG_LIMIT, hang, stop.signal)]);
    stop.abort();
    const ran = tests.slice(0, index + 1);
    if (result === hang) return { killedBy: 'no end', ran, isHang: true };
    if (result !== undefined) return { killedBy: result, ran, isHang: false };
  }
  return { ran: tests, isHang: false };
}

async function firstFailureInBrowser(test, mutant) {
  browser ??= import('./browser-lane.mjs').then(({ BrowserLane }) => new BrowserLane());
  return (await browser).firstFailure(test, mutant);
}

function after(milliseconds, value, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds, value);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

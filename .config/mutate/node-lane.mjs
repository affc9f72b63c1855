/** Runs a Node test file for `npm run mutate`, until its first failure. */
import { resolve } from 'node:path';
import { run } from 'node:test';

/** The title of the first test that fails; undefined if none does. */
export async function firstFailureInNode(file, signal) {
  const stop = new globalThis.AbortController();
  signal.addEventListener('abort', () => stop.abort(), { once: true });
  let failed;
  try {
    for await (const { type, data } of run({ files: [resolve(file)], signal: stop.signal })) {
      // A suite fails with its tests, but that is not another failure.
      if (type !== 'test:fail' || data.details.error.failureType === 'subtestsFailed') continue;
      failed ??= data.name;
      stop.abort();
    }
  } catch (error) {
    if (failed === undefined) throw error;
  }
  return failed;
}

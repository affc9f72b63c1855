/** Runs the Node tests: each file in its own process, with the TypeScript loader of this process. */
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import config from '../../web-test-runner.config.mjs';
import { startNodeCoverage } from './node-coverage.mjs';
import { Times } from './times.mjs';

/** The tests whose coverage is measured. Measuring takes time, and the longest tests are about other code. */
const OF_SERVERS = /^test\/server\//;

const CONCURRENCY = 2;

/** Prints failures and the tests' output; counts the rest. */
export async function runNodeTests(files, { coverage }, tally, times = new Times()) {
  if (!coverage) return runFiles(files, tally, times);
  const measuring = startNodeCoverage();
  await runFiles(
    files.filter((file) => OF_SERVERS.test(file)),
    tally,
    times,
  );
  for (const fault of await measuring.faults(config.coverageConfig)) tally.fault(`coverage: ${fault}`);
  await runFiles(
    files.filter((file) => !OF_SERVERS.test(file)),
    tally,
    times,
  );
}

async function runFiles(files, tally, times) {
  const left = [...files];
  const lane = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const start = Date.now();
      await runFile(file, tally);
      times.add('Node', file, Date.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, lane));
}

async function runFile(file, tally) {
  const tellLost = () => console.error(`${file} ended without its results: node --import tsx --test ${file}`);
  // Node's runner never gets the results of a test whose error holds what can't be cloned, such as a function.
  process.once('exit', tellLost);
  for await (const { type, data } of run({ files: [resolve(file)] })) {
    if (type === 'test:pass') countPass(data, tally);
    else if (type === 'test:fail') countFailure(data, tally);
    else if (type === 'test:stdout' || type === 'test:stderr') process.stderr.write(data.message);
  }
  process.off('exit', tellLost);
}

/** A suite counts only if it is skipped as a whole, because its tests are not reported then. */
function countPass({ name, file, skip, todo, details }, tally) {
  const reason = skip ?? todo;
  if (reason !== undefined)
    tally.skip('Node', `${place(file)}: ${name}${typeof reason === 'string' ? ` (${reason})` : ''}`);
  else if (details.type !== 'suite') tally.pass('Node');
}

function countFailure({ name, file, details: { error } }, tally) {
  // A suite fails with its tests, but that is not another failure.
  if (error.failureType === 'subtestsFailed') return;
  tally.fail('Node', `${place(file)}: ${name}`);
  const cause = error.cause instanceof Error ? error.cause.stack : String(error.cause ?? error.message);
  console.error(`\n${place(file)}: ${name}\n${cause.replace(/^/gm, '    ')}\n`);
}

const place = (file) => (file ? relative(process.cwd(), file) : 'test');

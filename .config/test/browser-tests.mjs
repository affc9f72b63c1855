/** Runs the browser tests, with Web Test Runner as configured in `web-test-runner.config.mjs`. */
import { relative } from 'node:path';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import { coverageFaults } from './coverage.mjs';
import { launcherOf } from './launchers.mjs';

/** Prints failures and counts the rest, for several engines at once. With `--watch`, it runs until it is stopped. */
export async function runBrowserTests(files, engines, { coverage, watch }, tally, times) {
  const browsers = engines.map(launcherOf);
  // A log has no progress bar, only failures.
  const reporters = [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), counter(tally)];
  const start = Date.now();
  const runner = await startTestRunner({
    config: { ...config, files, browsers, coverage, watch, reporters },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: watch,
  });
  runner?.sessions.on('session-status-updated', stopwatch(times, start));
  // Without a runner, the reason has been printed, and the process is about to exit.
  await new Promise((resolve) => runner?.on('stopped', resolve));
}

/**
 * Records how long each file takes, from the request for its page until its last test.
 *
 * @param start when the runner was started, because the first files start before the listener is added
 */
function stopwatch(times, start) {
  const started = new Map();
  return ({ id, status, browser, testFile }) => {
    if (status === 'INITIALIZING') started.set(id, Date.now());
    else if (status === 'FINISHED')
      times.add(browser.name, relative(process.cwd(), testFile), Date.now() - (started.get(id) ?? start));
  };
}

function counter(tally) {
  return {
    onTestRunFinished({ sessions, testCoverage }) {
      for (const session of sessions) count(session, tally);
      for (const fault of testCoverage ? coverageFaults(testCoverage, config.coverageConfig) : [])
        tally.fault(`coverage: ${fault}`);
    },
  };
}

function count({ browser, testFile, testResults, passed }, tally) {
  const file = relative(process.cwd(), testFile);
  const tests = testResults ? flatten(testResults) : [];
  for (const test of tests) {
    const title = `${file}: ${test.title}`;
    if (test.skipped) tally.skip(browser.name, title);
    else if (test.passed) tally.pass(browser.name);
    else tally.fail(browser.name, title);
  }
  // A file that could not be loaded, or an error outside its tests.
  if (!passed && tests.every((test) => test.passed || test.skipped)) tally.fail(browser.name, file);
  if (passed && tests.length === 0) tally.fault(`${file} has no test in ${browser.name}`);
}

function flatten({ tests, suites }, path = []) {
  return [
    ...tests.map((test) => ({ ...test, title: [...path, test.name].join(' ') })),
    ...suites.flatMap((suite) => flatten(suite, [...path, suite.name])),
  ];
}

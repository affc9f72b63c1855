/** Runs browser test files for `npm run mutate`, one after another in the same Chromium and from the same test server. */
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { TestRunner } from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';

/** Reads the settings as `startTestRunner` does, which would stop the browser after one run. The package exports it nowhere else. */
const { parseConfig } = createRequire(import.meta.url)(
  resolve('node_modules/@web/test-runner/dist/config/parseConfig.js'),
);
const FINISHED = 'FINISHED';

export class BrowserLane {
  #starting;
  #mutant = { id: 'original', file: undefined };

  /** The title of the first test that fails, or an error outside of tests; undefined if none does. */
  async firstFailure(file, mutant) {
    this.#mutant = mutant;
    const runner = await (this.#starting ??= this.#start());
    const session = [...runner.sessions.all()].find(
      ({ testFile }) => relative(process.cwd(), testFile) === file,
    );
    if (!session) throw new Error(`${file} is no browser test.`);
    const { promise, resolve: end } = withResolvers();
    runner.on('test-run-finished', end);
    runner.runTests([session]);
    await promise;
    runner.off('test-run-finished', end);
    return failureOf(runner.sessions.get(session.id));
  }

  async #start() {
    const settings = await parseConfig({ ...config, ...this.#settings() }, {});
    // It is stopped with the process, not when no test is left.
    for (const browser of settings.config.browsers) browser.stop = async () => {};
    const runner = new TestRunner(settings.config, settings.groupConfigs);
    // Nothing is to run until it is asked for.
    for (const session of runner.sessions.all()) runner.sessions.updateStatus(session, FINISHED);
    await runner.server.start();
    for (const browser of runner.browsers) await browser.initialize?.(runner.config, runner.testFiles);
    return runner;
  }

  #settings() {
    const { testFramework, plugins, middleware } = config;
    return {
      rootDir: process.cwd(),
      // What is installed is linked into the copy.
      preserveSymlinks: true,
      concurrency: 1,
      reporters: [],
      testFramework: { config: { ...testFramework.config, bail: true } },
      plugins: [...plugins, this.#mutantPlugin()],
      middleware: [...middleware, askAgain],
    };
  }

  /** Keeps the mutated file out of the server's cache, which notices a change too late, and out of the browser's. */
  #mutantPlugin() {
    const isMutated = ({ path }) => path === `/${this.#mutant.file}`;
    return {
      name: 'mutant',
      transformCacheKey: (context) => (isMutated(context) ? this.#mutant.id : undefined),
      transform: (context) => (isMutated(context) ? { transformCache: false } : undefined),
    };
  }
}

/** A middleware: lets the browser ask for the source again each time. The runner would let it keep everything for a year. */
async function askAgain(context, next) {
  await next();
  if (!context.path.startsWith('/src/')) return;
  context.set('cache-control', 'no-cache');
  // What the runner sets afterwards is that year.
  context.response.set = () => {};
}

function withResolvers() {
  let resolve;
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}

function failureOf({ passed, testResults, errors }) {
  if (passed) return undefined;
  const [first] = testResults ? failed(testResults) : [];
  return first ?? errors?.[0]?.message ?? 'the file could not be loaded';
}

function failed({ tests, suites }) {
  return [
    ...tests.filter((test) => !test.passed && !test.skipped).map(({ name }) => name),
    ...suites.flatMap((suite) => failed(suite).map((name) => `${suite.name} ${name}`)),
  ];
}

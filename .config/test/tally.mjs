/** Counts the results of tests, and formats the summary. */

/** Matches the title of a test that does not run in its engine: see `test/helpers/engine.ts`. */
const NOT_HERE = /\[not here: (?<reason>[^\]]+)\]/;

export class Tally {
  /** The results by runner, in the order of their first test. */
  #runs = new Map();
  #skipped = [];
  #failures = [];
  #faults = [];

  /** @param by the runner: an engine, or Node */
  pass(by) {
    this.#run(by).passed++;
  }

  /** @param title the test, or the file that could not be run */
  fail(by, title) {
    this.#run(by).failed++;
    this.#failures.push(`failed: ${title} (${by})`);
  }

  /** @param title the test, with the reason if it is known */
  skip(by, title) {
    const reason = NOT_HERE.exec(title)?.groups.reason;
    if (reason === undefined) return this.#skipped.push(`${title} (${by})`);
    const { notHere } = this.#run(by);
    notHere.set(reason, (notHere.get(reason) ?? 0) + 1);
  }

  /** @param fault an error outside of tests, such as insufficient coverage */
  fault(fault) {
    this.#faults.push(fault);
  }

  /** Whether nothing has failed and at least one test has run. */
  get isGood() {
    return this.#failed === 0 && this.#faults.length === 0 && this.#passed > 0;
  }

  /** The skipped tests, the failures, a line for each runner, and a last line with the counts. */
  summary() {
    const counts = [`${this.#passed} passed`, `${this.#failed} failed`];
    if (this.#skipped.length > 0) counts.push(`${this.#skipped.length} skipped`);
    const skipped = this.#skipped.map((title) => `skipped: ${title}`);
    const runs = [...this.#runs].flatMap(lines);
    return [...skipped, ...this.#failures, ...this.#faults, ...runs, counts.join(', ')].join('\n');
  }

  get #passed() {
    return this.#sum(({ passed }) => passed);
  }

  get #failed() {
    return this.#sum(({ failed }) => failed);
  }

  #sum(count) {
    return [...this.#runs.values()].reduce((sum, run) => sum + count(run), 0);
  }

  #run(by) {
    if (!this.#runs.has(by)) this.#runs.set(by, { passed: 0, failed: 0, notHere: new Map() });
    return this.#runs.get(by);
  }
}

/** `Firefox: 100 passed, 0 failed, 4 not run:`, and the reasons. */
function lines([by, { passed, failed, notHere }]) {
  const notRun = [...notHere.values()].reduce((sum, count) => sum + count, 0);
  const reasons = [...notHere].map(([reason, count]) => `    ${count}: ${reason}`);
  return [`${by}: ${passed} passed, ${failed} failed${notRun > 0 ? `, ${notRun} not run:` : ''}`, ...reasons];
}

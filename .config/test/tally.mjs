/** Counts tests, and says in the end what became of them. */
export class Tally {
  #passed = 0;
  #failed = 0;
  #skipped = [];
  #faults = [];

  pass() {
    this.#passed++;
  }

  fail() {
    this.#failed++;
  }

  /** @param title which test, and why where that is known */
  skip(title) {
    this.#skipped.push(title);
  }

  /** @param fault what is wrong though no test failed, such as too little coverage */
  fault(fault) {
    this.#faults.push(fault);
  }

  /** Nothing is wrong, and something was tested: a run of no tests shows nothing. */
  get isGood() {
    return this.#failed === 0 && this.#faults.length === 0 && this.#passed > 0;
  }

  /** What was skipped, what is wrong, and a last line with the counts. */
  summary() {
    const counts = [`${this.#passed} passed`, `${this.#failed} failed`];
    if (this.#skipped.length > 0) counts.push(`${this.#skipped.length} skipped`);
    const skipped = this.#skipped.map((title) => `skipped: ${title}`);
    return [...skipped, ...this.#faults, counts.join(', ')].join('\n');
  }
}

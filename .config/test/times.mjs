/** Records how long each test file takes, slowest first, for `npm test -- --times FILE`. */
import { writeFileSync } from 'node:fs';

export class Times {
  #files = [];

  /** @param by the runner: an engine, or Node */
  add(by, file, milliseconds) {
    this.#files.push({ by, file, milliseconds });
  }

  /** Two files run at a time, so the sum is up to twice the elapsed time. */
  write(path) {
    const slowestFirst = [...this.#files].sort((a, b) => b.milliseconds - a.milliseconds);
    const engines = [...new Set(slowestFirst.map(({ by }) => by))];
    const sums = engines.map((engine) => {
      const own = slowestFirst.filter(({ by }) => by === engine);
      return line(engine, `all ${own.length} files`, sum(own));
    });
    const lines = slowestFirst.map(({ by, file, milliseconds }) => line(by, file, milliseconds));
    writeFileSync(path, `${[...sums, ...lines].join('\n')}\n`);
  }
}

function sum(files) {
  return files.reduce((total, { milliseconds }) => total + milliseconds, 0);
}

function line(by, what, milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${by.padEnd(9)}  ${what}`;
}

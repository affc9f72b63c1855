/** How long each test file took, slowest first: `npm test -- --times FILE` writes it. */
import { writeFileSync } from 'node:fs';

export class Times {
  #files = [];

  /** @param by who ran the file: an engine, or Node */
  add(by, file, milliseconds) {
    this.#files.push({ by, file, milliseconds });
  }

  /** Two files at a time run side by side: the sum is up to twice the time that passed. */
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

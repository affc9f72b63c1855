/** A line of the server parts without which something of what must fail succeeds. */
import type { Replacement } from '../../helpers/bundle.js';

/** The replacement takes the defence away. */
export interface Defence extends Replacement {
  /** What it is about: without it, that is not minded. */
  readonly name: string;
  /** The trial that fails without it. */
  readonly dies: string;
}

/** What is looked for has to be there exactly once. */
export type Line = readonly [name: string, find: string, replace: string, dies: string];

/** @param file below `src/server` */
export function inFile(file: string, lines: readonly Line[]): Defence[] {
  return lines.map(([name, find, replace, dies]) => ({ file: `server/${file}`, name, find, replace, dies }));
}

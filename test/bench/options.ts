/** The benchmark's options on the command line. */
import { parseArgs } from 'node:util';

export const USAGE = `Measures the kit against a list by hand with the same rows, and against a second copy of itself, by turns.

  npm run bench -- [options]

  --against DIR        a page of somebody else's as well: a folder as it was built, with an index.html that shows what
                       GET /my-org/identity-providers at its own origin lists, and switches by PATCH
                       /my-org/identity-providers/{id}; its window.bench may have mount() and unmount()
  --row SELECTOR       what matches each of its rows (default: tbody tr)
  --switch SELECTOR    what matches the switch in each, with aria-checked or checked (default: [role=switch])
  --only NAME,NAME     only bytes, requests, toggle, leaks, shift, mount or click
  --rounds NUMBER      how often times are taken (default 10)
  --counts             only what is the same every time, of the kit and of --against; fails when it is more than the goal
  --json               for machines
  --help               this text
`;

/** The parsed options. */
export interface Options {
  /** Undefined without a foreign page. */
  readonly against: string | undefined;
  readonly row: string;
  readonly toggle: string;
  readonly only: readonly string[];
  readonly rounds: number;
  readonly counts: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** Invalid options; the message says which. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * @param measures the names of all measures
 * @throws UsageError
 */
export function parseOptions(args: readonly string[], measures: readonly string[]): Options {
  const { switch: toggle, only: names, ...values } = parse(args);
  const only = names === undefined ? [] : names.split(',');
  const stray = only.find((name) => !measures.includes(name));
  if (stray !== undefined)
    throw new UsageError(`--only takes some of ${[...new Set(measures)].join(', ')}, not "${stray}".`);
  if (!/^[1-9]\d{0,3}$/.test(values.rounds))
    throw new UsageError(`--rounds takes a number from 1 to 9999, not "${values.rounds}".`);
  return { ...values, against: values.against, toggle, only, rounds: Number(values.rounds) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        against: { type: 'string' },
        row: { type: 'string', default: 'tbody tr' },
        switch: { type: 'string', default: '[role=switch]' },
        only: { type: 'string' },
        rounds: { type: 'string', default: '10' },
        counts: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

/** The command-line options of the bench. */
import { parseArgs } from 'node:util';

export const USAGE = `Measures the kit, a list by hand with the same features, and a second copy of the kit. They take turns.

  npm run bench -- [options]

  --against DIR        measures another page as well: a folder as built, with an index.html that lists what
                       GET /my-org/identity-providers of its own origin answers, and switches with PATCH
                       /my-org/identity-providers/{id}; its window.bench can have mount() and unmount()
  --row SELECTOR       matches each of its rows (default: tbody tr)
  --switch SELECTOR    matches the switch in each, which has aria-checked or checked (default: [role=switch])
  --only NAME,NAME     only bytes, requests, toggle, leaks, shift, mount, click or typing
  --rounds NUMBER      how often times are measured (default 10)
  --counts             only counts, of the kit and of --against; fails if one misses its goal
  --json               prints JSON
  --help               prints this text
`;

/** The options, parsed. */
export interface Options {
  /** The folder of another page to measure. */
  readonly against: string | undefined;
  readonly row: string;
  readonly toggle: string;
  readonly only: readonly string[];
  readonly rounds: number;
  readonly counts: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** The options are not understood; the message says which. */
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

/** The emulator's options on the command line. */
import { parseArgs } from 'node:util';

export const USAGE = `Serves an organization that answers like Auth0's My Organization API, for development.

  npm run emulator -- [options]

  --port NUMBER  where to listen on 127.0.0.1; 0 takes any free port (default 4010)
  --data FILE    keep the state in this file (default: in memory, gone when it ends)
  --seed FILE    start with these connections: {"identity_providers": [...]} or just the list
  --help         this text
`;

/** What was asked for. */
export interface CommandLine {
  readonly port: number;
  readonly data?: string | undefined;
  readonly seed?: string | undefined;
  readonly help: boolean;
}

/** The options were not understood; the message says which. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { port, data, seed, help } = parse(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${port}".`);
  return { port: Number(port), data, seed, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '4010' },
        data: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

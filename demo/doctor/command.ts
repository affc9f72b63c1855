/** The doctor from its options to what it says, without the process around it. */
import { UsageError } from '../server/command-line.js';
import { parseCommandLine, type Command } from './command-line.js';
import { diagnose, type Examination } from './diagnose.js';
import { inJson, inWords, isWell } from './report.js';
import { needSecret, readSecret, type Sources } from './secrets.js';
import { USAGE } from './usage.js';

/** How it went: what is printed where, and the exit code. */
export interface Outcome {
  /** 0: nothing has to be mended; 1: something has; 2: the options were not understood. */
  readonly code: 0 | 1 | 2;
  readonly output: string;
  readonly complaint: string;
}

/** @param isColored whether the output is for a terminal */
export async function runDoctor(
  args: readonly string[],
  sources: Sources,
  isColored: boolean,
): Promise<Outcome> {
  try {
    const command = parseCommandLine(args);
    if (command === 'help') return { code: 0, output: USAGE, complaint: '' };
    const report = await diagnose(await examinationOf(command, sources));
    const output = command.json ? inJson(report) : inWords(report, isColored);
    return { code: isWell(report) ? 0 : 1, output, complaint: '' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, output: '', complaint: `${error.message}\n--help tells the options.\n` };
  }
}

/** The command with its secrets in hand. */
async function examinationOf(command: Command, sources: Sources): Promise<Examination> {
  if (command.target === 'tenant') {
    const { target, tenant, origin } = command;
    return { target, tenant, origin, token: await needSecret(command.token, sources) };
  }
  if (command.target === 'server') {
    const { target, url } = command;
    return { target, url, cookie: await readSecret(command.cookie, sources) };
  }
  const { target, tenant, organization, clientId } = command;
  const secret = await needSecret(command.secret, sources);
  const credentials = clientId === undefined ? { token: secret } : { clientId, clientSecret: secret };
  return { target, tenant, organization, credentials };
}

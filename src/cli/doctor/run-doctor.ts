/** The doctor from its arguments to its output and exit code, without the process around it. */
import { UsageError } from '../usage-error.js';
import { parseCommandLine, type Command } from './command-line.js';
import { diagnose, type Examination } from './diagnose.js';
import { inJson, inWords, isHealthy } from './report.js';
import { readSecret, requireSecret, type SecretSources } from './secrets.js';
import { USAGE } from './usage.js';

/** What to print where, and the exit code. */
export interface Outcome {
  /** 0: nothing has to be fixed; 1: something has; 2: the options are wrong. */
  readonly code: 0 | 1 | 2;
  /** For standard output. */
  readonly output: string;
  /** For standard error. */
  readonly error: string;
}

/** @param isColored whether the output is for a terminal */
export async function runDoctor(
  args: readonly string[],
  sources: SecretSources,
  isColored: boolean,
): Promise<Outcome> {
  try {
    const command = parseCommandLine(args);
    if (command === 'help') return { code: 0, output: USAGE, error: '' };
    const report = await diagnose(await examinationOf(command, sources));
    const output = command.json ? inJson(report) : inWords(report, isColored);
    return { code: isHealthy(report) ? 0 : 1, output, error: '' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, output: '', error: `${error.message}\nRun with --help to see the options.\n` };
  }
}

/** The command with its secrets read. */
async function examinationOf(command: Command, sources: SecretSources): Promise<Examination> {
  if (command.target === 'tenant') {
    const { target, tenant, origin } = command;
    return { target, tenant, origin, token: await requireSecret(command.token, sources) };
  }
  if (command.target === 'server') {
    const { target, url } = command;
    return { target, url, cookie: await readSecret(command.cookie, sources) };
  }
  const { target, tenant, organization, clientId } = command;
  const secret = await requireSecret(command.secret, sources);
  const credentials = clientId === undefined ? { token: secret } : { clientId, clientSecret: secret };
  return { target, tenant, organization, credentials };
}

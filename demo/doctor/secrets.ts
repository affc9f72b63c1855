/** Where secrets come from. No message repeats any of them. */
import { UsageError } from '../server/command-line.js';

/** An option that names where a secret is. */
export interface SecretOption {
  readonly option: 'token' | 'client-secret' | 'cookie';
  /** `-` for standard input, `env` for the variable; undefined where the option is left out: the variable too. */
  readonly given: string | undefined;
}

/** What the process can read them from. */
export interface Sources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readInput: () => Promise<string>;
}

interface Kind {
  readonly variable: string;
  readonly name: string;
  /** Whether it may stand on the command line, where other processes and the shell's history see it. */
  readonly isTyped: boolean;
  /** What is copied along with it. */
  readonly prefix: RegExp;
  /** What it consists of: anything else could not be sent, or would be more than one header. */
  readonly pattern: RegExp;
}

const KINDS: Readonly<Record<SecretOption['option'], Kind>> = {
  token: {
    variable: 'AUTH0_TOKEN',
    name: 'token',
    isTyped: true,
    prefix: /^(authorization: *)?((Bearer|DPoP) +)?/i,
    pattern: /^[\w.~+/=-]+$/,
  },
  'client-secret': {
    variable: 'AUTH0_CLIENT_SECRET',
    name: 'client secret',
    isTyped: false,
    prefix: /^/,
    pattern: /^[\x20-\x7e]+$/,
  },
  cookie: {
    variable: 'DOCTOR_COOKIE',
    name: 'cookie',
    isTyped: false,
    prefix: /^cookie: */i,
    pattern: /^[\x20-\x7e]*=[\x20-\x7e]*$/,
  },
};

/**
 * The secret; undefined where nothing names one.
 *
 * @throws UsageError
 */
export async function readSecret(
  { option, given }: SecretOption,
  { environment, readInput }: Sources,
): Promise<string | undefined> {
  const { variable, name, isTyped, prefix, pattern } = KINDS[option];
  if (given !== undefined && given !== '-' && given !== 'env' && !isTyped)
    throw new UsageError(
      `--${option} takes - (standard input) or env (${variable}): a ${name} is not for the command line.`,
    );
  const text =
    given === '-'
      ? await readInput()
      : given === undefined || given === 'env'
        ? environment[variable]
        : given;
  if (given === undefined && !text) return undefined;
  const secret = (text ?? '').trim().replace(prefix, '');
  if (secret === '')
    throw new UsageError(
      `There is no ${name} in ${given === '-' ? 'standard input' : given === 'env' ? variable : `--${option}`}.`,
    );
  if (!pattern.test(secret))
    throw new UsageError(
      `What was given as ${name} is none: it has characters, or line breaks, that a ${name} can not have.`,
    );
  return secret;
}

/** As {@link readSecret}, where there has to be one. */
export async function needSecret(option: SecretOption, sources: Sources): Promise<string> {
  const secret = await readSecret(option, sources);
  const { variable, name, isTyped } = KINDS[option.option];
  if (secret !== undefined) return secret;
  throw new UsageError(
    `There is no ${name}: give --${option.option} ${isTyped ? 'TOKEN, ' : ''}- (standard input), or set ${variable}.`,
  );
}

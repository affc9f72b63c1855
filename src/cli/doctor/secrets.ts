/** Reads the doctor's secrets. No message ever contains one. */
import { UsageError } from '../usage-error.js';

/** An option that says where a secret is. */
export interface SecretOption {
  readonly option: 'token' | 'client-secret' | 'cookie';
  /** `-` for standard input, `env` for the variable. Undefined without the option, which means the variable too. */
  readonly given: string | undefined;
}

/** Where the process reads secrets from. */
export interface SecretSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readInput: () => Promise<string>;
}

interface SecretKind {
  readonly variable: string;
  readonly name: string;
  /** Whether the command line can hold it, where other processes and the shell's history see it. */
  readonly isAllowedAsArgument: boolean;
  /** What people copy along with it. */
  readonly prefix: RegExp;
  /** Anything else couldn't be sent, or would be more than one header. */
  readonly pattern: RegExp;
}

const KINDS: Readonly<Record<SecretOption['option'], SecretKind>> = {
  token: {
    variable: 'AUTH0_TOKEN',
    name: 'token',
    isAllowedAsArgument: true,
    prefix: /^(authorization: *)?((Bearer|DPoP) +)?/i,
    pattern: /^[\w.~+/=-]+$/,
  },
  'client-secret': {
    variable: 'AUTH0_CLIENT_SECRET',
    name: 'client secret',
    isAllowedAsArgument: false,
    prefix: /^/,
    pattern: /^[\x20-\x7e]+$/,
  },
  cookie: {
    variable: 'DOCTOR_COOKIE',
    name: 'cookie',
    isAllowedAsArgument: false,
    prefix: /^cookie: */i,
    pattern: /^[\x20-\x3c\x3e-\x7e]*=[\x20-\x7e]*$/,
  },
};

/**
 * The secret; undefined if neither the option nor the variable is set.
 *
 * @throws UsageError
 */
export async function readSecret(
  { option, given }: SecretOption,
  { environment, readInput }: SecretSources,
): Promise<string | undefined> {
  const { variable, name, isAllowedAsArgument, prefix, pattern } = KINDS[option];
  if (given !== undefined && given !== '-' && given !== 'env' && !isAllowedAsArgument)
    throw new UsageError(
      `--${option} expects "-" (standard input) or "env" (${variable}): a ${name} does not belong on the command line.`,
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
      `No ${name} in ${given === '-' ? 'standard input' : given === 'env' ? variable : `--${option}`}.`,
    );
  if (!pattern.test(secret))
    throw new UsageError(`The ${name} contains characters or line breaks that a ${name} can’t have.`);
  return secret;
}

/** Like {@link readSecret}, but throws if there is no secret. */
export async function requireSecret(option: SecretOption, sources: SecretSources): Promise<string> {
  const secret = await readSecret(option, sources);
  const { variable, name, isAllowedAsArgument } = KINDS[option.option];
  if (secret !== undefined) return secret;
  throw new UsageError(
    `No ${name}: use --${option.option} ${isAllowedAsArgument ? 'TOKEN, ' : ''}- (standard input), or set ${variable}.`,
  );
}

/** The doctor's options on the command line. */
import { parseArgs } from 'node:util';
import { tenantOf, type Tenant } from '../../src/server/domain.js';
import { UsageError } from '../server/command-line.js';
import type { SecretOption } from './secrets.js';

/** What was asked for; secrets are still where they come from. */
export type Command = (
  | {
      readonly target: 'tenant';
      readonly tenant: Tenant;
      readonly token: SecretOption;
      readonly origin?: string | undefined;
    }
  | {
      readonly target: 'management';
      readonly tenant: Tenant;
      /** Undefined where a token was given, which `secret` is then. */
      readonly clientId: string | undefined;
      readonly secret: SecretOption;
      readonly organization?: string | undefined;
    }
  | { readonly target: 'server'; readonly url: string; readonly cookie: SecretOption }
) & { readonly json: boolean };

/** The options of each target; all of them take a text. */
const OPTIONS = {
  tenant: ['domain', 'token', 'origin'],
  management: ['domain', 'client-id', 'client-secret', 'token', 'organization'],
  server: ['url', 'cookie'],
} as const;

type Target = keyof typeof OPTIONS;
type Texts = Readonly<Record<string, string | undefined>>;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** @throws UsageError in whose words is no secret */
export function parseCommandLine(args: readonly string[]): Command | 'help' {
  if (args.includes('--help')) return 'help';
  const [target, ...rest] = args;
  if (!isTarget(target)) throw new UsageError('Say first what to look at: tenant, management or server.');
  const { json, ...texts } = parse(target, rest);
  if (target === 'tenant') return { ...tenantCommand(texts), json };
  if (target === 'management') return { ...managementCommand(texts), json };
  return { ...serverCommand(texts), json };
}

function tenantCommand(texts: Texts) {
  const { token, origin } = texts;
  return {
    target: 'tenant',
    tenant: domain(texts),
    token: { option: 'token', given: token },
    origin: originOf(origin),
  } as const;
}

function managementCommand(texts: Texts) {
  const { organization, token, 'client-id': clientId, 'client-secret': clientSecret } = texts;
  if (clientId !== undefined && token !== undefined)
    throw new UsageError('Give either --token, or --client-id with its secret: not both.');
  if (clientId === undefined && clientSecret !== undefined)
    throw new UsageError('--client-secret is of use with --client-id only.');
  if (organization !== undefined && !/^org_\w{1,46}$/.test(organization))
    throw new UsageError(`--organization takes an id such as org_9vTfQ2hLx7RkW4bN, not "${organization}".`);
  const secret: SecretOption =
    clientId === undefined
      ? { option: 'token', given: token }
      : { option: 'client-secret', given: clientSecret };
  return {
    target: 'management',
    tenant: domain(texts),
    clientId,
    secret,
    organization,
  } as const;
}

function serverCommand({ url, cookie }: Texts) {
  return { target: 'server', url: address(url), cookie: { option: 'cookie', given: cookie } } as const;
}

function domain({ domain: text }: Texts): Tenant {
  if (!text) throw new UsageError('--domain is missing: the tenant’s domain, such as acme.us.auth0.com.');
  try {
    return tenantOf(text);
  } catch (error) {
    throw new UsageError(`--${(error as Error).message}`);
  }
}

function originOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:/.test(text) && url.origin === text.replace(/\/$/, '')) return url.origin;
  throw new UsageError(`--origin takes an origin such as https://app.example, not "${text}".`);
}

function address(text: string | undefined): string {
  if (!text)
    throw new UsageError('--url is missing: where the server part is, such as https://app.example/my-org.');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password)
    throw new UsageError(
      '--url takes an address such as https://app.example/my-org, without name, query and fragment.',
    );
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname))
    throw new UsageError('--url needs https: a session’s cookie would travel in the open.');
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function parse(target: Target, args: readonly string[]): Texts & { readonly json: boolean } {
  const texts = Object.fromEntries(OPTIONS[target].map((name) => [name, { type: 'string' }] as const));
  try {
    const options = { ...texts, json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    // What it is may be a secret whose option was forgotten.
    if (positionals.length > 0) throw new UsageError(`There is a word too many after "${target}".`);
    return values as unknown as Texts & { readonly json: boolean };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const [words] = (error as Error).message.split(/\. To |\n/);
    throw new UsageError(`${words?.replace(/\.$/, '')}, for the target ${target}.`);
  }
}

function isTarget(text: string | undefined): text is Target {
  return text !== undefined && Object.hasOwn(OPTIONS, text);
}

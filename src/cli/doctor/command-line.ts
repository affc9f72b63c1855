/** The command-line options of the doctor. */
import { parseArgs } from 'node:util';
import { tenantOf, type Tenant } from '../../server/domain.js';
import { didYouMean, optionError } from '../../did-you-mean.js';
import { UsageError } from '../usage-error.js';
import type { SecretOption } from './secrets.js';

/** The parsed options. Secrets have not been read yet. */
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
      /** Undefined if the command gets a token: `secret` is that token then. */
      readonly clientId: string | undefined;
      readonly secret: SecretOption;
      readonly organization?: string | undefined;
    }
  | { readonly target: 'server'; readonly url: string; readonly cookie: SecretOption }
) & { readonly json: boolean };

/** The options of each target. Each takes a text. */
const OPTIONS = {
  tenant: ['domain', 'token', 'origin'],
  management: ['domain', 'client-id', 'client-secret', 'token', 'organization'],
  server: ['url', 'cookie'],
} as const;

type Target = keyof typeof OPTIONS;
type TextOptions = Readonly<Record<string, string | undefined>>;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** @throws UsageError whose message contains no secret */
export function parseCommandLine(args: readonly string[]): Command | 'help' {
  if (args.includes('--help')) return 'help';
  const [target, ...rest] = args;
  if (!isTarget(target)) {
    const hint = didYouMean(target ?? '', Object.keys(OPTIONS));
    throw new UsageError(`Name what to check first: tenant, management or server.${hint}`);
  }
  const { json, ...options } = parse(target, rest);
  if (target === 'tenant') return { ...tenantCommand(options), json };
  if (target === 'management') return { ...managementCommand(options), json };
  return { ...serverCommand(options), json };
}

function tenantCommand(options: TextOptions) {
  const { token, origin } = options;
  return {
    target: 'tenant',
    tenant: domain(options),
    token: { option: 'token', given: token },
    origin: originOf(origin),
  } as const;
}

function managementCommand(options: TextOptions) {
  const { organization, token, 'client-id': clientId, 'client-secret': clientSecret } = options;
  if (clientId !== undefined && token !== undefined)
    throw new UsageError('Use either --token or --client-id with its secret, not both.');
  if (clientId === undefined && clientSecret !== undefined)
    throw new UsageError('--client-secret requires --client-id.');
  if (organization !== undefined && !/^org_\w{1,46}$/.test(organization))
    throw new UsageError(`--organization expects an ID such as org_9vTfQ2hLx7RkW4bN, not "${organization}".`);
  const secret: SecretOption =
    clientId === undefined
      ? { option: 'token', given: token }
      : { option: 'client-secret', given: clientSecret };
  return {
    target: 'management',
    tenant: domain(options),
    clientId,
    secret,
    organization,
  } as const;
}

function serverCommand({ url, cookie }: TextOptions) {
  return { target: 'server', url: mountUrl(url), cookie: { option: 'cookie', given: cookie } } as const;
}

function domain({ domain: text }: TextOptions): Tenant {
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
  throw new UsageError(`--origin expects an origin such as https://app.example, not "${text}".`);
}

function mountUrl(text: string | undefined): string {
  if (!text)
    throw new UsageError(
      '--url is missing: where the proxy or bridge is mounted, such as https://app.example/my-org.',
    );
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password)
    throw new UsageError(
      '--url expects a URL such as https://app.example/my-org, without credentials, query or fragment.',
    );
  if (url.protocol === 'http:' && !LOOPBACK.includes(url.hostname))
    throw new UsageError('--url must be https: the session cookie would be sent unencrypted.');
  return url.origin + url.pathname.replace(/(?<!\/)\/+$/, '');
}

function parse(target: Target, args: readonly string[]): TextOptions & { readonly json: boolean } {
  const texts = Object.fromEntries(OPTIONS[target].map((name) => [name, { type: 'string' }] as const));
  try {
    const options = { ...texts, json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    // Not repeated in the message: it might be a secret whose option is missing.
    if (positionals.length > 0) throw new UsageError(`Unexpected argument after "${target}".`);
    return values as unknown as TextOptions & { readonly json: boolean };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const message = optionError(error, [...OPTIONS[target], 'json', 'help']);
    throw new UsageError(message.replace('.', ` for the target ${target}.`));
  }
}

function isTarget(text: string | undefined): text is Target {
  return text !== undefined && Object.hasOwn(OPTIONS, text);
}

/** The command-line options of the emulator. */
import { parseArgs } from 'node:util';
import { optionError } from '../../did-you-mean.js';
import { UsageError } from '../usage-error.js';

export const USAGE = `Serves an organization that answers like Auth0's My Organization API, for development.

Usage: npx org-connections emulator [options]

  --port NUMBER  port on 127.0.0.1; 0 picks a free one (default 4010)
  --data FILE    keep the state in this file (default: in memory, lost on exit)
  --seed FILE    initial connections: {"identity_providers": [...]} or a plain array
  --help         show this help
  --allow-production
                 start although NODE_ENV is "production"; it refuses otherwise, as anybody gets a token

A whole tenant: two organizations, their Management API, and an OpenID provider with sample users. With --data
each organization gets its own file; --seed applies to the first one.

  --oidc                   serve such a tenant; the options below need it
  --allow-origin ORIGIN    a page that can sign users in and call the APIs; repeatable
                           (default http://localhost:5173 and http://127.0.0.1:5173)
  --redirect-uri URL       where users can return after signing in, besides each of these origins
                           and its /callback; repeatable
  --web-secret TEXT        client secret of demo-web (default demo-web-secret)
  --machine-secret TEXT    client secret of demo-machine (default demo-machine-secret)
  --dpop-nonce             require a nonce in DPoP proofs
`;

/** The parsed options. */
export interface CommandLine {
  readonly port: number;
  readonly data?: string | undefined;
  readonly seed?: string | undefined;
  readonly help: boolean;
  /** Whether to start although `NODE_ENV` is `production`. */
  readonly allowsProduction: boolean;
  /** Undefined without `--oidc`. */
  readonly tenant?: TenantCommandLine | undefined;
}

/** The options that belong to `--oidc`. */
export interface TenantCommandLine {
  readonly origins?: readonly string[] | undefined;
  readonly redirectUris?: readonly string[] | undefined;
  readonly webSecret?: string | undefined;
  readonly machineSecret?: string | undefined;
  readonly requiresDpopNonce: boolean;
}

/** @throws UsageError */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const {
    port,
    data,
    seed,
    help,
    oidc,
    'allow-production': allowsProduction,
    ...tenantOptions
  } = parse(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port expects a number from 0 to 65535, not "${port}".`);
  const [stray] = Object.keys(tenantOptions);
  if (!oidc && stray !== undefined) throw new UsageError(`--${stray} requires --oidc.`);
  return {
    port: Number(port),
    data,
    seed,
    help,
    allowsProduction,
    tenant: oidc ? parseTenantOptions(tenantOptions) : undefined,
  };
}

function parseTenantOptions(
  options: Omit<ReturnType<typeof parse>, 'port' | 'data' | 'seed' | 'help' | 'oidc' | 'allow-production'>,
) {
  return {
    origins: options['allow-origin']?.map(origin),
    redirectUris: options['redirect-uri']?.map(redirectUri),
    webSecret: options['web-secret'],
    machineSecret: options['machine-secret'],
    requiresDpopNonce: options['dpop-nonce'] ?? false,
  };
}

const OPTIONS = {
  port: { type: 'string', default: '4010' },
  data: { type: 'string' },
  seed: { type: 'string' },
  help: { type: 'boolean', default: false },
  oidc: { type: 'boolean', default: false },
  'allow-production': { type: 'boolean', default: false },
  'allow-origin': { type: 'string', multiple: true },
  'redirect-uri': { type: 'string', multiple: true },
  'web-secret': { type: 'string' },
  'machine-secret': { type: 'string' },
  'dpop-nonce': { type: 'boolean' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(optionError(error, Object.keys(OPTIONS)));
  }
}

function origin(text: string): string {
  const isOrigin =
    URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text.replace(/\/$/, '');
  if (isOrigin) return new URL(text).origin;
  throw new UsageError(`--allow-origin expects an origin such as http://localhost:5173, not "${text}".`);
}

function redirectUri(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text) && !text.includes('#')) return text;
  throw new UsageError(`--redirect-uri expects a URL such as http://localhost:5173/callback, not "${text}".`);
}

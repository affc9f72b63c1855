/** The emulator's options on the command line. */
import { parseArgs } from 'node:util';

export const USAGE = `Serves an organization that answers like Auth0's My Organization API, for development.

  npm run emulator -- [options]

  --port NUMBER  where to listen on 127.0.0.1; 0 takes any free port (default 4010)
  --data FILE    keep the state in this file (default: in memory, gone when it ends)
  --seed FILE    start with these connections: {"identity_providers": [...]} or just the list
  --help         this text

  --oidc         a whole tenant: two organizations, their Management API too, and an OpenID provider where people
                 sign in; with --data each organization has a file of its own, --seed is for the first one
  --allow-origin ORIGIN    with --oidc: a page that may ask and sign in; again for more
                           (default http://localhost:5173 and http://127.0.0.1:5173)
  --redirect-uri ADDRESS   with --oidc: where people may be sent after signing in, beside each of these origins
                           and its /callback; again for more
  --web-secret TEXT        with --oidc: the secret of the client demo-web (default demo-web-secret)
  --machine-secret TEXT    with --oidc: the secret of the client demo-machine (default demo-machine-secret)
  --dpop-nonce             with --oidc: DPoP proofs need a nonce
`;

/** What was asked for. */
export interface CommandLine {
  readonly port: number;
  readonly data?: string | undefined;
  readonly seed?: string | undefined;
  readonly help: boolean;
  /** Undefined unless a whole tenant was asked for. */
  readonly tenant?: TenantCommandLine | undefined;
}

/** What was asked for with `--oidc`. */
export interface TenantCommandLine {
  readonly origins?: readonly string[] | undefined;
  readonly redirectUris?: readonly string[] | undefined;
  readonly webSecret?: string | undefined;
  readonly machineSecret?: string | undefined;
  readonly demandsDpopNonce: boolean;
}

/** The options were not understood; the message says which. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { port, data, seed, help, oidc, ...ofTenant } = parse(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${port}".`);
  const [stray] = Object.keys(ofTenant);
  if (!oidc && stray !== undefined) throw new UsageError(`--${stray} is of use with --oidc only.`);
  return { port: Number(port), data, seed, help, tenant: oidc ? tenantOf(ofTenant) : undefined };
}

function tenantOf(options: Omit<ReturnType<typeof parse>, 'port' | 'data' | 'seed' | 'help' | 'oidc'>) {
  return {
    origins: options['allow-origin']?.map(origin),
    redirectUris: options['redirect-uri']?.map(address),
    webSecret: options['web-secret'],
    machineSecret: options['machine-secret'],
    demandsDpopNonce: options['dpop-nonce'] ?? false,
  };
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
        oidc: { type: 'boolean', default: false },
        'allow-origin': { type: 'string', multiple: true },
        'redirect-uri': { type: 'string', multiple: true },
        'web-secret': { type: 'string' },
        'machine-secret': { type: 'string' },
        'dpop-nonce': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function origin(text: string): string {
  const isOrigin =
    URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text.replace(/\/$/, '');
  if (isOrigin) return new URL(text).origin;
  throw new UsageError(`--allow-origin takes an origin such as http://localhost:5173, not "${text}".`);
}

function address(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text) && !text.includes('#')) return text;
  throw new UsageError(
    `--redirect-uri takes an address such as http://localhost:5173/callback, not "${text}".`,
  );
}

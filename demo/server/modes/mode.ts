/** The ways to production that the demo can go, and what each needs to know. */
import { parseArgs } from 'node:util';
import { tenantOf } from '../../../src/server/domain.js';

/**
 * - `emulator`: no sign-in, a panel that lets things go wrong
 * - `token`: the page holds the token
 * - `proxy`: a server holds the token and adds it to what it forwards
 * - `bridge`: a server asks the Management API in the page's place
 */
export const MODES = ['emulator', 'token', 'proxy', 'bridge'] as const;
export type Mode = (typeof MODES)[number];

/** The modes in which somebody signs in. */
export type SignInMode = Exclude<Mode, 'emulator'>;

/** What was asked for can not be started; the message says why and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** A tenant and the applications that it knows. */
export interface TenantSettings {
  /** The tenant's origin, such as `https://acme.us.auth0.com`. */
  readonly domain: string;
  readonly clientId: string;
  /** Of a server; a page has none. */
  readonly clientSecret?: string | undefined;
  /** Of the server's own access to the Management API. */
  readonly machine?: { readonly clientId: string; readonly clientSecret: string } | undefined;
  /** What people can sign in to; with none of them the tenant asks. */
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
}

export const USAGE = `Starts the demo: a page with the kit on it.

  npm start                       on an emulator, with a panel that lets things go wrong
  npm start -- --mode token       the page holds the token
  npm start -- --mode proxy       a server holds the token
  npm start -- --mode bridge      a server asks the Management API

PORT=5180 npm start takes another port than 5173. With AUTH0_DOMAIN and AUTH0_CLIENT_ID the modes run against a tenant of
yours; see stories/guides/tenant.md.
`;

/** @throws StartError */
export function parseMode(args: readonly string[]): Mode | 'help' {
  const { mode, help } = parse(args);
  if (help) return 'help';
  if (MODES.includes(mode as Mode)) return mode as Mode;
  throw new StartError(`--mode takes ${MODES.join(', ')}, not "${mode}".`);
}

/**
 * The tenant that the environment names; undefined when it names none and the demo brings its own.
 *
 * @throws StartError naming all that is missing
 */
export function tenantFromEnvironment(
  mode: SignInMode,
  environment: Readonly<Record<string, string | undefined>>,
): TenantSettings | undefined {
  const domain = environment['AUTH0_DOMAIN'];
  if (!domain) return undefined;
  const needed = {
    token: ['AUTH0_CLIENT_ID'],
    proxy: ['AUTH0_CLIENT_ID', 'AUTH0_CLIENT_SECRET'],
    bridge: [
      'AUTH0_CLIENT_ID',
      'AUTH0_CLIENT_SECRET',
      'AUTH0_MANAGEMENT_CLIENT_ID',
      'AUTH0_MANAGEMENT_CLIENT_SECRET',
    ],
  }[mode];
  const missing = needed.filter((name) => !environment[name]);
  if (missing.length > 0)
    throw new StartError(`AUTH0_DOMAIN is set, so --mode ${mode} also needs ${missing.join(', ')}.`);
  const value = (name: string) => environment[name] ?? '';
  const organization = environment['AUTH0_ORGANIZATION'];
  return {
    domain: originOf(domain),
    clientId: value('AUTH0_CLIENT_ID'),
    clientSecret: mode === 'token' ? undefined : value('AUTH0_CLIENT_SECRET'),
    machine: {
      clientId: value('AUTH0_MANAGEMENT_CLIENT_ID'),
      clientSecret: value('AUTH0_MANAGEMENT_CLIENT_SECRET'),
    },
    organizations: organization ? [{ id: organization, name: organization }] : [],
  };
}

/** @throws StartError */
function originOf(domain: string): string {
  try {
    return tenantOf(domain).origin;
  } catch (error) {
    throw new StartError(`AUTH0_DOMAIN: ${(error as Error).message}`);
  }
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { mode: { type: 'string', default: 'emulator' }, help: { type: 'boolean', default: false } },
    });
    return values;
  } catch (error) {
    throw new StartError(`${(error as Error).message}. npm start -- --help tells the options.`);
  }
}

/** The command `npx org-connections emulator`: serves an emulated organization, or a whole tenant, until it is stopped. */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../testing/index.js';
import { createTokenAuthority } from '../tenant/tokens.js';
import { UsageError } from '../usage-error.js';
import { createEmulatorApp } from './app.js';
import { parseCommandLine, USAGE, type CommandLine } from './command-line.js';
import { listen, ListenError, ONLY_HERE, type Service } from './listen.js';
import { readSeed } from './seed-file.js';
import { createPersistentEmulator, FileError } from './state-file.js';

/** Runs the command. Sets the exit code: 1 for a port or file that can't be used, 2 for wrong options. */
export async function emulator(args: readonly string[]): Promise<void> {
  try {
    const commandLine = parseCommandLine(args);
    if (commandLine.help) return console.log(USAGE);
    refuseProduction(commandLine);
    await serve(commandLine);
  } catch (error) {
    const isExpected =
      error instanceof UsageError || error instanceof FileError || error instanceof ListenError;
    if (!isExpected) throw error;
    console.error(error.message);
    if (error instanceof UsageError) console.error('Run with --help to see the options.');
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** Whoever reaches it gets any token, and nobody has a password. */
function refuseProduction({ allowsProduction }: CommandLine): void {
  if (process.env['NODE_ENV'] !== 'production' || allowsProduction) return;
  throw new UsageError(
    'The emulator is for development: it gives a token to anybody who asks. NODE_ENV is "production"; ' +
      'to start it nevertheless, add --allow-production.',
  );
}

async function serve(commandLine: CommandLine): Promise<void> {
  let origin = '';
  const { listener, greeting, flush } = await openService(commandLine, () => origin);
  const server = createServer(listener);
  origin = await listen(server, commandLine.port);
  console.log(greeting(origin));
  const stop = () => {
    flush();
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

async function openService(commandLine: CommandLine, origin: () => string): Promise<Service> {
  const { tenant, ...files } = commandLine;
  if (!tenant) return openOrganization(files, origin);
  // Imported only for --oidc: the OpenID provider is large, and an optional peer dependency.
  const { openTenant } = await import('./tenant-command.js').catch(explainMissingProvider);
  return openTenant(tenant, files, origin);
}

function explainMissingProvider(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes("'oidc-provider'")) throw error;
  throw new UsageError('--oidc needs the package oidc-provider: npm install --save-dev oidc-provider');
}

async function openOrganization(commandLine: CommandLine, origin: () => string): Promise<Service> {
  const tokens = await createTokenAuthority(origin);
  const authenticate = (request: Request) => tokens.authenticate(request, organization);
  const { emulator, flush, note } = openEmulator(commandLine, { authenticate });
  const organization = emulator.export().details.id ?? '';
  const app = createEmulatorApp(emulator, tokens);
  const answer = getRequestListener((request) => app.fetch(request));
  return {
    listener: (request, response) => void answer(request, response),
    flush,
    greeting: (address) => greetingOf(address, emulator, note),
  };
}

/** The emulator with the state that the options ask for, and a note that says where the state is kept. */
function openEmulator({ data, seed }: CommandLine, options: EmulatorOptions) {
  const seeded = seed === undefined ? options : { ...options, connections: readSeed(seed), users: {} };
  if (data === undefined)
    return { emulator: createEmulator(seeded), flush: () => {}, note: 'kept in memory only' };
  const { restored, ...persistent } = createPersistentEmulator(data, seeded);
  const ignored = restored && seed !== undefined ? ' (restored; --seed applies to a new file only)' : '';
  return { ...persistent, note: `kept in ${data}${ignored}` };
}

function greetingOf(origin: string, emulator: Emulator, note: string): string {
  const { connections, details } = emulator.export();
  const form = [
    'grant_type=client_credentials',
    'client_id=me',
    'client_secret=any',
    `audience=${origin}/my-org/`,
    `organization=${details.id}`,
  ];
  return `The My Organization API of ${details.display_name} (${details.id}, ${connections.length} connections) is at
  ${origin}/my-org
Its state is ${note}. ${ONLY_HERE} Try it:

token=$(curl -s ${origin}/oauth/token ${form.map((pair) => `-d ${pair}`).join(' ')} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
curl -s ${origin}/my-org/identity-providers -H "Authorization: Bearer $token"
`;
}

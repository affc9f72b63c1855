/** The command `npm run emulator`: reads its files, listens, says where, and ends cleanly. */
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/testing/index.js';
import { parseCommandLine, USAGE, UsageError, type CommandLine } from './command-line.js';
import { createEmulatorApp } from './emulator-app.js';
import { listen, ListenError, type Served } from './listen.js';
import { readSeed } from './seed-file.js';
import { createPersistentEmulator, FileError } from './state-file.js';
import { createTokenAuthority } from './tokens.js';

try {
  const commandLine = parseCommandLine(process.argv.slice(2));
  if (commandLine.help) console.log(USAGE);
  else await run(commandLine);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof FileError || error instanceof ListenError))
    throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error('--help tells the options.');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run(commandLine: CommandLine): Promise<void> {
  let origin = '';
  const { listener, greeting, flush } = await open(commandLine, () => origin);
  const server = createServer(listener);
  origin = await listen(server, commandLine.port);
  console.log(greeting(origin));
  const end = () => {
    flush();
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}

async function open(commandLine: CommandLine, origin: () => string): Promise<Served> {
  const { tenant, ...files } = commandLine;
  if (!tenant) return openOrganization(files, origin);
  // Only then: the provider is large.
  const { openTenant } = await import('./tenant-command.js').catch(withoutProvider);
  return openTenant(tenant, files, origin);
}

/** Where the command comes with the package, the provider does not. */
function withoutProvider(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes("'oidc-provider'")) throw error;
  throw new UsageError('--oidc needs another package as well: npm install --save-dev oidc-provider');
}

async function openOrganization(commandLine: CommandLine, origin: () => string): Promise<Served> {
  const tokens = await createTokenAuthority(origin);
  const { emulator, flush, note } = openEmulator(commandLine, { authenticate: tokens.authenticate });
  const listener = getRequestListener(createEmulatorApp(emulator, tokens).fetch);
  return { listener, flush, greeting: (address) => greetingOf(address, emulator, note) };
}

/** The emulator that was asked for, and where its state is. */
function openEmulator({ data, seed }: CommandLine, options: EmulatorOptions) {
  const seeded = seed === undefined ? options : { ...options, connections: readSeed(seed), users: {} };
  if (data === undefined) {
    return { emulator: createEmulator(seeded), flush: () => {}, note: 'kept in memory, gone when this ends' };
  }
  const { restored, ...persistent } = createPersistentEmulator(data, seeded);
  const ignored = restored && seed !== undefined ? ' (as it was there: --seed is for a new file only)' : '';
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
  return `The My Organization API of ${details.display_name} (${details.id}, ${connections.length} connections) answers at
  ${origin}/my-org
Its state is ${note}. Try it:

token=$(curl -s ${origin}/oauth/token ${form.map((pair) => `-d ${pair}`).join(' ')} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
curl -s ${origin}/my-org/identity-providers -H "Authorization: Bearer $token"
`;
}

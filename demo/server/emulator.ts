/** The command `npm run emulator`: reads its files, listens, says where, and ends cleanly. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  type WireIdentityProvider,
} from '../../src/testing/index.js';
import { parseCommandLine, USAGE, UsageError, type CommandLine } from './command-line.js';
import { createEmulatorApp } from './emulator-app.js';
import {
  createPersistentEmulator,
  FileError,
  isListOfObjects,
  isObject,
  parseJson,
  readText,
} from './state-file.js';
import { createTokenAuthority } from './tokens.js';

const HOST = '127.0.0.1';

try {
  const commandLine = parseCommandLine(process.argv.slice(2));
  if (commandLine.help) console.log(USAGE);
  else await run(commandLine);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof FileError || isListenError(error))) throw error;
  console.error(error.message);
  if (error instanceof UsageError) console.error('--help tells the options.');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run(commandLine: CommandLine): Promise<void> {
  let origin = '';
  const tokens = await createTokenAuthority(() => origin);
  const { emulator, flush, note } = openEmulator(commandLine, { authenticate: tokens.authenticate });
  const server = createServer(getRequestListener(createEmulatorApp(emulator, tokens).fetch));
  origin = `http://${HOST}:${await listen(server, commandLine.port)}`;
  console.log(greeting(origin, emulator, note));
  const end = () => {
    flush();
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
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

function readSeed(file: string): WireIdentityProvider[] {
  const json = parseJson(readText(file) ?? '');
  const list = isObject(json) ? json['identity_providers'] : json;
  if (isListOfObjects(list)) return list;
  throw new FileError(`"${file}" is no list of connections: {"identity_providers": [...]} or just the list.`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, port)));
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

function inWords(error: NodeJS.ErrnoException, port: number): Error {
  const reason =
    error.code === 'EADDRINUSE' ? 'something else listens there; choose another --port' : error.message;
  return Object.assign(new Error(`Port ${port} of ${HOST} can not be used: ${reason}.`), {
    syscall: 'listen',
  });
}

function isListenError(error: unknown): error is Error {
  return (error as NodeJS.ErrnoException | null)?.syscall === 'listen';
}

function greeting(origin: string, emulator: Emulator, note: string): string {
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

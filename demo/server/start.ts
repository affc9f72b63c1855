/** The command `npm start`: the demo page with what stands behind it, on one origin. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { createServer as createVite, type ViteDevServer } from 'vite';
import type { Demo } from './demo.js';
import { openEmulatorDemo } from './emulator-demo.js';
import {
  parseMode,
  StartError,
  tenantFromEnvironment,
  USAGE,
  type Mode,
  type SignInMode,
} from './modes/mode.js';
import { FileError } from '../../src/cli/emulator/state-file.js';

const HOST = '127.0.0.1';
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

try {
  const mode = parseMode(process.argv.slice(2));
  if (mode === 'help') console.log(USAGE);
  else await start(mode);
} catch (error) {
  if (!(error instanceof StartError || error instanceof FileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(mode: Mode): Promise<void> {
  const server = createServer();
  const port = await listen(server, wishedPort());
  const origin = `http://${HOST}:${port}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  try {
    const demo = mode === 'emulator' ? openEmulatorDemo() : await openMode(mode, origin);
    const vite = await createPage(server);
    server.on('request', dispatcher(demo, vite));
    const end = async () => {
      await demo.end();
      close();
      await vite.close();
    };
    process.once('SIGINT', end).once('SIGTERM', end);
    console.log(greeting(origin, demo));
  } catch (error) {
    close();
    throw error;
  }
}

/** Loaded only then: a provider takes a while. */
async function openMode(mode: SignInMode, origin: string): Promise<Demo> {
  const tenant = tenantFromEnvironment(mode, process.env);
  const { openModeDemo } = await import('./modes/mode-demo.js');
  return openModeDemo(mode, origin, tenant);
}

/** The demo's own addresses to its app, everything else to the page. */
function dispatcher(demo: Demo, vite: ViteDevServer) {
  const answer = getRequestListener((request, bindings) => demo.fetch(request, bindings as never));
  return (request: IncomingMessage, response: ServerResponse) => {
    if (demo.isOwn(request.url ?? '')) return void answer(request, response);
    request.url = request.url?.replace(/^\/(?=\?|$)/, demo.page);
    vite.middlewares(request, response);
  };
}

function createPage(server: Server): Promise<ViteDevServer> {
  return createVite({
    configFile: `${PROJECT}vite.config.ts`,
    appType: 'mpa',
    logLevel: 'warn',
    server: { middlewareMode: true, ws: { server }, fs: { allow: [PROJECT] } },
  });
}

function wishedPort(): number {
  const wished = process.env['PORT'] || '5173';
  if (/^\d{1,5}$/.test(wished) && Number(wished) <= 65_535) return Number(wished);
  throw new StartError(`PORT takes a number from 0 to 65535, not "${wished}".`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, port)));
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

function inWords(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE')
    return new StartError(`Port ${port} of ${HOST} can not be used: ${error.message}.`);
  return new StartError(
    `Port ${port} is taken: something else listens on ${HOST}:${port}, perhaps this demo in another terminal. ` +
      'End it, or choose another port: PORT=5180 npm start',
  );
}

function greeting(address: string, { note }: Demo): string {
  return `The demo is ready:

  ${address}

${note} Ctrl+C ends it.
`;
}

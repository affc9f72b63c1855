/** The command `npm start`: the demo page with the API behind it, on one origin. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { createServer as createVite, type ViteDevServer } from 'vite';
import { createDemoApp, isDemoAddress } from './demo-app.js';
import { createDemoBackend, type DemoBackend } from './demo-backend.js';
import { FileError } from './state-file.js';

const HOST = '127.0.0.1';
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The command cannot do its work; the message says why and what to do. */
class StartError extends Error {
  override readonly name = 'StartError';
}

try {
  await start();
} catch (error) {
  if (!(error instanceof StartError || error instanceof FileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const port = wishedPort();
  const dataFile = process.env['DEMO_DATA'] || relative(process.cwd(), `${PROJECT}.demo/organization.json`);
  const backend = createDemoBackend({ dataFile });
  const server = createServer();
  const vite = await createPage(server);
  server.on('request', dispatcher(backend, vite));
  const end = async () => {
    backend.flush();
    server.close();
    server.closeAllConnections();
    await vite.close();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const address = `http://${HOST}:${await listen(server, port)}`;
    console.log(greeting(address, backend, dataFile));
  } catch (error) {
    await vite.close();
    throw error;
  }
}

/** The demo's own addresses to its app, everything else to the page. */
function dispatcher(backend: DemoBackend, vite: ViteDevServer) {
  const answer = getRequestListener(createDemoApp(backend).fetch);
  return (request: IncomingMessage, response: ServerResponse) => {
    if (isDemoAddress(request.url ?? '')) void answer(request, response);
    else vite.middlewares(request, response);
  };
}

function createPage(server: Server): Promise<ViteDevServer> {
  return createVite({
    configFile: false,
    root: `${PROJECT}demo`,
    appType: 'mpa',
    logLevel: 'warn',
    // Without `development`: the page runs what a customer's visitors get.
    resolve: { conditions: ['module', 'browser'] },
    // All dependencies are modules already; so nothing is bundled beforehand, cached or reloaded for.
    optimizeDeps: { noDiscovery: true },
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

function greeting(address: string, { emulator }: DemoBackend, dataFile: string): string {
  return `The demo is ready:

  ${address}

The organization (${emulator.connections.length} connections) is kept in ${dataFile}. Ctrl+C ends it.
`;
}

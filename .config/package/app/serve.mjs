/** Serves pages together with an emulated organization at `/my-org`, from the installed package. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Starts a server with the emulator of the package that is installed in the app, and pages.
 *
 * @param pages HTML by path
 * @param folder the folder with the files for all other paths
 * @returns the `origin`, the `emulator`, and `close`
 */
export async function serve(app, pages = {}, folder = undefined) {
  const { createEmulator } = await testingOf(app);
  const emulator = createEmulator();
  const server = createServer(
    getRequestListener((request, { incoming }) => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/my-org/')) return emulator.fetch(request).catch(() => reset(incoming.socket));
      const [body, type] = pages[pathname] ? [pages[pathname], '.html'] : fileIn(folder, pathname);
      if (body === undefined) return new globalThis.Response('Not found', { status: 404 });
      return new globalThis.Response(body, { headers: { 'Content-Type': TYPES[type] ?? 'text/plain' } });
    }),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, emulator, close };
}

/** The app's `org-connections/testing`. */
export function testingOf(app) {
  const { resolve } = createRequire(join(app, 'main.js'));
  return import(pathToFileURL(resolve('org-connections/testing')).href);
}

/** Closes the connection of a request that the emulator does not answer. */
function reset(socket) {
  socket.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}

function fileIn(folder, pathname) {
  const path = folder && join(folder, pathname === '/' ? 'index.html' : pathname);
  return path && existsSync(path) ? [readFileSync(path), extname(path)] : [];
}

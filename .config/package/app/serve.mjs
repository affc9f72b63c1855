/** What a page needs behind it: an organization at `/my-org`, from the package itself. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getRequestListener } from '@hono/node-server';

/**
 * Serves the emulator of the package that is installed in the app, and pages beside it.
 *
 * @param pages HTML by path
 * @returns the `origin`, the `emulator` and `close`
 */
export async function serve(app, pages = {}) {
  const { resolve } = createRequire(join(app, 'main.js'));
  const { createEmulator } = await import(pathToFileURL(resolve('org-connections/testing')).href);
  const emulator = createEmulator();
  const server = createServer(
    getRequestListener((request) => {
      const html = pages[new URL(request.url).pathname];
      if (html === undefined) return emulator.fetch(request);
      return new globalThis.Response(html, { headers: { 'Content-Type': 'text/html' } });
    }),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, emulator, close };
}

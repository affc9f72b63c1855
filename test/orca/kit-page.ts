/** Serves a page with only the kit, together with an emulated organization. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createEmulator, type Emulator } from '../../src/testing/index.js';
import type { SourcePatch } from '../helpers/source-patch.js';
import { bundleKit, ENTRY } from './kit-bundle.js';

/** What Orca says when the page is loaded. */
export const TITLE = 'Single sign-on at Acme';

const DOCUMENT = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${TITLE}</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/${ENTRY}"></script>
  </head>
  <body>
    <h1>${TITLE}</h1>
    <org-provider base-url="/my-org"><org-connection-list></org-connection-list></org-provider>
  </body>
</html>
`;

export interface KitPage {
  readonly address: string;
  readonly emulator: Emulator;
  /** The kit's fault, or none, from the next load on. */
  readonly plant: (fault?: SourcePatch) => Promise<void>;
  readonly close: () => void;
}

/** Serves the page on a free port of this machine. */
export async function serveKitPage(): Promise<KitPage> {
  const emulator = createEmulator({ rateLimit: null });
  let chunks = await bundleKit();
  const answer = (request: Request): Response | Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/my-org/')) return emulator.fetch(request);
    if (pathname === '/') return file(DOCUMENT, 'text/html');
    const code = chunks.get(pathname.slice(1));
    return code === undefined ? new Response(null, { status: 404 }) : file(code, 'text/javascript');
  };
  const server = createServer(getRequestListener(answer));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    emulator,
    plant: async (fault) => void (chunks = await bundleKit(fault)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function file(text: string, type: string): Response {
  const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' };
  return new Response(text, { headers });
}

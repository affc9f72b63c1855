/**
 * What stands behind these pages in place of a server of yours: at `/session` who has signed in, and at `/my-org` their
 * organization, on the emulator. A Vite plugin, for `vite` and for `vite preview`.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Plugin } from 'vite';

/** The part of the emulator that answers. */
interface Organization {
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Nobody's data: each connection's owner by its id, as a directory of the page's own would know them. */
const SESSION = {
  baseUrl: '/my-org',
  currentConnection: 'acme-workforce',
  owners: { con_5GkYw8RmTz3NqLpA: 'Ada Byron', con_B2cVx7JdHs9QfKtE: 'Mary Somerville' },
};

/** @param create gives an organization; whoever signs in gets a new one, as it was in the beginning */
export function organization(create: () => Organization): Plugin {
  let current = create();
  const answer = async (
    incoming: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ): Promise<void> => {
    const address = incoming.url ?? '';
    if (address === '/session') {
      current = create();
      await send(Response.json(SESSION), response);
    } else if (address.startsWith('/my-org/')) await send(await current.fetch(toRequest(incoming)), response);
    // Browsers ask for it; the pages have none.
    else if (address === '/favicon.ico') response.writeHead(204).end();
    else next();
  };
  return {
    name: 'organization',
    // This folder is beside the app's.
    config: () => ({ server: { fs: { allow: ['..'] } } }),
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
  };
}

function toRequest(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '', headers } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(`http://${headers.host ?? 'localhost'}${url}`, {
    method,
    headers: headers as Record<string, string>,
    ...(hasBody && { body: Readable.toWeb(incoming) as BodyInit, duplex: 'half' }),
  });
}

async function send(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

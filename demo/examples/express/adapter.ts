/** Lets Express serve what `org-connections/server` makes: `app.use('/my-org', toExpress(handle))`. */
import { pipeline } from 'node:stream/promises';
import express, { type Request as ExpressRequest, type RequestHandler } from 'express';

/**
 * Express cuts the mount path off `request.url`, and a body parser may have read the body before: a general adapter would
 * see another address and no body. So this one takes `originalUrl`, and what was parsed already as JSON again.
 */
export function toExpress(handle: (request: Request) => Promise<Response>): RequestHandler[] {
  const readBody = express.raw({ type: () => true, limit: '256kb' });
  return [
    readBody,
    async (request, response) => {
      const { method, protocol, host, originalUrl, headers } = request;
      const left = new AbortController();
      response.once('close', () => left.abort());
      const answer = await handle(
        new Request(`${protocol}://${host}${originalUrl}`, {
          method,
          headers: headers as Record<string, string>,
          body: bodyOf(request),
          signal: left.signal,
        }),
      );
      response.status(answer.status).setHeaders(answer.headers);
      if (!answer.body) return void response.end();
      // Whoever has left waits for nothing; the stream's own failure ends the connection, which says enough.
      await pipeline(answer.body, response).catch(() => {});
    },
  ];
}

/** What `readBody`, or a parser before it, has made of the body. A parser for JSON takes nothing for `{}`. */
function bodyOf({ method, headers, body }: ExpressRequest): string | Uint8Array<ArrayBuffer> | null {
  const isNone = method === 'GET' || method === 'HEAD' || headers['content-length'] === '0';
  if (isNone || body === undefined) return null;
  if (typeof body === 'string') return body;
  return Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body);
}

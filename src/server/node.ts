/**
 * Published as `org-connections/server/node`: mounts a handler in Node's own HTTP server, Express, Connect and the like. The
 * types name only what is used, so neither Node's types nor a framework's are needed.
 */
import { ConfigurationError, originsOf } from './domain.js';
import { answerOf, type Handler } from './handler/handler.js';
import { MalformedRequest, requestOf, type NodeRequest } from './node/incoming.js';
import { write, type NodeResponse } from './node/outgoing.js';
import { checkOptions } from './options.js';
import { problem } from './problem.js';

export type { NodeRequest } from './node/incoming.js';
export type { NodeResponse } from './node/outgoing.js';

/** The options of {@link toNodeHandler}. */
export interface NodeHandlerOptions {
  /**
   * The server's public origin, such as `https://app.example`. Set it only if something in front of this server replaces the
   * Host header. Default: the origin that the Host header names, which the handler then compares with its `origins`.
   * `X-Forwarded-*` headers are never read, whatever the framework trusts.
   */
  readonly origin?: string | undefined;
  /** Called with what the handler throws, and when a body parser has left nothing. Default: written to the console. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A request listener, and a middleware that answers every request that it gets. Never rejects. */
export type NodeHandler = (incoming: NodeRequest, outgoing: NodeResponse) => Promise<void>;

/**
 * Serves a handler with `node:http`, Express 4 and 5, Connect, or Fastify's `raw` request and reply. The body is streamed, so
 * that nothing of it is read, or decompressed, before the handler has checked the request; where a body parser came first,
 * `request.body` is used. If the client leaves, the request is aborted.
 *
 * @throws ConfigurationError when an option is invalid
 */
export function toNodeHandler(handler: Handler, options: NodeHandlerOptions = {}): NodeHandler {
  if (typeof handler !== 'function') throw new ConfigurationError('toNodeHandler takes a handler first.');
  checkOptions('toNodeHandler', options, { origin: 'value', onError: 'function' });
  const { origin, onError = (error) => console.error('org-connections/server/node:', error) } = options;
  if (origin !== undefined) originsOf([origin]);

  const answer = async (incoming: NodeRequest, signal: AbortSignal): Promise<Response> => {
    try {
      return await handler(requestOf(incoming, origin, signal));
    } catch (error) {
      if (error instanceof MalformedRequest) return answerOf(problem('bad-request', error.message));
      // Neither the words nor the stack are for the page.
      onError(error);
      return answerOf(problem('server-failed', 'The server could not handle this request.'));
    }
  };

  return async (incoming, outgoing) => {
    const left = new AbortController();
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) left.abort();
    });
    await write(await answer(incoming, left.signal), outgoing);
  };
}

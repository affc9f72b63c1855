/** Makes a `Request` of what Node's HTTP server received. Reads nothing of the body before the handler does. */
import { ConfigurationError } from '../domain.js';

/** What is used of Node's `IncomingMessage`, and of what Express and Connect add to it. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** The whole URL, if a framework has cut the path of a mount off `url`. */
  readonly originalUrl?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Names and values in turn, duplicates included. */
  readonly rawHeaders: readonly string[];
  /** What a body parser has read. */
  readonly body?: unknown;
  /** Whether something has read of the body before. */
  readonly readableDidRead: boolean;
  readonly destroyed: boolean;
  on(event: string, listener: (piece: Uint8Array) => void): unknown;
  off(event: string, listener: (piece: Uint8Array) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/** A message that can't be a request to this server: whoever sent it gets a 400. */
export class MalformedRequest extends Error {}

/** A name, an IPv4 or IPv6 address, and perhaps a port: no user name, path or list. */
const HOST = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/**
 * @param origin the server's public origin; undefined for the one that the Host header names
 * @throws MalformedRequest
 * @throws ConfigurationError if a body parser has left nothing of the body
 */
export function requestOf(incoming: NodeRequest, origin: string | undefined, signal: AbortSignal): Request {
  const { method = 'GET' } = incoming;
  const url = urlOf(incoming, origin);
  const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming);
  try {
    const headers = headersOf(incoming);
    // Undici asks for `duplex` with a stream; the DOM's types don't have it.
    const init = { method, headers, body, signal, ...(body instanceof ReadableStream && { duplex: 'half' }) };
    return new Request(url, init);
  } catch (cause) {
    throw new MalformedRequest('The request is malformed.', { cause });
  }
}

function urlOf({ url, originalUrl = url, headers, rawHeaders }: NodeRequest, origin: string | undefined) {
  // A full URL is for proxies, and would name a host of its own.
  if (!originalUrl?.startsWith('/')) throw new MalformedRequest('The target is not a path.');
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  const host = headers['host'] ?? headers[':authority'];
  if (hosts.length > 1 || typeof host !== 'string' || !HOST.test(host))
    throw new MalformedRequest('The header Host is malformed.');
  // The handler compares hosts, and takes either scheme: in front of this server something else may terminate TLS.
  return (origin ?? `http://${host}`) + originalUrl;
}

function headersOf({ headers: given }: NodeRequest): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(given))
    // HTTP/2 has its method, path and host among them.
    if (!name.startsWith(':')) for (const value of [values ?? []].flat()) headers.append(name, value);
  return headers;
}

/** The body as a stream, or what a parser has made of it. */
function bodyOf(incoming: NodeRequest): ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string | null {
  const { headers, body, readableDidRead } = incoming;
  const isNone = headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
  // HTTP/2 needs neither header.
  if (isNone && headers[':path'] === undefined) return null;
  if (!readableDidRead) return streamOf(incoming);
  if (body === undefined)
    throw new ConfigurationError(
      'Something has read the request’s body before toNodeHandler, and left nothing in request.body. Mount the handler before it.',
    );
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
}

/**
 * The body as a stream that flows only while somebody reads it. If nobody reads on, the rest is received and dropped, because
 * the connection has to carry the answer.
 */
function streamOf(incoming: NodeRequest): ReadableStream<Uint8Array> {
  let stopListening: (() => void) | undefined;
  return new ReadableStream(
    {
      pull(controller) {
        stopListening ??= listen(incoming, controller);
        incoming.resume();
      },
      cancel() {
        stopListening?.();
        incoming.resume();
      },
    },
    // By default, a stream reads its first piece before anybody asks for it.
    { highWaterMark: 0 },
  );
}

/** Passes on each piece. @returns stops */
function listen(incoming: NodeRequest, controller: ReadableStreamDefaultController<Uint8Array>): () => void {
  const ending = (end: () => void) => () => {
    stop();
    end();
  };
  const cutOff = ending(() => controller.error(new Error('The request was cut off.')));
  const listeners = {
    data(piece: Uint8Array) {
      incoming.pause();
      controller.enqueue(new Uint8Array(piece));
    },
    end: ending(() => controller.close()),
    error: cutOff,
    close: cutOff,
  };
  function stop() {
    for (const [event, listener] of Object.entries(listeners)) incoming.off(event, listener);
    // An error that nobody listens to would end the process.
    incoming.on('error', () => {});
  }
  for (const [event, listener] of Object.entries(listeners)) incoming.on(event, listener);
  if (incoming.destroyed) cutOff();
  return stop;
}

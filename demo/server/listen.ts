/** Listening on this machine only, and what to do when that can not be. */
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const HOST = '127.0.0.1';

/** What the command serves, before it knows where. */
export interface Served {
  readonly listener: RequestListener;
  readonly greeting: (origin: string) => string;
  /** Writes what could not be written before. */
  readonly flush: () => void;
}

/** The port can not be used; the message says why and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * The origin at which the server listens from now on.
 *
 * @param port 0 for any free one
 */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, port)));
    server.listen(port, HOST, () => resolve(`http://${HOST}:${(server.address() as AddressInfo).port}`));
  });
}

function inWords(error: NodeJS.ErrnoException, port: number): ListenError {
  const reason =
    error.code === 'EADDRINUSE' ? 'something else listens there; choose another --port' : error.message;
  return new ListenError(`Port ${port} of ${HOST} can not be used: ${reason}.`);
}

/** Listens on this machine only, and explains why a port can't be used. */
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const HOST = '127.0.0.1';

/** For the greeting. */
export const ONLY_HERE = 'For development: only this machine can reach it, and nobody needs a password.';

/** What the command serves, created before its origin is known. */
export interface Service {
  readonly listener: RequestListener;
  /** What to print once the server listens. */
  readonly greeting: (origin: string) => string;
  /** Retries writes that failed before. */
  readonly flush: () => void;
}

/** The port can't be used; the message says why and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Starts listening and resolves to the server's origin.
 *
 * @param port 0 for any free port
 */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
    server.listen(port, HOST, () => resolve(`http://${HOST}:${(server.address() as AddressInfo).port}`));
  });
}

function listenError(error: NodeJS.ErrnoException, port: number): ListenError {
  const reason =
    error.code === 'EADDRINUSE' ? 'it is already in use; choose another with --port' : error.message;
  return new ListenError(`Can't listen on port ${port} of ${HOST}: ${reason}.`);
}

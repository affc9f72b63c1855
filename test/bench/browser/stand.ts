/** Serves a candidate and an organization at their own origin, and records the requests. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createEmulator, manyConnections, type Emulator } from '../../../src/testing/index.js';
import type { BuiltFile, Candidate } from '../candidates/candidate.js';

/** The requests, in order. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  /** The size of a file as sent; 0 for a response of the API. */
  readonly bytes: number;
}

const API = '/my-org/';
/** Headers that give the page a precise clock. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The server of a candidate. */
export class Stand {
  readonly candidate: Candidate;
  readonly emulator: Emulator = createEmulator({ rateLimit: null });
  readonly origin: string;
  readonly close: () => void;
  #asked: Asked[] = [];

  private constructor(candidate: Candidate, origin: string, close: () => void) {
    this.candidate = candidate;
    this.origin = origin;
    this.close = close;
  }

  /** On a free port of this machine. */
  static async open(candidate: Candidate): Promise<Stand> {
    // No request arrives before the URL is known.
    let stand: Stand | undefined;
    const server = createServer(getRequestListener((request) => stand?.answer(request) ?? notFound()));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const close = () => {
      server.close();
      server.closeAllConnections();
    };
    return (stand = new Stand(
      candidate,
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      close,
    ));
  }

  /** Resets to an organization with this many connections, and no recorded requests. */
  reset(count: number): void {
    this.emulator.latency = 0;
    this.emulator.reset({ connections: manyConnections(count) });
    this.forget();
  }

  /** Clears the recorded requests. */
  forget(): void {
    this.emulator.clearRequests();
    this.#asked = [];
  }

  /** The requests to the API. */
  get calls(): readonly Asked[] {
    return this.#asked.filter(({ path }) => path.startsWith(API));
  }

  /** The other fetched files, without the page itself. */
  get files(): readonly Asked[] {
    return this.#asked.filter(({ path }) => !path.startsWith(API) && path !== '/');
  }

  /** Whether the API has answered all requests. */
  get isAtRest(): boolean {
    return this.emulator.requests.every(({ status, aborted }) => status !== null || aborted);
  }

  async answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(API)) return this.#file(pathname, this.candidate.files.get(nameOf(pathname)));
    this.#asked.push({ method: request.method, path: pathname, bytes: 0 });
    // The client has aborted the request.
    return this.emulator.fetch(request).catch(() => new Response(null, { status: 499 }));
  }

  #file(path: string, file: BuiltFile | undefined): Response {
    this.#asked.push({ method: 'GET', path, bytes: file?.body.length ?? 0 });
    if (!file) return notFound();
    const headers = { 'Content-Type': file.type, 'Content-Encoding': 'br', 'Cache-Control': 'no-store' };
    return new Response(new Uint8Array(file.body), { headers: { ...headers, ...ISOLATED } });
  }
}

function nameOf(path: string): string {
  return path === '/' ? 'index.html' : decodeURIComponent(path.slice(1));
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}

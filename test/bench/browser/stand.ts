/** Serves one candidate and an organization at an origin of their own, and remembers what was asked. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createEmulator, manyConnections, type Emulator } from '../../../src/testing/index.js';
import type { BuiltFile, Candidate } from '../candidates/candidate.js';

/** What was asked, in order. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  /** As sent, of a file; 0 for an answer of the API. */
  readonly bytes: number;
}

const API = '/my-org/';
/** So that the page's clock is exact. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Where a candidate stands while it is measured. */
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
    // Nobody knows the address before there is one.
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

  /** An organization with so many connections, and nothing asked so far. */
  reset(count: number): void {
    this.emulator.latency = 0;
    this.emulator.reset({ connections: manyConnections(count) });
    this.forget();
  }

  /** Counts from here. */
  forget(): void {
    this.emulator.clearRequests();
    this.#asked = [];
  }

  /** What the API was asked. */
  get calls(): readonly Asked[] {
    return this.#asked.filter(({ path }) => path.startsWith(API));
  }

  /** What else was fetched: all but the page itself. */
  get files(): readonly Asked[] {
    return this.#asked.filter(({ path }) => !path.startsWith(API) && path !== '/');
  }

  /** Whether the API has answered all that it was asked. */
  get isAtRest(): boolean {
    return this.emulator.requests.every(({ status, aborted }) => status !== null || aborted);
  }

  async answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(API)) return this.#file(pathname, this.candidate.files.get(nameOf(pathname)));
    this.#asked.push({ method: request.method, path: pathname, bytes: 0 });
    // Whoever has given up hears no answer.
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

/** Serves one candidate and an emulated organization at an origin of their own, and logs what is requested. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createEmulator, manyConnections, type Emulator } from '../../../src/testing/index.js';
import type { BuiltFile, Candidate } from '../candidates/candidate.js';

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** The bytes sent of a file; 0 for the API. */
  readonly bytes: number;
}

const API = '/my-org/';
/** With these headers, the page's clock is precise. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export class Site {
  readonly candidate: Candidate;
  readonly emulator: Emulator = createEmulator({ rateLimit: null });
  readonly origin: string;
  readonly close: () => void;
  #log: LoggedRequest[] = [];

  private constructor(candidate: Candidate, origin: string, close: () => void) {
    this.candidate = candidate;
    this.origin = origin;
    this.close = close;
  }

  /** Listens on a free port of this machine. */
  static async open(candidate: Candidate): Promise<Site> {
    // Nothing is requested before the address is known.
    let site: Site | undefined;
    const server = createServer(getRequestListener((request) => site?.answer(request) ?? notFound()));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const close = () => {
      server.close();
      server.closeAllConnections();
    };
    const { port } = server.address() as AddressInfo;
    return (site = new Site(candidate, `http://127.0.0.1:${port}`, close));
  }

  /** Starts over with an organization of so many connections and an empty log. */
  reset(count: number): void {
    this.emulator.latency = 0;
    this.emulator.reset({ connections: manyConnections(count) });
    this.clearLog();
  }

  clearLog(): void {
    this.emulator.clearRequests();
    this.#log = [];
  }

  get apiRequests(): readonly LoggedRequest[] {
    return this.#log.filter(({ path }) => path.startsWith(API));
  }

  /** The requests for files, without the page itself. */
  get files(): readonly LoggedRequest[] {
    return this.#log.filter(({ path }) => !path.startsWith(API) && path !== '/');
  }

  /** Whether every request to the API was answered or aborted. */
  get isIdle(): boolean {
    return this.emulator.requests.every(({ status, aborted }) => status !== null || aborted);
  }

  async answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(API)) return this.#file(pathname, this.candidate.files.get(nameOf(pathname)));
    this.#log.push({ method: request.method, path: pathname, bytes: 0 });
    // It fails if the page has aborted the request: then nobody receives this answer.
    return this.emulator.fetch(request).catch(() => new Response(null, { status: 499 }));
  }

  #file(path: string, file: BuiltFile | undefined): Response {
    this.#log.push({ method: 'GET', path, bytes: file?.body.length ?? 0 });
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

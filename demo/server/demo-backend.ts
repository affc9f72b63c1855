/** What stands behind `/my-org` of the demo page: the emulator as a same-origin proxy would show it, kept in a file. */
import type { Emulator } from '../../src/testing/index.js';
import { createPersistentEmulator } from '../../src/cli/emulator/state-file.js';

/** Where the demo keeps its organization. */
export interface DemoBackendOptions {
  readonly dataFile: string;
}

/** The demo's server side, ready to be mounted wherever requests come in. */
export interface DemoBackend {
  /** Answers a request to `/my-org/*`. Rejects where a real connection would have dropped. */
  readonly handler: (request: Request) => Promise<Response>;
  readonly emulator: Emulator;
  /** Writes what could not be written before. */
  flush(): void;
}

/**
 * A backend that asks for no token: whoever can open the page may do everything.
 *
 * @throws FileError when the file is damaged or can not be used
 */
export function createDemoBackend({ dataFile }: DemoBackendOptions): DemoBackend {
  const { emulator, flush } = createPersistentEmulator(dataFile);
  return {
    emulator,
    flush,
    handler: async (request) => (isForgeable(request) ? forgeryRefused() : emulator.fetch(request)),
  };
}

/** Another site can make a browser send this, cookies and all, but not with a header of its own invention. */
export function isForgeable(request: Request): boolean {
  return request.method !== 'GET' && request.headers.get('x-org-connections') !== '1';
}

/** What a forgeable request is answered. */
export function forgeryRefused(): Response {
  return new Response('The header x-org-connections: 1 is missing.', {
    status: 403,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

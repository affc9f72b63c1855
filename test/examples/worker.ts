/** Runs the Cloudflare Workers example as deployed: as one bundle, in a sandbox with only the web's APIs. */
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import type { Environment } from '../../demo/examples/workers/worker.js';
import type { RunningTenant } from '../cli/tenant/visitor.js';
import { ORIGIN } from './guest.js';
import type { Host } from './host.js';
import { webApis } from './web-apis.js';

const WORKER = fileURLToPath(new URL('../../demo/examples/workers/worker.ts', import.meta.url));
const TSCONFIG = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));

/** A Worker's interface to its runtime. */
interface Worker {
  fetch(request: Request, environment: Environment, context: object): Promise<Response>;
}

/** Starts the example, and resolves when it is ready. */
export async function startWorker(tenant: RunningTenant, origin = ORIGIN): Promise<Host> {
  const worker = await loadWorker();
  const environment = {
    AUTH0_DOMAIN: tenant.origin,
    AUTH0_CLIENT_ID: 'demo-web',
    AUTH0_CLIENT_SECRET: 'demo-web-secret',
    ORIGIN: origin,
    SESSIONS: new MemoryNamespace(),
  };
  const context = { waitUntil: () => {}, passThroughOnException: () => {} };
  return { application: async (request) => worker.fetch(request, environment, context) };
}

/** `process`, `Buffer` and `require` don't exist: using them is a ReferenceError. */
async function loadWorker(): Promise<Worker> {
  const build = await rolldown({ input: WORKER, platform: 'browser', tsconfig: TSCONFIG });
  const { output } = await build.generate({ format: 'iife', name: 'worker', exports: 'named' });
  await build.close();
  const [{ code, imports }] = output;
  if (imports.length > 0)
    throw new Error(`The Worker imports ${imports.join(', ')}, which it does not have.`);
  const context = createContext(webApis());
  return (runInContext(`${code}\nworker`, context) as { default: Worker }).default;
}

/** A KV namespace in one location. Like the real one, it stores nothing for less than a minute. */
class MemoryNamespace {
  readonly #values = new Map<string, string>();

  get = async (key: string) => this.#values.get(key) ?? null;
  delete = async (key: string) => void this.#values.delete(key);
  put = async (key: string, value: string, { expirationTtl }: { expirationTtl: number }) => {
    if (!(expirationTtl >= 60)) throw new RangeError(`expirationTtl is ${expirationTtl}.`);
    this.#values.set(key, value);
  };
}

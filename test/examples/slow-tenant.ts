/** A tenant whose token responses a test can hold back. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTenant } from '../../src/cli/tenant/tenant.js';
import type { RunningTenant } from '../cli/tenant/visitor.js';
import { ORIGIN } from './guest.js';

export interface SlowTenant extends RunningTenant {
  /** Holds back all tokens until the returned function is called. */
  holdTokens(): () => void;
  /** How often tokens were requested since they were held back last. */
  renewals(): number;
}

/** Starts the tenant until the test ends. */
export async function startSlowTenant(test: { after(end: () => void): void }): Promise<SlowTenant> {
  let origin = '';
  let held = Promise.resolve();
  let asked = 0;
  const tenant = await createTenant({ origin: () => origin, allowedOrigins: [ORIGIN] });
  for (const emulator of tenant.emulators.values()) emulator.rateLimit = null;
  const server = createServer(async (request, response) => {
    if (request.url === '/oauth/token') {
      asked += 1;
      await held;
    }
    tenant.listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    tenant.close();
    server.close();
    server.closeAllConnections();
  };
  test.after(stop);
  const holdTokens = () => {
    let release = () => {};
    asked = 0;
    held = new Promise((resolve) => (release = resolve));
    return release;
  };
  return { ...tenant, origin, audience: `${origin}/my-org/`, stop, holdTokens, renewals: () => asked };
}

/** The tenant that the demo brings along, on a port of its own: another origin than the page's, as in real life. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { demoClients } from '../../../src/cli/tenant/directory/clients.js';
import { createTenant } from '../../../src/cli/tenant/tenant.js';
import type { SignInMode, TenantSettings } from './mode.js';

/** A tenant that listens. */
export interface OwnTenant {
  readonly settings: TenantSettings;
  end(): void;
}

/** @param page the origin of the demo's page, the only one that the tenant lets ask */
export async function startOwnTenant(mode: SignInMode, page: string): Promise<OwnTenant> {
  let domain = '';
  const clients = demoClients({ origins: [page] });
  const tenant = await createTenant({ origin: () => domain, allowedOrigins: [page], clients });
  // A bridge is for tenants without the My Organization API: here is one.
  if (mode === 'bridge') for (const emulator of tenant.emulators.values()) emulator.isActivated = false;
  const server = createServer(tenant.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  domain = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = (id: string) => {
    const found = clients.find((one) => one.id === id);
    return { clientId: id, clientSecret: found?.secret ?? '' };
  };
  return {
    settings: {
      domain,
      ...(mode === 'token' ? { clientId: 'demo-spa' } : client('demo-web')),
      machine: client('demo-machine'),
      organizations: tenant.directory.organizations.map(({ id, displayName }) => ({ id, name: displayName })),
    },
    end() {
      tenant.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

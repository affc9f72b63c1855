/** The demo in a mode in which somebody signs in: its page, its addresses, and the tenant behind them. */
import type { Demo } from '../demo.js';
import { createModeApp } from './mode-app.js';
import type { SignInMode, TenantSettings } from './mode.js';
import { startOwnTenant } from './own-tenant.js';

const OWN = /^\/(auth|my-org|demo)\/|^\/callback(\?|$)/;

const WHAT: Readonly<Record<SignInMode, string>> = {
  token: 'The page holds the token (auth0-spa-js) and asks the My Organization API itself.',
  proxy: 'A server holds the token: the page sends its requests to /my-org, and a proxy adds the token.',
  bridge:
    'A server calls the Management API: the page sends its requests to /my-org, and a bridge translates them.',
};

/**
 * @param origin where the demo is
 * @param given a tenant of somebody's own; undefined for the one that the demo brings along
 */
export async function openModeDemo(
  mode: SignInMode,
  origin: string,
  given: TenantSettings | undefined,
): Promise<Demo> {
  const own = given ? undefined : await startOwnTenant(mode, origin);
  const tenant = given ?? own?.settings;
  if (!tenant) throw new Error('There is neither a tenant of one’s own nor another one.');
  const app = await createModeApp(mode, tenant, origin);
  return {
    fetch: (request) => app.fetch(request),
    isOwn: (url) => OWN.test(url),
    page: '/modes/sign-in.html',
    note: `${WHAT[mode]}\n${tenantNote(tenant, own !== undefined)}`,
    end: async () => own?.end(),
  };
}

function tenantNote({ domain, organizations }: TenantSettings, isOwn: boolean): string {
  if (!isOwn) return `The tenant is ${domain}.`;
  const names = organizations.map(({ name }) => name).join(' and ');
  return `The tenant is one of its own at ${domain}, with ${names}; nobody has a password. It is gone when the demo ends.`;
}

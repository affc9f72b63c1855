/** The transport behind a proxy, with a function in place of the browser's `fetch`, which cannot tell the tabs apart. */
import { createAuthentication, type Authentication } from '../../src/transport/http/authentication.js';
import { HttpClient, type HttpClientOptions } from '../../src/transport/http/client.js';
import { configurationRequests } from '../../src/transport/my-organization/configuration.js';
import { connectionRequests } from '../../src/transport/my-organization/connections.js';
import type { Transport } from '../../src/transport/transport.js';

/** As `createMyOrganizationTransport` does in proxy mode. */
export function createProxyTransport(
  options: Omit<HttpClientOptions, 'audience' | 'authentication'>,
  send: Authentication['send'],
): Transport {
  const audience = `${options.baseUrl}/`;
  const authentication = { ...createAuthentication(undefined, undefined), send };
  const http = new HttpClient({ ...options, audience, authentication });
  return {
    ...connectionRequests(http),
    ...configurationRequests(http),
    channel: () => http.session && `${audience} ${http.session}`,
    flush: () => http.flush(),
  };
}

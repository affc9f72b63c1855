/** The bridge keeps what every transport promises, on both families of routes of the Management API. */
import { createManagementBridge, keepValuesInMemory } from '../../../src/server/index.js';
import { ALL_SCOPES, createEmulator, type EmulatorOptions } from '../../../src/testing/index.js';
import { createMyOrganizationTransport } from '../../../src/transport/my-organization/my-organization.js';
import { describeTransport, IDS, type SetUp } from '../contract.js';

const LEVELS = ['full', 'limited', 'readonly', 'none'] as const;

/** A transport through a bridge to a tenant with the connections of the contract. */
function through(options: EmulatorOptions): SetUp {
  return () => {
    const emulator = createEmulator({
      ...options,
      connections: LEVELS.map((access_level) => ({
        id: IDS[access_level],
        name: access_level,
        strategy: 'okta',
        is_enabled: true,
        show_as_button: true,
        assign_membership_on_login: false,
        options: {},
        access_level,
      })),
    });
    const { id: organization = '' } = emulator.export().details;
    const bridge = createManagementBridge({
      domain: 'acme.auth0.test',
      getSession: async () => ({ id: 'session', subject: 'auth0|admin', organization, scopes: ALL_SCOPES }),
      getManagementToken: async () => 'management-token',
      // The older family knows no levels: here the host says them.
      accessLevel: ({ connectionId }) => LEVELS.find((level) => IDS[level] === connectionId) ?? 'none',
      keepValues: keepValuesInMemory(),
      fetch: emulator.fetch,
    });
    return createMyOrganizationTransport({
      baseUrl: '/my-org',
      pace: { read: 100, write: 100 },
      fetch: (url, init) => {
        const headers = { ...(init.headers as Record<string, string>), 'x-org-connections': '1' };
        const request = new Request(url, { ...init, headers });
        // The request of a server can be read bit by bit, that of Firefox only whole.
        const body = init.body != null && !request.body ? new Response(init.body).body : null;
        return bridge(body ? Object.defineProperty(request, 'body', { value: body }) : request);
      },
    });
  };
}

const abilities = { showsNone: false, ownsConnections: false };

describeTransport('a bridge', through({}), abilities);
describeTransport(
  'a bridge to a tenant with enabled_connections only',
  through({ organizationConnections: false }),
  abilities,
);

import { createEmulator } from '../../../src/testing/index.js';
import { createMyOrganizationTransport } from '../../../src/transport/my-organization/my-organization.js';
import { describeTransport, IDS } from '../contract.js';

describeTransport('the My Organization API', () => {
  const { fetch } = createEmulator({
    rateLimit: null,
    connections: (['full', 'limited', 'readonly', 'none'] as const).map((access_level) => ({
      id: IDS[access_level],
      name: access_level,
      display_name: access_level,
      strategy: 'okta',
      is_enabled: true,
      show_as_button: true,
      assign_membership_on_login: false,
      domains: ['acme.example'],
      options: { domain: 'acme.example', client_id: 'id' },
      access_level,
    })),
  });
  return createMyOrganizationTransport({ baseUrl: '/my-org', fetch });
});

import type { OrganizationDomain } from '../../../src/model/domain/organization-domain.js';
import { createMemoryTransport } from '../../../src/transport/memory/memory.js';
import { connection } from '../../helpers/connections.js';
import { IDS } from '../contract.js';
import { describeDomains } from '../domain-contract.js';

const ACME: OrganizationDomain = Object.freeze({
  id: 'ord_acme00000000000000000',
  domain: 'acme.example',
  status: 'verified',
  record: Object.freeze({ host: '_verification.acme.example', value: 'proof' }),
});

describeDomains('a memory', () => {
  const published = new Set<string>();
  const connections = (['full', 'limited', 'readonly', 'none'] as const).map((accessLevel) =>
    connection({
      id: IDS[accessLevel],
      name: accessLevel,
      displayName: accessLevel,
      domains: ['acme.example'],
      accessLevel,
    }),
  );
  const isPublished = ({ id }: OrganizationDomain) => published.has(id);
  return {
    transport: createMemoryTransport(connections, { domains: [ACME], isPublished }),
    publish: ({ id }) => void published.add(id),
  };
});

import { expect } from '@open-wc/testing';
import { createEmulator, type WireDomain } from '../../../src/testing/index.js';
import type { DomainTransport } from '../../../src/transport/domain-transport.js';
import { domainsOf } from '../../../src/transport/domains-of.js';
import { createMemoryTransport } from '../../../src/transport/memory/memory.js';
import { createMyOrganizationTransport } from '../../../src/transport/my-organization/my-organization.js';
import { rejection } from '../../helpers/rejection.js';
import { IDS } from '../contract.js';
import { describeDomains } from '../domain-contract.js';
import { openHttp, type Answer } from '../http-page.js';

const ACME: WireDomain = {
  id: 'ord_aW1UHetvkBWSWdCCe8DWq7',
  org_id: 'org_zW1UHutvkVWSWdCC',
  domain: 'acme.example',
  status: 'verified',
  verification_txt: 'dove_text=asdf',
  verification_host: '_ss-verification.org_zW1UHutvkVWSWdCC.acme.example',
};

describeDomains('the My Organization API', () => {
  const { fetch, dns } = createEmulator({
    rateLimit: null,
    domains: [ACME],
    connections: (['full', 'limited', 'readonly', 'none'] as const).map((access_level) => ({
      id: IDS[access_level],
      name: access_level,
      display_name: access_level,
      strategy: 'okta',
      domains: ['acme.example'],
      access_level,
    })),
  });
  return {
    transport: createMyOrganizationTransport({ baseUrl: '/my-org', fetch, pace: { read: 100, write: 100 } }),
    publish: ({ record }) => dns.set(record?.host ?? '', record?.value ?? ''),
  };
});

const page = (domains: readonly unknown[], next?: string): Answer =>
  Response.json({ ...(next !== undefined && { next }), organization_domains: domains });

function requestsTo(...answers: readonly Answer[]) {
  const { transport, sent } = openHttp(answers);
  return { requests: domainsOf(transport)!, sent };
}

describe('a transport without requests for domains', () => {
  it('has none', () => {
    const { domains: _domains, ...others } = createMemoryTransport([]);
    expect(domainsOf(others)).to.equal(undefined);
  });
});

describe('the list of domains over HTTP', () => {
  it('is read to its last page, by the cursor that each page gives', async () => {
    const other = { ...ACME, id: 'ord_bW1UHetvkBWSWdCCe8DWq7', domain: 'other.example' };
    const { requests, sent } = requestsTo(page([ACME], 'a+b/c='), page([other]));
    const { domains } = await requests.listDomains();
    expect(domains.map(({ domain }) => domain)).to.deep.equal(['acme.example', 'other.example']);
    const queries = sent.map(({ url }) => new URL(url).searchParams);
    expect(queries.map((query) => [query.get('take'), query.get('from')])).to.deep.equal([
      ['100', null],
      ['100', 'a+b/c='],
    ]);
  });

  it('has a domain once that has moved to another page meanwhile, as it was last', async () => {
    const { requests } = requestsTo(page([ACME], 'next'), page([{ ...ACME, status: 'failed' }]));
    const { domains } = await requests.listDomains();
    expect(domains.map(({ status }) => status)).to.deep.equal(['failed']);
  });

  it('is refused where it has no end', async () => {
    const { requests, sent } = requestsTo(page([ACME], 'again'));
    const error = await rejection(requests.listDomains());
    expect(error.code).to.equal('malformed');
    expect(sent).to.have.length(2);
  });

  it('is refused where one page of it can’t be read', async () => {
    const { requests } = requestsTo(page([ACME], 'next'), Response.json({}));
    expect((await rejection(requests.listDomains())).code).to.equal('malformed');
  });

  it('tells what can’t be read of it, and reads the rest', async () => {
    const wrong = [{ ...ACME, id: 7 }, 'text', { ...ACME, domain: '' }];
    const { requests } = requestsTo(page([...wrong, { id: 'ord_x', domain: 'x.example', status: 'new' }]));
    const { domains, malformed } = await requests.listDomains();
    expect(domains).to.deep.equal([{ id: 'ord_x', domain: 'x.example', status: 'pending', record: null }]);
    expect(malformed).to.deep.equal([
      { index: 0, label: 'acme.example', reason: 'id is not text' },
      { index: 1, label: '', reason: 'it is not an object' },
      { index: 2, label: '', reason: 'it has no domain' },
    ]);
  });
});

describe('a change of domains over HTTP', () => {
  for (const [name, call] of Object.entries({
    createDomain: (requests) => requests.createDomain('new.example'),
    verifyDomain: (requests) => requests.verifyDomain(ACME.id),
    deleteDomain: (requests) => requests.deleteDomain(ACME.id),
    addConnectionDomain: (requests) => requests.addConnectionDomain(IDS.full, 'acme.example'),
    removeConnectionDomain: (requests) => requests.removeConnectionDomain(IDS.full, 'acme.example'),
  } satisfies Record<string, (requests: DomainTransport) => Promise<unknown>>))
    it(`is sent once, whatever becomes of it: ${name}`, async () => {
      for (const answer of [new TypeError('lost'), new Response(null, { status: 500 })]) {
        const { requests, sent } = requestsTo(answer);
        await rejection(call(requests));
        expect(sent).to.have.length(1);
      }
    });
});

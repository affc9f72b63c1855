/** Which domains a list shows, and in which order. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ALL_DOMAINS,
  sortedBy,
  viewDomains,
  type DomainView,
} from '../../../src/model/domain/domain-view.js';
import type { DomainStatus, OrganizationDomain } from '../../../src/model/domain/organization-domain.js';

const domain = (name: string, status: DomainStatus = 'verified'): OrganizationDomain => ({
  id: `ord_${name}`,
  domain: name,
  status,
  record: null,
});

const all = [
  domain('zeta.example'),
  domain('xn--mnchen-3ya.example', 'pending'),
  domain('alpha.example', 'failed'),
  domain('beta.example', 'pending'),
];
const uses = (one: OrganizationDomain) => (one.domain === 'zeta.example' ? ['Okta', 'Entra'] : []);
const shown = (view: Partial<DomainView>) =>
  viewDomains(all, { ...ALL_DOMAINS, ...view }, uses).map((one) => one.domain);

describe('the search of domains', () => {
  for (const [search, found] of [
    ['', all.map((one) => one.domain)],
    ['MÜNCHEN', ['xn--mnchen-3ya.example']],
    ['munchen', ['xn--mnchen-3ya.example']],
    ['xn--', ['xn--mnchen-3ya.example']],
    ['entra', ['zeta.example']],
    ['zeta okta', ['zeta.example']],
    ['zeta alpha', []],
  ] as const)
    it(`finds ${found.length} for “${search}”`, () => {
      assert.deepEqual(shown({ search }), found);
    });
});

describe('the order of domains', () => {
  it('is by name as it is read, in both directions', () => {
    const ascending = ['alpha.example', 'beta.example', 'xn--mnchen-3ya.example', 'zeta.example'];
    assert.deepEqual(shown({ sort: 'domain' }), ascending);
    assert.deepEqual(shown({ sort: 'domain', order: 'descending' }), ascending.toReversed());
  });

  it('by status begins with what needs attention, and is by name within a status', () => {
    assert.deepEqual(shown({ sort: 'status' }), [
      'alpha.example',
      'beta.example',
      'xn--mnchen-3ya.example',
      'zeta.example',
    ]);
  });

  it('goes from ascending over descending to the server’s', () => {
    const first = sortedBy(ALL_DOMAINS, 'domain');
    const second = sortedBy(first, 'domain');
    assert.deepEqual([first.sort, first.order], ['domain', 'ascending']);
    assert.deepEqual([second.sort, second.order], ['domain', 'descending']);
    assert.deepEqual(sortedBy(second, 'domain'), ALL_DOMAINS);
    assert.deepEqual(sortedBy(second, 'status'), { ...ALL_DOMAINS, sort: 'status' });
  });
});

/** What a token is worth, how long a new one may live, and where a provider sends users. */
import { expect } from '@open-wc/testing';
import { attributeLabel, driftOf } from '../../../src/model/provisioning/attribute-mapping.js';
import { scimTokenState } from '../../../src/model/provisioning/provisioning.js';
import { scimAddress } from '../../../src/model/provisioning/scim-address.js';
import { lifetimeChoices, lifetimeOf, mostDays } from '../../../src/model/provisioning/token-lifetime.js';

const DAY = 86_400;
const NOW = Date.UTC(2026, 11, 1);

describe('a SCIM token', () => {
  for (const [validUntil, state] of [
    [null, 'live'],
    [NOW + 30 * DAY * 1000 + 1, 'live'],
    [NOW + 30 * DAY * 1000, 'expires-soon'],
    [NOW + 1, 'expires-soon'],
    [NOW, 'expired'],
  ] as const)
    it(`that is valid until ${validUntil ?? 'it is revoked'} is ${state}`, () => {
      expect(scimTokenState({ id: 'tok_a', createdAt: null, validUntil }, NOW)).to.equal(state);
    });
});

describe('the lifetime of a new token', () => {
  for (const [longest, choices] of [
    [null, ['never', 'year', 'custom']],
    [366 * DAY, ['longest', 'year', 'custom']],
    [365 * DAY, ['longest', 'custom']],
    [DAY + 1, ['longest', 'custom']],
    [DAY, ['longest']],
    [3600, ['longest']],
  ] as const)
    it(`can be ${choices.join(', ')} where the longest is ${longest ?? 'not limited'}`, () => {
      expect(lifetimeChoices(longest)).to.deep.equal(choices);
    });

  it('is in seconds, and null where there is no end', () => {
    expect(lifetimeOf('never', null, '')).to.equal(null);
    expect(lifetimeOf('year', null, '')).to.equal(365 * DAY);
    expect(lifetimeOf('longest', 5000, '')).to.equal(5000);
    expect(lifetimeOf('custom', null, ' 90 ')).to.equal(90 * DAY);
  });

  for (const days of ['', '0', '-1', '1.5', '1e2', 'ninety', '91', '99999'])
    it(`isn’t read from “${days}” days where 90 are allowed`, () => {
      expect(lifetimeOf('custom', 90 * DAY, days)).to.equal(undefined);
    });

  it('has at most as many days as are allowed', () => {
    expect(mostDays(null)).to.equal(3650);
    expect(mostDays(90 * DAY + 5)).to.equal(90);
    expect(lifetimeOf('custom', 90 * DAY, '90')).to.equal(90 * DAY);
  });
});

describe('the SCIM address', () => {
  const service = { loginDomain: 'login.acme.example', domain: 'acme.eu.auth0.com' };

  it('is at the login domain, or else the tenant’s', () => {
    const path = '/scim/v2/connections/con_1';
    expect(scimAddress('con_1', service)).to.equal(`https://login.acme.example${path}`);
    expect(scimAddress('con_1', { domain: 'https://acme.eu.auth0.com/' })).to.equal(
      `https://acme.eu.auth0.com${path}`,
    );
    expect(scimAddress('con_1', {})).to.equal(undefined);
  });

  it('has no slash at its end for Okta, and the parameter that Entra needs', () => {
    expect(scimAddress('con_1', service, 'okta')).to.match(/\/con_1$/);
    expect(scimAddress('con_1', service, 'entra')).to.match(/\/con_1\?aadOptscim062020$/);
  });

  it('encodes what stands in it', () => {
    expect(scimAddress('a/b?', service)).to.match(/\/connections\/a%2Fb%3F$/);
  });
});

describe('a mapping', () => {
  const row = (userAttribute: string, flags: object = {}) => ({
    fields: ['field'],
    userAttribute,
    label: null,
    description: null,
    isRequired: false,
    isExtra: false,
    isMissing: false,
    ...flags,
  });

  it('tells what the app asks for and what it no longer does', () => {
    const [missing, extra] = [row('a', { isMissing: true }), row('b', { isExtra: true })];
    expect(driftOf([missing, extra, row('c')])).to.deep.equal({ missing: [missing], extra: [extra] });
  });

  it('calls an attribute by its label, or else by itself, or by the fields', () => {
    expect(attributeLabel({ ...row('a'), label: 'A' })).to.equal('A');
    expect(attributeLabel(row('a'))).to.equal('a');
    expect(attributeLabel({ ...row(''), userAttribute: null, fields: ['x', 'y'] })).to.equal('x, y');
  });
});

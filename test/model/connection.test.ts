import { expect } from '@open-wc/testing';
import { createConnection, whyNotSwitch } from '../../src/model/connection.js';
import { uniqueLabels } from '../../src/model/unique-labels.js';
import { isKnownStrategy, STRATEGIES } from '../../src/model/strategy.js';

const usable = { id: 'con_1', name: 'one', isEnabled: true, accessLevel: 'full' } as const;

describe('a connection', () => {
  it('promises least of what is not known', () => {
    expect(createConnection({})).to.deep.equal({
      id: null,
      name: null,
      displayName: '',
      strategy: null,
      domains: null,
      isEnabled: null,
      showAsButton: null,
      assignMembershipOnLogin: null,
      accessLevel: 'readonly',
      options: null,
    });
  });

  it('is called by its display name, its name or its id', () => {
    expect(createConnection({ id: 'a', name: 'b', displayName: 'c' }).displayName).to.equal('c');
    expect(createConnection({ id: 'a', name: 'b', displayName: '' }).displayName).to.equal('b');
    expect(createConnection({ id: 'a' }).displayName).to.equal('a');
  });

  it('is frozen, and shares nothing with what it was made of', () => {
    const domains = ['acme.example'];
    const connection = createConnection({ domains });
    domains.push('other.example');
    expect(connection.domains).to.deep.equal(['acme.example']);
    expect(connection).to.be.frozen;
    expect(connection.domains).to.be.frozen;
  });
});

describe('whether a connection may be switched', () => {
  const cases = [
    [{}, true, null],
    [{ accessLevel: 'limited' }, true, null],
    [{ isEnabled: false }, true, null],
    [{ id: null, accessLevel: 'none' }, false, 'no-id'],
    [{ accessLevel: 'none' }, false, 'access-none'],
    [{ accessLevel: 'readonly' }, false, 'access-readonly'],
    [{ isEnabled: null }, false, 'scope-missing'],
    [{ isEnabled: null }, true, 'state-unknown'],
    [{ whyNotSwitch: 'Not now.' }, true, 'server'],
    [{ whyNotSwitch: 'Not now.', isEnabled: null }, true, 'server'],
    [{ whyNotSwitch: 'Not now.' }, false, 'scope-missing'],
    [{ whyNotSwitch: '' }, true, null],
  ] as const;
  for (const [difference, mayUpdate, reason] of cases) {
    it(`${JSON.stringify(difference)}, ${mayUpdate ? 'allowed' : 'not allowed'}: ${reason ?? 'yes'}`, () => {
      expect(whyNotSwitch(createConnection({ ...usable, ...difference }), mayUpdate)).to.equal(reason);
    });
  }
});

describe('labels', () => {
  it('are the display names where no two are the same', () => {
    const connections = [createConnection({ name: 'a' }), createConnection({ name: 'b' })];
    expect(uniqueLabels(connections, 'Unnamed')).to.deep.equal(['a', 'b']);
  });

  it('are told apart by name, id or place', () => {
    const connections = [
      createConnection({ displayName: 'SSO', name: 'north', id: 'con_1' }),
      createConnection({ displayName: 'SSO', id: 'con_2' }),
      createConnection({ displayName: 'SSO' }),
      createConnection({ strategy: 'okta' }),
    ];
    expect(uniqueLabels(connections, 'Unnamed')).to.deep.equal([
      'SSO (north)',
      'SSO (con_2)',
      'SSO (3)',
      'Unnamed',
    ]);
  });
});

describe('strategies', () => {
  it('are known or not', () => {
    const known = ['adfs', 'google-apps', 'oidc', 'okta', 'pingfederate', 'samlp', 'waad'];
    expect(STRATEGIES).to.have.members(known);
    for (const strategy of known) expect(isKnownStrategy(strategy), strategy).to.equal(true);
    for (const other of ['auth0', 'ad', '', null]) expect(isKnownStrategy(other), `${other}`).to.equal(false);
  });
});

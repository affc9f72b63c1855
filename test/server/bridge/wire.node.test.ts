/** Tests how the Management API's JSON is read (contract B1, B2), what a page gets of it (A4, B5), and what a change sends. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Association } from '../../../src/server/index.js';
import {
  isJson,
  readAssociation,
  readPage,
  toIdentityProvider,
  toManagementBody,
} from '../../../src/server/bridge/wire.js';

const ITEM = {
  connection_id: 'con_1',
  organization_connection_name: 'acme-workforce',
  connection: { name: 'workforce', strategy: 'okta' },
  is_enabled: false,
  organization_access_level: 'limited',
  organization_member_access_level: 'readonly',
  show_as_button: false,
  assign_membership_on_login: true,
  is_signup_enabled: true,
};
const ASSOCIATION: Association = {
  connectionId: 'con_1',
  name: 'acme-workforce',
  connectionName: 'workforce',
  strategy: 'okta',
  isEnabled: false,
  accessLevel: 'limited',
  memberAccessLevel: 'readonly',
  showAsButton: false,
  assignMembershipOnLogin: true,
  isSignupEnabled: true,
};

const read = (members: object, family: 'connections' | 'enabled_connections' = 'connections') =>
  readAssociation({ ...ITEM, ...members }, family) ?? assert.fail('It is unreadable.');

describe('an association', () => {
  it('has everything that the newer family says', () => {
    assert.deepEqual(read({}), ASSOCIATION);
  });

  it('has the API’s defaults for what is missing', () => {
    for (const family of ['connections', 'enabled_connections'] as const)
      assert.deepEqual(readAssociation({ connection_id: 'con_1' }, family), {
        connectionId: 'con_1',
        name: null,
        connectionName: '',
        strategy: '',
        isEnabled: true,
        accessLevel: family === 'connections' ? 'none' : null,
        memberAccessLevel: undefined,
        showAsButton: true,
        assignMembershipOnLogin: false,
        isSignupEnabled: undefined,
      });
  });

  it('is enabled and has no level in the older family, whatever else it says', () => {
    const older = read({}, 'enabled_connections');
    assert.deepEqual([older.isEnabled, older.accessLevel], [true, null]);
  });

  it('takes nothing but true for a flag that is on', () => {
    for (const value of ['true', 1, 'yes', {}, 0]) {
      const { isEnabled, showAsButton, assignMembershipOnLogin, isSignupEnabled } = read({
        ...{ is_enabled: value, show_as_button: value },
        ...{ assign_membership_on_login: value, is_signup_enabled: value },
      });
      assert.deepEqual(
        [isEnabled, showAsButton, assignMembershipOnLogin, isSignupEnabled],
        [false, false, false, undefined],
      );
    }
    assert.equal(read({ is_signup_enabled: false }).isSignupEnabled, false);
    assert.equal(read({ is_enabled: true }).isEnabled, true);
    assert.equal(read({ show_as_button: true }).showAsButton, true);
  });

  it('allows reading at a level that nobody knows, and nothing at none', () => {
    for (const level of ['none', 'readonly', 'limited', 'full'])
      assert.equal(read({ organization_access_level: level }).accessLevel, level);
    for (const level of ['limitless', '', 7, {}])
      assert.equal(read({ organization_access_level: level }).accessLevel, 'readonly');
    for (const level of [undefined, null]) {
      assert.equal(read({ organization_access_level: level }).accessLevel, 'none');
      assert.equal(read({ organization_member_access_level: level }).memberAccessLevel, undefined);
    }
  });

  it('has no name where there is none', () => {
    for (const none of ['', null, 7]) assert.equal(read({ organization_connection_name: none }).name, null);
    for (const connection of [undefined, null, [], 'workforce', { name: 7, strategy: null }, { name: '' }]) {
      const { connectionName, strategy } = read({ connection });
      assert.deepEqual([connectionName, strategy], ['', '']);
    }
  });

  it('is none without an ID', () => {
    for (const json of [undefined, null, 'con_1', [ITEM], {}, { ...ITEM, connection_id: 7 }])
      assert.equal(readAssociation(json, 'connections'), undefined);
  });
});

describe('a page', () => {
  it('is a bare list, or one with totals below the name of its family', () => {
    for (const family of ['connections', 'enabled_connections']) {
      assert.deepEqual(readPage([1, 2], family), { items: [1, 2], total: undefined });
      assert.deepEqual(readPage({ [family]: [1], total: 7 }, family), { items: [1], total: 7 });
    }
  });

  it('has no total that is no number', () => {
    for (const total of ['7', null, undefined, {}])
      assert.deepEqual(readPage({ connections: [], total }, 'connections'), { items: [], total: undefined });
  });

  it('is none of anything else', () => {
    for (const json of [undefined, null, 'text', 7, {}, { connections: {} }, { enabled_connections: [] }])
      assert.equal(readPage(json, 'connections'), undefined);
  });
});

describe('the body of a change', () => {
  it('has only what is changed', () => {
    assert.equal(JSON.stringify(toManagementBody({ isEnabled: false })), '{"is_enabled":false}');
    assert.deepEqual(toManagementBody(ASSOCIATION), {
      is_enabled: false,
      show_as_button: false,
      assign_membership_on_login: true,
      is_signup_enabled: true,
    });
  });
});

describe('what a page gets', () => {
  const given = { accessLevel: 'full', displayName: undefined, whyNotSwitch: undefined } as const;

  it('is an item of the My Organization API, without what the bridge alone knows', () => {
    assert.deepEqual(toIdentityProvider(ASSOCIATION, given), {
      id: 'con_1',
      name: 'acme-workforce',
      strategy: 'okta',
      display_name: 'acme-workforce',
      show_as_button: false,
      assign_membership_on_login: true,
      is_enabled: false,
      access_level: 'full',
      member_access_level: 'readonly',
      options: {},
    });
  });

  it('has the best name that there is', () => {
    const nameOf = (association: Association, displayName?: string) =>
      toIdentityProvider(association, { ...given, displayName }).display_name;
    assert.equal(nameOf(ASSOCIATION, 'Workforce'), 'Workforce');
    assert.equal(nameOf(ASSOCIATION, ''), 'acme-workforce');
    const unnamed = { ...ASSOCIATION, name: null };
    assert.equal(nameOf(unnamed), 'workforce');
    assert.equal(nameOf({ ...unnamed, connectionName: '' }), 'con_1');
  });

  it('has a level of the members, and a reason why it can’t be switched, only where there is one', () => {
    const item = toIdentityProvider({ ...ASSOCIATION, memberAccessLevel: undefined }, given);
    assert.equal('member_access_level' in item, false);
    assert.equal('why_not' in item, false);
    const { why_not: why } = toIdentityProvider(ASSOCIATION, { ...given, whyNotSwitch: 'The reason.' });
    assert.deepEqual(why, { switch: 'The reason.' });
  });
});

describe('an object of JSON', () => {
  it('is neither null nor a list', () => {
    assert.equal(isJson({}), true);
    for (const value of [null, undefined, [], 'text', 7]) assert.equal(isJson(value), false);
  });
});

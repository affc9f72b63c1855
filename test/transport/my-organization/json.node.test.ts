/** Answers member by member: what is read, what is left out, and what a server is told that sends something else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UnreadableAnswer } from '../../../src/transport/http/request.js';
import {
  parseConfiguration,
  parseConnectionConfiguration,
} from '../../../src/transport/my-organization/configuration-json.js';
import {
  parseConnection,
  parseConnectionList,
  toPatchBody,
} from '../../../src/transport/my-organization/connection-json.js';

const item = { id: 'con_1', name: 'acme', strategy: 'okta' };

function reasonFor(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    assert.ok(error instanceof UnreadableAnswer);
    return error.message;
  }
  return 'none';
}

describe('a connection', () => {
  for (const [member, good, bad, expected] of [
    ['id', 'con_2', 7, 'text'],
    ['name', 'other', [], 'text'],
    ['display_name', 'Acme', {}, 'text'],
    ['strategy', 'oidc', true, 'text'],
    ['access_level', 'full', 1, 'text'],
    ['domains', ['a.example'], ['a.example', 7], 'a list of texts'],
    ['domains', [], 'a.example', 'a list of texts'],
    ['is_enabled', false, 'false', 'true or false'],
    ['show_as_button', true, 1, 'true or false'],
    ['assign_membership_on_login', true, 'yes', 'true or false'],
    ['options', {}, [], 'an object'],
    ['options', {}, 'none', 'an object'],
  ] as const)
    it(`has ${member}, or null, or none, and nothing but ${expected}: ${JSON.stringify(bad)}`, () => {
      for (const value of [good, null, undefined]) parseConnection({ ...item, [member]: value });
      const reason = `${member} is not ${expected}`;
      assert.match(
        reasonFor(() => parseConnection({ ...item, [member]: bad })),
        new RegExp(`: ${reason}\\.$`),
      );
      const { connections, malformed } = parseConnectionList({
        identity_providers: [{ ...item, [member]: bad, ...(member !== 'id' && { id: 'con_3' }) }, item],
      });
      assert.deepEqual(
        connections.map(({ id }) => id),
        ['con_1'],
      );
      assert.deepEqual(
        malformed.map(({ index, reason }) => [index, reason]),
        [[0, reason]],
      );
    });

  for (const [level, expected] of [
    ['none', 'none'],
    ['readonly', 'readonly'],
    ['limited', 'limited'],
    ['full', 'full'],
    ['owner', 'readonly'],
    [null, 'readonly'],
  ] as const)
    it(`of level ${level} is ${expected}`, () =>
      assert.equal(parseConnection({ ...item, access_level: level }).accessLevel, expected));

  it('needs a name or a strategy, and is an object', () => {
    parseConnection({ display_name: 'Acme' });
    parseConnection({ strategy: 'okta' });
    assert.match(
      reasonFor(() => parseConnection({ display_name: '', domains: [] })),
      /could not be read: it has neither/,
    );
    for (const none of [null, undefined, [], 'text', 7])
      assert.match(
        reasonFor(() => parseConnection(none)),
        /could not be read: it is not an object/,
      );
  });

  it('says why it cannot be switched, and nothing where no reason is given', () => {
    const whyNot = (why_not: unknown) => parseConnection({ ...item, why_not }).whyNotSwitch;
    assert.equal(whyNot({ switch: 'A rule.', delete: 'Another.' }), 'A rule.');
    for (const none of [{ switch: '' }, { switch: 7 }, {}, null, 'A rule.', ['A rule.']])
      assert.equal('whyNotSwitch' in parseConnection({ ...item, why_not: none }), false);
  });

  it('has the options that are known to be public, and of those no secret', () => {
    const { options } = parseConnection({
      ...item,
      options: {
        client_id: 'abc',
        signSAMLRequest: true,
        discovery_url: 'https://idp.example/?client_SECRET=1',
        cert: '-----BEGIN PRIVATE KEY-----',
        signInEndpoint: 'https://idp.example/?id_token=1',
        metadataUrl: 'https://idp.example/?a=1',
        domain: 7,
        client_secret: 'x',
        idpInitiated: { enabled: true, client_id: 'app', client_authorizequery: 'password=1', secret: 'x' },
      },
    });
    assert.deepEqual(options, {
      client_id: 'abc',
      signSAMLRequest: true,
      metadataUrl: 'https://idp.example/?a=1',
      idpInitiated: { enabled: true, client_id: 'app' },
    });
    const strange = { client_id: 'abc', idpInitiated: 'text' };
    assert.deepEqual(parseConnection({ ...item, options: strange }).options, { client_id: 'abc' });
    assert.equal(parseConnection(item).options, null);
  });

  it('has no option by inheritance', () => {
    const options = Object.create({ client_id: 'inherited' }) as object;
    assert.deepEqual(parseConnection({ ...item, options }).options, {});
  });
});

describe('a list', () => {
  it('names what cannot be read by the first of its names that says something', () => {
    const bad = { domains: 7 };
    const { malformed } = parseConnectionList({
      identity_providers: [
        { ...bad, display_name: 'Acme', name: 'acme', id: 'con_1' },
        { ...bad, display_name: ' ', name: 'acme', id: 'con_1' },
        { ...bad, display_name: 7, id: 'con_1' },
        bad,
        'text',
      ],
    });
    assert.deepEqual(
      malformed.map(({ label }) => label),
      ['Acme', 'acme', 'con_1', '', ''],
    );
    assert.equal(malformed.at(-1)?.reason, 'it is not an object');
  });

  it('shows each id once, and any number without one', () => {
    const nameless = { strategy: 'okta' };
    const { connections, malformed } = parseConnectionList({
      identity_providers: [item, nameless, nameless, { ...item, name: 'again' }],
    });
    assert.equal(connections.length, 3);
    assert.deepEqual(
      malformed.map(({ index, reason }) => [index, reason]),
      [[3, 'id con_1 was listed before']],
    );
  });

  it('is empty only where nothing is said, and what it gives cannot be changed', () => {
    const list = parseConnectionList({});
    assert.deepEqual(list, { connections: [], malformed: [] });
    for (const frozen of [list, list.connections, list.malformed]) assert.ok(Object.isFrozen(frozen));
    for (const none of [{ items: [] }, { identity_providers: null }, [], null, 'text'])
      assert.match(
        reasonFor(() => parseConnectionList(none)),
        /no list of identity providers/,
      );
  });
});

describe('the body of an update', () => {
  it('has what the patch names, and nothing else', () => {
    const bodyOf = (patch: object) => JSON.parse(JSON.stringify(toPatchBody(patch))) as unknown;
    assert.deepEqual(bodyOf({}), {});
    assert.deepEqual(bodyOf({ isEnabled: false }), { is_enabled: false });
    assert.deepEqual(bodyOf({ displayName: '', showAsButton: true, assignMembershipOnLogin: false }), {
      display_name: '',
      show_as_button: true,
      assign_membership_on_login: false,
    });
  });
});

describe('the configuration', () => {
  for (const [said, expected] of [
    ['allow', 'allow'],
    ['allow_if_empty', 'allow-if-empty'],
    ['deny', null],
    [undefined, null],
  ] as const)
    it(`of deleting, ${said}, is ${expected}`, () => {
      const configuration = parseConfiguration({ connection_deletion_behavior: said });
      assert.deepEqual(configuration, { deletionBehavior: expected, allowedStrategies: null });
      assert.ok(Object.isFrozen(configuration));
    });

  it('of creating is the strategies that it names, known or not, and null where it names none', () => {
    const allowed = (allowed_strategies: unknown) =>
      parseConfiguration({ allowed_strategies }).allowedStrategies;
    assert.deepEqual(allowed(['okta', 'ad', 7]), ['okta', 'ad']);
    assert.deepEqual(allowed([]), []);
    for (const none of [undefined, null, 'okta', { okta: true }]) assert.equal(allowed(none), null);
  });

  it('of creating says why not', () =>
    assert.equal(parseConfiguration({ why_not: { create: 'A rule.' } }).whyNotCreate, 'A rule.'));

  it('of deleting says why not', () =>
    assert.equal(parseConfiguration({ why_not: { delete: 'A rule.' } }).whyNotDelete, 'A rule.'));

  it('of settings is known member by member', () => {
    const of = (organization: unknown) => parseConnectionConfiguration({ organization });
    assert.deepEqual(of({ can_set_show_as_button: false, can_set_assign_membership_on_login: true }), {
      canSetShowAsButton: false,
      canSetAssignMembershipOnLogin: true,
    });
    assert.deepEqual(of({ can_set_show_as_button: 'yes' }), {
      canSetShowAsButton: null,
      canSetAssignMembershipOnLogin: null,
    });
    const why_not = { display_name: 'A rule.' };
    const { whyNotSetDisplayName } = parseConnectionConfiguration({ organization: {}, why_not });
    assert.equal(whyNotSetDisplayName, 'A rule.');
  });

  it('that is none says which one it was', () => {
    for (const none of [null, [], 'text'])
      assert.match(
        reasonFor(() => parseConfiguration(none)),
        /^The configuration could/,
      );
    for (const none of [null, [], {}, { organization: null }, { organization: [] }])
      assert.match(
        reasonFor(() => parseConnectionConfiguration(none)),
        /^The configuration of connections could/,
      );
  });
});

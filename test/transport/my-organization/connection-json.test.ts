import { expect } from '@open-wc/testing';
import type { Context } from 'mocha';
import { UnreadableAnswer } from '../../../src/transport/http/request.js';
import {
  parseConnection,
  parseConnectionList,
  toPatchBody,
} from '../../../src/transport/my-organization/connection-json.js';
import { rejection } from '../../helpers/rejection.js';
import { sharedExample } from '../../helpers/shared.js';
import { json, openHttp } from '../http-page.js';

const list = (...items: unknown[]) => parseConnectionList({ identity_providers: items });

describe('the answer with the list', () => {
  it('is read member by member', () => {
    const item = {
      id: 'con_1',
      name: 'acme',
      display_name: 'Acme',
      strategy: 'okta',
      domains: ['acme.example'],
      is_enabled: true,
      show_as_button: false,
      assign_membership_on_login: true,
      access_level: 'limited',
      options: { client_id: 'x' },
      something_new: 1,
    };
    expect(list(item).connections).to.deep.equal([
      {
        id: 'con_1',
        name: 'acme',
        displayName: 'Acme',
        strategy: 'okta',
        domains: ['acme.example'],
        isEnabled: true,
        showAsButton: false,
        assignMembershipOnLogin: true,
        accessLevel: 'limited',
        options: { client_id: 'x' },
      },
    ]);
  });

  it('says why something cannot be switched, where the server does, and only in words', () => {
    const reasons = [{ switch: 'Because.' }, { switch: '' }, { switch: 7 }, 'no', null, { delete: 'x' }];
    const { connections, malformed } = list(
      ...reasons.map((why_not, index) => ({ name: `${index}`, why_not })),
    );
    expect(connections.map(({ whyNotSwitch }) => whyNotSwitch)).to.deep.equal([
      'Because.',
      ...Array.from({ length: 5 }, () => undefined),
    ]);
    expect(malformed).to.be.empty;
  });

  it('may leave out or null everything but a name', () => {
    const { connections, malformed } = list(
      { name: 'a' },
      { id: 'con_1', name: null, strategy: null, domains: null },
      { strategy: 'okta' },
    );
    expect(connections.map(({ displayName, strategy }) => [displayName, strategy])).to.deep.equal([
      ['a', null],
      ['con_1', null],
      ['', 'okta'],
    ]);
    expect(malformed).to.be.empty;
  });

  it('reads a level that it does not know as read only', () => {
    expect(list({ name: 'a', access_level: 'owner' }).connections[0]?.accessLevel).to.equal('readonly');
  });

  it('says who else can use it, where the answer does', () => {
    const [shared, odd, silent] = list(
      {
        ...{ name: 'a', use_for_third_party_client_access: true },
        cross_app_access_resource_app: { status: 'disabled' },
      },
      { name: 'b', use_for_third_party_client_access: 'yes', cross_app_access_resource_app: 'enabled' },
      { name: 'c' },
    ).connections;
    expect(shared).to.include({ thirdPartyAccess: true, crossAppAccess: false });
    for (const connection of [odd, silent])
      expect(connection).not.to.have.any.keys('thirdPartyAccess', 'crossAppAccess');
  });

  it('sets apart what cannot be read, and says why', () => {
    const { connections, malformed } = list(
      { id: 'con_1', name: 'good' },
      null,
      'text',
      { id: 'con_2', display_name: 'Bad', is_enabled: 'yes' },
      { id: 'con_3', name: 'bad', domains: 'acme.example' },
      { id: 'con_4', name: 'bad', domains: [1] },
      { id: 7, name: 'bad' },
      { is_enabled: true },
      { id: 'con_1', name: 'again' },
    );
    expect(connections.map(({ name }) => name)).to.deep.equal(['good']);
    expect(malformed).to.deep.equal([
      { index: 1, label: '', reason: 'it is not an object' },
      { index: 2, label: '', reason: 'it is not an object' },
      { index: 3, label: 'Bad', reason: 'is_enabled is not true or false' },
      { index: 4, label: 'bad', reason: 'domains is not a list of texts' },
      { index: 5, label: 'bad', reason: 'domains is not a list of texts' },
      { index: 6, label: 'bad', reason: 'id is not text' },
      { index: 7, label: '', reason: 'it has neither a name nor a strategy' },
      { index: 8, label: 'again', reason: 'id con_1 was listed before' },
    ]);
  });

  const kinds = {
    id: 'text',
    name: 'text',
    display_name: 'text',
    strategy: 'text',
    domains: 'a list of texts',
    is_enabled: 'true or false',
    show_as_button: 'true or false',
    assign_membership_on_login: 'true or false',
    access_level: 'text',
    options: 'an object',
  };
  for (const [member, kind] of Object.entries(kinds)) {
    it(`says that ${member} is to be ${kind}`, () => {
      const { malformed } = list({ id: 'con_1', name: 'bad', [member]: 7 });
      expect(malformed.map(({ reason }) => reason)).to.deep.equal([`${member} is not ${kind}`]);
    });
  }

  it('is empty when it is, or when it is an object with nothing in it', () => {
    expect(list().connections).to.be.empty;
    expect(parseConnectionList({}).connections).to.be.empty;
  });

  for (const answer of [
    null,
    [],
    'text',
    3,
    { identity_providers: null },
    { identity_providers: {} },
    { items: [] },
  ]) {
    it(`is not taken for an empty one when it is ${JSON.stringify(answer)}`, () => {
      expect(() => parseConnectionList(answer)).to.throw(
        UnreadableAnswer,
        'The answer has no list of identity providers.',
      );
    });
  }
});

/** The options of an item as they reach the page. */
const optionsOf = (options: unknown) => list({ name: 'a', options }).connections[0]!.options;

describe('the options of a connection', () => {
  it('are those of the contract', () => {
    const options = {
      domain: 'acme.okta.example',
      client_id: 'x',
      icon_url: 'https://assets.example/x.svg',
      signSAMLRequest: true,
      cert: '-----BEGIN CERTIFICATE-----',
      idpInitiated: { enabled: true, client_id: 'y', client_protocol: 'oauth2' },
    };
    expect(optionsOf(options)).to.deep.equal(options);
    expect(optionsOf(null)).to.equal(null);
    expect(optionsOf({})).to.deep.equal({});
  });

  const SECRET = 'cAnArY';
  const secrets = {
    'under its name': { client_secret: SECRET, Client_Secret: SECRET, scim_token: SECRET, password: SECRET },
    'under another name': {
      private_key: SECRET,
      signingKey: SECRET,
      credentials: SECRET,
      unheard_of: SECRET,
    },
    'in an object': { upstream: { a: { client_secret: SECRET } }, idpInitiated: { deep: { x: SECRET } } },
    'beside known members of an object': { idpInitiated: { client_id: 'y', client_secret: SECRET } },
    'in an object in place of a text': { domain: { value: SECRET }, client_id: [SECRET] },
    'in a list': { idpInitiated: [{ client_secret: SECRET }], keys: [[SECRET]] },
    'in a key instead of a certificate': { cert: `-----BEGIN RSA PRIVATE KEY-----${SECRET}` },
    'in an address': { metadataUrl: `https://idp.example/metadata?access_token=${SECRET}` },
    'under a name of an object’s prototype': JSON.parse(`{"__proto__":{"client_id":"${SECRET}"}}`) as unknown,
  };
  for (const [where, options] of Object.entries(secrets))
    it(`hold no secret ${where}`, () => {
      const kept = optionsOf(options)!;
      expect(JSON.stringify(kept)).not.to.contain(SECRET);
      expect(kept['client_id']).to.equal(undefined);
    });
});

describe('the answer with one connection', () => {
  it('is refused in words when it cannot be read', () => {
    const flaws: [unknown, string][] = [
      [{ name: 1 }, 'name is not text'],
      [null, 'it is not an object'],
      [{ id: '' }, 'it has neither a name nor a strategy'],
    ];
    for (const [answer, flaw] of flaws)
      expect(() => parseConnection(answer)).to.throw(
        UnreadableAnswer,
        `The identity provider could not be read: ${flaw}.`,
      );
  });

  it('that cannot be read is an error of its own', async () => {
    const error = await rejection(openHttp([json({ name: 1 })]).transport.getConnection('con_1'));
    expect([error.code, error.status, error.detail]).to.deep.equal([
      'malformed',
      200,
      'The identity provider could not be read: name is not text.',
    ]);
  });
});

describe('the body of an update', () => {
  it('holds what the patch names and nothing else', () => {
    const patch = { displayName: 'A', isEnabled: false, showAsButton: true, assignMembershipOnLogin: false };
    expect(JSON.stringify(toPatchBody({ isEnabled: false }))).to.equal('{"is_enabled":false}');
    expect(toPatchBody(patch)).to.deep.equal({
      display_name: 'A',
      is_enabled: false,
      show_as_button: true,
      assign_membership_on_login: false,
    });
  });
});

/** One example: an official one is a body, a made one also tells how it is answered. */
interface Example {
  readonly response?: {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: unknown;
  };
}

describe('the contract’s examples', () => {
  async function examples(
    test: Context,
    pattern: RegExp,
  ): Promise<[string, Response, Record<string, unknown>][]> {
    const files = ((await sharedExample(test, 'index.json')) as string[]).filter((file) =>
      pattern.test(file),
    );
    return Promise.all(
      files.map(async (file) => {
        const example = (await sharedExample(test, file)) as Example;
        const { status, headers, body } = example.response ?? {
          status: Number(/\.(\d{3})\./.exec(file)?.[1]),
          headers: {},
          body: example,
        };
        return [file, json(body, { status, headers }), (body ?? {}) as Record<string, unknown>];
      }),
    );
  }

  it('of the list are all read, down to the smallest item', async function () {
    const found = await examples(this, /my-org\/.*\/get_identity-providers\.200\./);
    expect(found.length).to.be.greaterThan(5);
    for (const [file, answer, { identity_providers: items = [] }] of found) {
      const { connections, malformed } = await openHttp([answer]).transport.listConnections();
      expect(malformed, file).to.be.empty;
      expect(connections, file).to.have.length((items as unknown[]).length);
    }
  });

  it('of one connection are all read', async function () {
    const found = await examples(this, /my-org\/.*\/(get|patch)_identity-providers_idp_id\.200\./);
    expect(found.length).to.be.greaterThan(5);
    for (const [file, answer, body] of found) {
      const connection = await openHttp([answer]).transport.getConnection('con_1');
      expect([connection.id, connection.strategy], file).to.deep.equal([body['id'], body['strategy']]);
    }
  });

  it('of errors are all told as what they are', async function () {
    const found = await examples(
      this,
      /my-org\/.*\/(error|(get|patch)_identity-providers(_idp_id)?)\.[45]\d\d\./,
    );
    expect(found.length).to.be.greaterThan(20);
    for (const [file, answer, body] of found) {
      const page = openHttp([answer]);
      const call = rejection(page.transport.updateConnection('con_1', { isEnabled: true }));
      await page.clock.advance(60_000);
      await page.clock.advance(60_000);
      const error = await call;
      expect(error.status, file).to.equal(answer.status);
      expect(error.detail, file).to.equal(body['detail']);
      expect(error.fieldErrors, file).to.have.length(((body['validation_errors'] ?? []) as unknown[]).length);
    }
  });
});

import { expect } from '@open-wc/testing';
import { createEmulator } from '../../../src/testing/index.js';
import type { ProvisioningTransport } from '../../../src/transport/provisioning-transport.js';
import { provisioningOf } from '../../../src/transport/provisioning-of.js';
import { createMemoryTransport } from '../../../src/transport/memory/memory.js';
import { createMyOrganizationTransport } from '../../../src/transport/my-organization/my-organization.js';
import { rejection } from '../../helpers/rejection.js';
import { IDS } from '../contract.js';
import { describeProvisioning } from '../provisioning-contract.js';
import { json, openHttp, type Answer } from '../http-page.js';

describeProvisioning('the My Organization API', () => {
  const { fetch } = createEmulator({
    rateLimit: null,
    provisioning: {},
    connections: (['full', 'limited', 'readonly', 'none'] as const).map((access_level) => ({
      id: IDS[access_level],
      name: access_level,
      display_name: access_level,
      strategy: 'okta',
      attributes: [],
      access_level,
    })),
  });
  return createMyOrganizationTransport({ baseUrl: '/my-org', fetch, pace: { read: 100, write: 100 } });
});

function requestsTo(...answers: readonly Answer[]) {
  const { transport, sent } = openHttp(answers);
  return { requests: provisioningOf(transport)!, sent };
}

describe('a transport without requests for provisioning', () => {
  it('has none', () => {
    const { provisioning: _provisioning, ...others } = createMemoryTransport([]);
    expect(provisioningOf(others)).to.equal(undefined);
  });
});

describe('a change of provisioning over HTTP', () => {
  for (const [name, call] of Object.entries({
    createProvisioning: (requests) => requests.createProvisioning(IDS.full),
    deleteProvisioning: (requests) => requests.deleteProvisioning(IDS.full),
    refreshProvisioningAttributes: (requests) => requests.refreshProvisioningAttributes(IDS.full),
    createScimToken: (requests) => requests.createScimToken(IDS.full, 901),
    deleteScimToken: (requests) => requests.deleteScimToken(IDS.full, 'tok_a'),
    refreshSignInAttributes: (requests) => requests.refreshSignInAttributes(IDS.full),
  } satisfies Record<string, (requests: ProvisioningTransport) => Promise<unknown>>))
    it(`is sent once, whatever becomes of it: ${name}`, async () => {
      for (const answer of [new TypeError('lost'), new Response(null, { status: 500 })]) {
        const { requests, sent } = requestsTo(answer);
        await rejection(call(requests));
        expect(sent).to.have.length(1);
      }
    });

  it('asks for the lifetime of a token in seconds, and for none with nothing', async () => {
    const { requests, sent } = requestsTo(json({ token_id: 'tok_a', token: 'secret' }));
    await requests.createScimToken(IDS.full, 86_400);
    await requests.createScimToken(IDS.full, null);
    expect(sent.map(({ init }) => init.body)).to.deep.equal(['{"token_lifetime":86400}', '{}']);
  });
});

describe('an answer about tokens', () => {
  it('tells what can’t be read of a list, and reads the rest', async () => {
    const { requests } = requestsTo(
      json({
        scim_tokens: [
          { token_id: 'tok_a', created_at: '2026-03-02T08:31:00.000Z' },
          { token_id: 'tok_b', created_at: '2026-03-02T08:31:00.000Z', valid_until: 'soon' },
          { created_at: '2026-03-02T08:31:00.000Z' },
          7,
        ],
      }),
    );
    expect(await requests.listScimTokens(IDS.full)).to.deep.equal({
      tokens: [{ id: 'tok_a', createdAt: Date.UTC(2026, 2, 2, 8, 31), validUntil: null }],
      malformed: [
        { index: 1, label: 'tok_b', reason: 'valid_until is not a time' },
        { index: 2, label: '', reason: 'it has no token_id' },
        { index: 3, label: '', reason: 'it is not an object' },
      ],
    });
  });

  for (const [name, body] of Object.entries({
    'a list without tokens': { scim_tokens: {} },
    'text instead of a list': 'tokens',
  }))
    it(`is refused: ${name}`, async () => {
      const { requests } = requestsTo(json(body));
      expect((await rejection(requests.listScimTokens(IDS.full))).code).to.equal('malformed');
    });

  it('that can’t be read never says the value of a token', async () => {
    const { requests } = requestsTo(json({ token: 'canary-of-a-token', valid_until: 'canary-of-a-token' }));
    const error = await rejection(requests.createScimToken(IDS.full, null));
    expect(error.code).to.equal('malformed');
    expect(JSON.stringify([error.message, error.detail, String(error.cause)])).not.to.include('canary');
  });
});

describe('what a tenant offers', () => {
  const offerOf = async (strategy: string, strategies: unknown) =>
    requestsTo(json({ strategies })).requests.getProvisioningOffer(strategy);
  const on = { enabled_features: ['provisioning'], provisioning_methods: ['scim'] };

  it('limits the lifetime of tokens, wherever that stands', async () => {
    const tokens = { scim: { tokens: { max_allowed_expiry: 7_776_000 } } };
    for (const [strategy, limit] of [
      [{ ...on, max_allowed_expiry: 86_400 }, 86_400],
      [{ ...on, provisioning_configuration: tokens }, 7_776_000],
      [{ ...on, max_allowed_expiry: 'long', provisioning_configuration: null }, null],
    ] as const)
      expect(await offerOf('okta', { okta: strategy })).to.deep.equal({
        isOffered: true,
        longestLifetime: limit,
      });
  });

  it('is found under the key of Google with and without its hyphen', async () => {
    for (const key of ['google-apps', 'googleapps'])
      expect((await offerOf('google-apps', { [key]: on })).isOffered).to.equal(true);
  });

  it('is not known where the answer doesn’t say it, and nothing for what it leaves out', async () => {
    expect((await offerOf('okta', { okta: {} })).isOffered).to.equal(null);
    expect((await offerOf('okta', { okta: 'all' })).isOffered).to.equal(null);
    expect((await offerOf('okta', {})).isOffered).to.equal(false);
    const needsBoth = { enabled_features: ['provisioning'], provisioning_methods: [] };
    expect((await offerOf('okta', { okta: needsBoth })).isOffered).to.equal(false);
  });

  it('is refused where there is none at all', async () => {
    const error = await rejection(requestsTo(json({})).requests.getProvisioningOffer('okta'));
    expect(error.code).to.equal('malformed');
  });
});

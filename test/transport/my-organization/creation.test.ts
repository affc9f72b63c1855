/** Bodies of creations and of changed options: what is sent for each strategy, and what the certificate is called. */
import { expect } from '@open-wc/testing';
import type { NewConnection } from '../../../src/model/connection.js';
import { STRATEGIES } from '../../../src/model/strategy.js';
import {
  parseConnection,
  toCreateBody,
  toPatchBody,
} from '../../../src/transport/my-organization/connection-json.js';
import { rejection } from '../../helpers/rejection.js';
import { sharedExample } from '../../helpers/shared.js';
import { json, openHttp, type Answer, type HttpPage } from '../http-page.js';

const SAML: NewConnection = {
  name: 'new',
  strategy: 'samlp',
  options: { signInEndpoint: 'https://idp.example', signingCert: 'PEM', signSAMLRequest: false },
};
const ONE = json({ id: 'con_1', name: 'new', strategy: 'samlp' }, { status: 201 });

/** A 400 with one validation error. */
const refusal = (detail: string, place: { readonly pointer?: string; readonly field?: string } = {}) =>
  json({ status: 400, validation_errors: [{ detail, ...place }] }, { status: 400 });

const optionsSent = ({ sent }: HttpPage) =>
  sent.map(({ init }) => (JSON.parse(init.body as string) as { options?: object }).options);
const membersSent = (page: HttpPage) =>
  optionsSent(page).map((options) => Object.keys(options ?? {}).filter((name) => /cert$/i.test(name)));

describe('the body of a creation', () => {
  it('holds what is wanted, and leaves out what is not said', () => {
    const body = toCreateBody({ ...SAML, displayName: 'New', isEnabled: false });
    expect(JSON.parse(JSON.stringify(body))).to.deep.equal({
      name: 'new',
      strategy: 'samlp',
      display_name: 'New',
      is_enabled: false,
      options: SAML.options,
    });
  });

  for (const strategy of STRATEGIES)
    it(`of ${strategy} has no option that the strategy does not have`, () => {
      const options = { unheard_of: 1, cert: 'x', attributes: [], adfs_server: 'a', client_id: 'b' };
      const sent = Object.keys(toCreateBody({ name: 'new', strategy, options }).options);
      const isClient = !['adfs', 'pingfederate', 'samlp'].includes(strategy);
      expect(sent).to.deep.equal(strategy === 'adfs' ? ['adfs_server'] : isClient ? ['client_id'] : []);
    });

  it('is that of every example of the contract, and so are changed options', async function () {
    const files = (await sharedExample(this, 'index.json')) as string[];
    const creations = files.filter((file) => file.includes('my-org/derived/post_identity-providers.201.'));
    const changes = files.filter((file) => /my-org\/derived\/patch_identity-providers_.*\.200\./.test(file));
    expect([creations.length, changes.length]).to.deep.equal([10, 15]);
    for (const file of [...creations, ...changes]) {
      const { request } = (await sharedExample(this, file)) as { request: { body: Record<string, unknown> } };
      // The kit adds domains one by one, once the connection is there.
      const { domains: _domains, ...official } = request.body;
      const { name, strategy, options, ...others } = official;
      const flags = parseConnection({ name: 'any', ...others });
      const known = {
        ...('display_name' in others && { displayName: flags.displayName }),
        ...('is_enabled' in others && { isEnabled: flags.isEnabled === true }),
        ...('show_as_button' in others && { showAsButton: flags.showAsButton === true }),
        ...('assign_membership_on_login' in others && {
          assignMembershipOnLogin: flags.assignMembershipOnLogin === true,
        }),
        ...(options !== undefined && { options: options as Record<string, unknown> }),
      };
      const ours =
        name === undefined
          ? toPatchBody(known)
          : toCreateBody({ ...known, name, strategy, options } as NewConnection);
      expect(JSON.parse(JSON.stringify(ours)), file).to.deep.equal(official);
    }
  });
});

describe('the certificate', () => {
  const REFUSALS: readonly [how: string, answer: Answer][] = [
    ['a pointer', refusal('is not an allowed property', { pointer: '/options/signingCert' })],
    ['a field', refusal('is not allowed', { field: 'data/options/signingCert' })],
    ['its own name, which it misses', refusal('is required', { pointer: '/options/cert' })],
    ['a text', refusal('must NOT have additional property signingCert', { pointer: '/options' })],
    ['the detail', json({ status: 400, detail: 'signingCert is unknown' }, { status: 400 })],
  ];
  for (const [how, answer] of REFUSALS)
    it(`is sent as cert once the server refuses signingCert by ${how}, and from then on`, async () => {
      const page = openHttp([answer, ONE]);
      await page.transport.createConnection(SAML);
      await page.clock.advance(1_000);
      const change = page.transport.updateConnection('con_1', { options: SAML.options });
      await page.clock.advance(1_000);
      await change;
      expect(membersSent(page)).to.deep.equal([['signingCert'], ['cert'], ['cert']]);
      expect(optionsSent(page)[1]).to.deep.equal({
        signInEndpoint: 'https://idp.example',
        signSAMLRequest: false,
        cert: 'PEM',
      });
    });

  it('is sent once where the server refuses anything else', async () => {
    for (const answer of [
      refusal('is no address', { pointer: '/options/signInEndpoint' }),
      json({ status: 400, detail: 'discovery failure: idp.example' }, { status: 400 }),
      json({ status: 409, detail: 'signingCert' }, { status: 409 }),
    ]) {
      const page = openHttp([answer]);
      await rejection(page.transport.createConnection(SAML));
      expect(page.sent).to.have.length(1);
    }
  });

  it('that is itself refused is told at signingCert, whatever the tenant calls it', async () => {
    const wrong = 'is no certificate';
    const name = 'is not an allowed property';
    for (const [first, second] of [
      [refusal(wrong, { pointer: '/options/signingCert' }), refusal(name, { pointer: '/options/cert' })],
      [refusal(name, { pointer: '/options/signingCert' }), refusal(wrong, { pointer: '/options/cert' })],
    ] as const) {
      const page = openHttp([first, second]);
      const error = rejection(page.transport.createConnection(SAML));
      await page.clock.advance(1_000);
      expect((await error).fieldErrors).to.deep.equal([{ pointer: '/options/signingCert', detail: wrong }]);
      expect(page.sent).to.have.length(2);
    }
  });

  it('is not looked for in options without one', async () => {
    const page = openHttp([refusal('is not allowed', { pointer: '/options/cert' })]);
    const options = { metadataUrl: 'https://idp.example', signSAMLRequest: false };
    await rejection(page.transport.createConnection({ ...SAML, options }));
    expect(page.sent).to.have.length(1);
  });
});

describe('options that could hold a secret', () => {
  const read = (options: object) => parseConnection({ name: 'a', options });

  it('are left out, and the connection says that something is missing', () => {
    const hidden: object[] = [
      { metadataUrl: 'https://idp.example/?token=abc' },
      { discovery_url: 'https://idp.example/?client_secret=abc' },
      { domain: { deep: 'abc' } },
      { idpInitiated: { client_secret: 'abc' } },
      { idpInitiated: { more: { deep: 'abc' } } },
      { idpInitiated: ['abc'] },
    ];
    for (const options of hidden) {
      expect(read(options).hasHiddenOptions, JSON.stringify(options)).to.equal(true);
      expect(JSON.stringify(read(options))).not.to.contain('abc');
    }
  });

  it('are not those that are never answered, or empty, or unknown', () => {
    for (const options of [
      {},
      { client_secret: 'x' },
      { unheard_of: 'x' },
      { domain: null, idpInitiated: null },
    ])
      expect('hasHiddenOptions' in read(options), JSON.stringify(options)).to.equal(false);
  });

  it('leave what a provider may start with as open as it is', () => {
    const idpInitiated = { enabled: true, client_protocol: 'oauth2', lifetime: 60, audience: 'x' };
    expect(read({ idpInitiated }).options).to.deep.equal({ idpInitiated });
  });
});

/** The emulator's creations, and what can't be known of a real tenant: each of it is an option. */
import { expect } from '@open-wc/testing';
import {
  createEmulator,
  type EmulatorBehavior,
  type EmulatorOptions,
  type WireIdentityProvider,
} from '../../src/testing/index.js';

const CLIENT = { client_id: 'id', client_secret: 'SECRET' };
const SIGNED = { signatureAlgorithm: 'rsa-sha256', digestAlgorithm: 'sha256', signSAMLRequest: false };
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nTUlJ\nQUFB\n-----END CERTIFICATE-----\n';
const AUTOMATIC = { metadataUrl: 'https://idp.example/metadata', signSAMLRequest: false };
const MANUAL = { signInEndpoint: 'https://idp.example/login', signSAMLRequest: false };
const OKTA = { domain: 'acme.okta.example', ...CLIENT };
/** A complete request of each strategy, in each of its variants. */
const COMPLETE: readonly [strategy: string, options: Readonly<Record<string, unknown>>][] = [
  ['adfs', { adfs_server: 'adfs.acme.example' }],
  ['adfs', { fedMetadataXml: '<EntityDescriptor/>' }],
  ['google-apps', { domain: 'acme.example', ...CLIENT }],
  ['oidc', { type: 'back_channel', discovery_url: 'https://idp.example/.well-known', ...CLIENT }],
  ['okta', OKTA],
  ['pingfederate', { pingFederateBaseUrl: 'https://sso.example', signingCert: CERTIFICATE, ...SIGNED }],
  ['samlp', AUTOMATIC],
  ['samlp', { ...MANUAL, signingCert: CERTIFICATE }],
  ['waad', { tenant_domain: 'acme.example', ...CLIENT }],
];

function open(behavior: EmulatorBehavior = {}, options: EmulatorOptions = {}) {
  const emulator = createEmulator({ rateLimit: null, behavior, ...options });
  const send = async (method: string, path: string, sent?: unknown) => {
    const init = sent === undefined ? { method } : { method, body: JSON.stringify(sent) };
    const response = await emulator.fetch(`/my-org/identity-providers${path}`, init);
    const text = await response.text();
    const body = JSON.parse(text) as WireIdentityProvider & {
      readonly detail?: string;
      readonly type?: string;
      readonly validation_errors?: readonly { readonly pointer?: string; readonly detail: string }[];
    };
    const pointers = (body.validation_errors ?? []).map(({ pointer }) => pointer);
    return { status: response.status, text, body, pointers };
  };
  const create = (strategy: string, sent: object, name = 'new') =>
    send('POST', '', { name, strategy, options: sent });
  return { emulator, send, create };
}

describe('a connection that the emulator creates', () => {
  for (const [strategy, options] of COMPLETE) {
    it(`of ${strategy} with ${Object.keys(options)[0]} has full access and no secret`, async () => {
      const { create, emulator } = open();
      const { status, body, text } = await create(strategy, options);
      expect([status, body.access_level, body.name]).to.deep.equal([201, 'full', 'new']);
      expect(text).not.to.match(/SECRET|signingCert/);
      expect(emulator.connections.at(-1)).to.deep.equal(body);
    });

    it(`of ${strategy} with ${Object.keys(options)[0]} has its options replaced as a whole`, async () => {
      const { create, send } = open();
      const { body } = await create(strategy, options);
      const bad = await send('PATCH', `/${body.id}`, { options: { ...options, unheard_of: 1 } });
      expect([bad.status, bad.pointers]).to.deep.equal([400, ['/options/unheard_of']]);
      const none = await send('PATCH', `/${body.id}`, { options: {} });
      expect(none.status).to.equal(400);
      const again = await send('PATCH', `/${body.id}`, { options });
      expect([again.status, again.body.options]).to.deep.equal([200, body.options]);
    });
  }

  it('of a strategy that is not allowed, or with a name that is too long or taken, is none', async () => {
    const { create } = open({}, { configuration: { allowed_strategies: ['okta'] } });
    expect((await create('waad', { tenant_domain: 'a', ...CLIENT })).pointers).to.deep.equal(['/strategy']);
    expect((await create('okta', OKTA, 'x'.repeat(129))).pointers).to.deep.equal(['/name']);
    await create('okta', OKTA);
    const taken = await create('okta', OKTA);
    expect([taken.status, taken.body.type]).to.deep.equal([409, 'https://auth0.com/api-errors#A0E-409-0001']);
  });

  it('has options of at most their documented lengths', async () => {
    const { create } = open();
    const long = 'x'.repeat(102_401);
    for (const [strategy, options, place] of [
      ['adfs', { fedMetadataXml: long }, '/options/fedMetadataXml'],
      ['okta', { ...OKTA, domain: 'x'.repeat(256) }, '/options/domain'],
      ['okta', { ...OKTA, domain: 'x.y' }, '/options/domain'],
      ['samlp', { ...AUTOMATIC, metadataUrl: 'x'.repeat(2049) }, '/options/metadataUrl'],
      ['samlp', { ...MANUAL, signingCert: 'x'.repeat(10_241) }, '/options/signingCert'],
    ] as const)
      expect((await create(strategy, options)).pointers, place).to.deep.equal([place]);
  });

  it('of metadata has the certificate of the metadata', async () => {
    const { body } = await open().create('samlp', AUTOMATIC);
    expect(body.options?.['cert']).to.match(/^MII/);
  });
});

describe('the emulator’s behavior', () => {
  for (const [member, other] of [
    ['signingCert', 'cert'],
    ['cert', 'signingCert'],
  ] as const)
    it(`accepts ${member} and refuses ${other} by name`, async () => {
      const { create } = open({ certificateMember: member });
      const refused = await create('samlp', { ...MANUAL, [other]: CERTIFICATE });
      expect(refused.status).to.equal(400);
      expect(refused.pointers).to.have.members([`/options/${other}`, `/options/${member}`]);
      expect((await create('samlp', { ...MANUAL, [member]: CERTIFICATE })).status).to.equal(201);
      for (const name of [member, other])
        expect(
          (await open({ certificateMember: 'both' }).create('samlp', { ...MANUAL, [name]: 'x' })).status,
        ).to.equal(201);
    });

  it('answers certificates in each form', async () => {
    const forms = { pem: CERTIFICATE, base64: 'TUlJQUFB', 'base64-of-pem': btoa(CERTIFICATE) };
    for (const [form, expected] of Object.entries(forms)) {
      const certificateForm = form as keyof typeof forms;
      const { create } = open({ certificateForm });
      const { body } = await create('samlp', { ...MANUAL, signingCert: CERTIFICATE });
      expect(withoutBreaks(body.options?.['cert'], form)).to.equal(withoutBreaks(expected, form));
    }
  });

  for (const [strategy, options] of [
    ['okta', { ...OKTA, domain: 'gone.example' }],
    ['oidc', { type: 'front_channel', client_id: 'id', discovery_url: 'https://gone.example/x' }],
    ['samlp', { ...AUTOMATIC, metadataUrl: 'https://gone.example:8443/x' }],
    ['adfs', { adfs_server: 'gone.example' }],
  ] as const)
    it(`can’t reach the host of ${strategy}, which is named`, async () => {
      const { create, emulator } = open({ unreachableHosts: ['gone.example'] });
      const { status, body } = await create(strategy, options);
      expect([status, body.detail]).to.deep.equal([400, 'discovery failure: gone.example']);
      emulator.behavior = {};
      expect((await create(strategy, options)).status).to.equal(201);
    });

  it('puts a prefix before names, which are taken with it', async () => {
    const { create } = open({ namePrefix: 'acme-' });
    expect((await create('okta', OKTA)).body).to.include({ name: 'acme-new' });
    expect((await create('okta', OKTA)).status).to.equal(409);
  });

  it('can be that of a client without a configuration', async () => {
    const { status, body } = await open({ isClientConfigured: false }).create('okta', OKTA);
    expect([status, body.detail]).to.deep.equal([
      409,
      'Invalid or missing configuration, please contact tenant admin.',
    ]);
  });

  it('can leave options out of every answer', async () => {
    const { create, send } = open({ answersOptions: false });
    const { body } = await create('okta', OKTA);
    const one = await send('GET', `/${body.id}`);
    const changed = await send('PATCH', `/${body.id}`, { is_enabled: false });
    const list = await send('GET', '');
    for (const { text } of [one, changed, list]) expect(text).not.to.contain('"options"');
    expect('options' in body).to.equal(false);
  });
});

/** PEM files may break their lines anywhere. */
function withoutBreaks(certificate: unknown, form: string): string {
  const text = String(certificate);
  return (form === 'base64-of-pem' ? atob(text) : text).replace(/\s/g, '');
}

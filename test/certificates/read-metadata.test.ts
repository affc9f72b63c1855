/** Tests what is read of SAML metadata, and what is refused before or after it is parsed. */
import { expect } from '@open-wc/testing';
import { readMetadata, type MetadataEntity } from '../../src/certificates/index.js';
import {
  CERTIFICATES,
  ENTITY_ID,
  key,
  listOf,
  POST,
  provider,
  REDIRECT,
  service,
  SERVICE_PROVIDER,
  SOAP,
  type Provider,
} from './metadata.js';

const NOW = new Date('2026-12-02T00:00:00Z');

async function entityOf(input: string | Uint8Array): Promise<MetadataEntity> {
  const { entities, refused } = await readMetadata(input, NOW);
  expect([entities.length, refused]).to.deep.equal([1, undefined]);
  return entities[0]!;
}

const subjectsOf = async (keys: string) =>
  (await entityOf(provider({ keys }))).certificates.map(({ subject }) => subject);

function utf16(text: string): Uint8Array {
  const bytes = Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0)).flatMap((unit) => [
    unit & 0xff,
    unit >> 8,
  ]);
  return Uint8Array.from(bytes);
}

describe('the metadata of an identity provider', () => {
  it('says what it is called, where and how it signs users in, and with what it signs', async () => {
    const { certificates, ...rest } = await entityOf(provider());
    expect(rest).to.deep.equal({
      entityId: ENTITY_ID,
      signInEndpoint: 'https://idp.acme.example/sso',
      protocolBinding: REDIRECT,
      nameIdFormats: ['urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'],
      wantsSignedRequests: false,
    });
    expect(certificates.map(({ subject, role }) => [subject, role])).to.deep.equal([
      ['idp.acme.example', 'leaf'],
    ]);
  });

  const ENDPOINTS: readonly (readonly [name: string, services: string, expected: readonly unknown[]])[] = [
    ['by POST where there is no redirect', service(POST, 'https://a.example'), ['https://a.example', POST]],
    ['nowhere where no browser can be sent', service(SOAP, 'https://a.example'), [undefined, undefined]],
    ['nowhere where there is no service', '', [undefined, undefined]],
  ];
  for (const [name, services, expected] of ENDPOINTS)
    it(`signs in ${name}`, async () => {
      const { signInEndpoint, protocolBinding } = await entityOf(provider({ services }));
      expect([signInEndpoint, protocolBinding]).to.deep.equal(expected);
    });

  it('names the newest certificate that is valid first, and each once', async () => {
    const { old, current, next, future } = CERTIFICATES;
    const keys = [old, current, future, next, current].map((base64) => key(base64, 'signing')).join('');
    expect(await subjectsOf(keys)).to.deep.equal([
      'idp.acme.example next',
      'idp.acme.example',
      'idp.acme.example future',
      'idp.acme.example 2020',
    ]);
  });

  it('names certificates without a use, and none that only encrypt', async () => {
    expect(await subjectsOf(key(CERTIFICATES.current) + key(CERTIFICATES.next, 'encryption'))).to.deep.equal([
      'idp.acme.example',
    ]);
  });

  it('has no certificate where none can be read', async () => {
    expect(await subjectsOf(key('bm9uZQ==', 'signing'))).to.deep.equal([]);
  });

  it('says whether it wants requests to be signed', async () => {
    for (const [value, wants] of [
      ['true', true],
      ['1', true],
      ['false', false],
    ] as const) {
      const role = `WantAuthnRequestsSigned="${value}"`;
      expect((await entityOf(provider({ role }))).wantsSignedRequests).to.equal(wants);
    }
  });

  it('is valid until the earliest time that it, its role and its list name', async () => {
    const [first, second] = ['2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z'];
    const until = (time: string) => `validUntil="${time}"`;
    for (const input of [
      provider({ entity: until(first), role: until(second) }),
      provider({ entity: until(second), role: until(first) }),
      listOf(provider({ role: until(second) }), until(first)),
    ])
      expect((await entityOf(input)).validUntil).to.deep.equal(new Date(first));
  });

  const WRAPPED: readonly (readonly [name: string, wrap: (xml: string) => string | Uint8Array])[] = [
    ['a declaration', (xml) => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`],
    ['a byte order mark', (xml) => `\ufeff${xml}`],
    ['blank lines around it', (xml) => `\n\n  ${xml}\n`],
    ['a comment before it', (xml) => `<!-- exported by hand -->${xml}`],
    ['bytes', (xml) => new TextEncoder().encode(xml)],
    ['UTF-16', utf16],
    ['another prefix', (xml) => xml.replaceAll('md:', 'saml:').replaceAll(':md=', ':saml=')],
  ];
  for (const [name, wrap] of WRAPPED)
    it(`is read with ${name}`, async () => {
      expect((await entityOf(wrap(provider()))).entityId).to.equal(ENTITY_ID);
    });

  it('can list several, of which somebody has to choose; services are left out', async () => {
    const other = 'https://other.example/metadata';
    const { entities } = await readMetadata(
      listOf(provider() + SERVICE_PROVIDER + provider({ entityId: other })),
      NOW,
    );
    expect(entities.map(({ entityId }) => entityId)).to.deep.equal([ENTITY_ID, other]);
  });
});

describe('metadata', () => {
  const past: Provider = { entity: 'validUntil="2026-12-01T00:00:00Z"' };
  const REFUSED: readonly (readonly [refused: string, what: string, input: string])[] = [
    ['doctype', 'a document type', `<!DOCTYPE md [<!ENTITY x "y">]>${provider()}`],
    ['doctype', 'an entity that could grow', `${provider()}<!ENTITY x "y">`],
    ['service-provider-only', 'a service', SERVICE_PROVIDER],
    ['expired', 'a time that is over', provider(past)],
    ['expired', 'a list whose time is over', listOf(provider(), 'validUntil="2026-12-02T00:00:00Z"')],
    ['web-page', 'a page of HTML', '<!DOCTYPE html><title>Sign in</title>'],
    ['web-page', 'a page without a document type', '<html><body>Sign in</body></html>'],
    ['web-page', 'a page of XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['web-page', 'a page after comments', '<!-- a --><!-- b --> <html></html>'],
    ['not-xml', 'ten thousand comments', '<!--a-->'.repeat(10_000)],
    ['not-xml', 'a comment without an end', '<!-- a'],
    ['not-xml', 'nothing', ''],
    ['not-xml', 'words', 'Please send me the metadata.'],
    ['not-xml', 'XML that is cut off', provider().slice(0, -30)],
    ['not-xml', 'XML of another kind', '<note>Hello</note>'],
    ['not-xml', 'entities of no namespace', '<EntityDescriptor><IDPSSODescriptor/></EntityDescriptor>'],
    ['too-large', 'more than 128 KB', ' '.repeat(128 * 1024 + 1)],
  ];
  for (const [refused, what, input] of REFUSED)
    it(`is refused with ${what}: ${refused}`, async () => {
      expect(await readMetadata(input, NOW)).to.deep.equal({ entities: [], refused });
    });

  it('is read of a list even where one of its entities has expired', async () => {
    const other = 'https://other.example/metadata';
    const { entities } = await readMetadata(listOf(provider(past) + provider({ entityId: other })), NOW);
    expect(entities.map(({ entityId }) => entityId)).to.deep.equal([other]);
  });

  it('loads nothing that it names', async () => {
    const before = performance.getEntriesByType('resource').length;
    await readMetadata(
      provider({ services: service(REDIRECT, `${location.origin}/sso`) }).replace(
        '<md:EntityDescriptor',
        '<?xml-stylesheet href="/styles.xsl" type="text/xsl"?><md:EntityDescriptor',
      ),
      NOW,
    );
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });
});

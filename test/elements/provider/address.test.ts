/** Where a provider's requests go, however its address is written. */
import { expect } from '@open-wc/testing';
import { addressOf } from '../../../src/elements/provider/address.js';
import type { Address } from '../../../src/elements/ui/errors/usage-errors.js';
import { waitUntil } from '../../helpers/wait-until.js';

const here = (path: string) => new URL(path, location.origin).href;
const getAccessToken = async () => 'token';

const CASES: readonly [what: string, given: Omit<Address, 'baseURI'>, address: string | undefined][] = [
  ['a path', { baseUrl: '/my-org' }, '/my-org'],
  ['a path between spaces', { baseUrl: ' /my-org\n' }, '/my-org'],
  ['a relative path', { baseUrl: 'my-org' }, '/app/my-org'],
  ['a path with a backslash', { baseUrl: '\\my-org' }, '/my-org'],
  ['only a backslash', { baseUrl: '\\' }, '/'],
  ['an absolute URL of the page’s origin', { baseUrl: here('/my-org') }, '/my-org'],
  ['a path that is a host by itself', { baseUrl: '/.//acme.example' }, undefined],
  ['a path with a query', { baseUrl: '/my-org?a=b' }, undefined],
  ['a path with a fragment', { baseUrl: '/my-org#a' }, undefined],
  ['a URL with a password', { baseUrl: here('/my-org').replace('://', '://a:b@') }, undefined],
  ['something other than HTTP', { baseUrl: 'ftp://acme.example/my-org', getAccessToken }, undefined],
  [
    'a domain as an origin',
    { domain: 'https://acme.example/', getAccessToken },
    'https://acme.example/my-org',
  ],
  [
    'the address that the emulator prints',
    { domain: 'http://127.0.0.1:4010', getAccessToken },
    'http://127.0.0.1:4010/my-org',
  ],
  ['a domain without TLS', { domain: 'http://acme.example', getAccessToken }, undefined],
  ['a domain with a path', { domain: 'acme.example/a', getAccessToken }, undefined],
  ['a domain behind something else', { domain: 'a@acme.example', getAccessToken }, undefined],
  [
    'a domain with a port',
    { domain: 'acme.example:8443', getAccessToken },
    'https://acme.example:8443/my-org',
  ],
  [
    'only spaces, beside a domain',
    { baseUrl: ' ', domain: 'acme.example', getAccessToken },
    'https://acme.example/my-org',
  ],
  ['a path, beside a domain', { baseUrl: '/my-org', domain: 'acme.example', getAccessToken }, '/my-org'],
  ['nothing', {}, undefined],
  ['another origin', { baseUrl: 'https://acme.example/my-org' }, undefined],
  [
    'another origin with a token',
    { baseUrl: 'HTTPS:\\\\acme.example\\my-org', getAccessToken },
    'https://acme.example/my-org',
  ],
  ['a domain with a fetch', { domain: ' acme.example ', fetch: () => {} }, 'https://acme.example/my-org'],
];

describe('the address of a provider', () => {
  for (const [what, given, address] of CASES)
    it(`given as ${what} is ${address ?? 'none'}`, () => {
      expect(addressOf({ ...given, baseURI: here('/app/page') })).to.equal(address);
    });

  it('is the origin’s in a frame whose markup is in an attribute', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><script>
        asked = [];
        fetch = async (url) => { asked.push(url); return Response.json({ identity_providers: [] }); };
      </script>
      <script type="module" src="${here('/src/index.ts')}"></script>
      <org-provider base-url="/my-org"><org-connection-list></org-connection-list></org-provider>`;
    document.body.append(frame);
    try {
      const asked = () => (frame.contentWindow as Window & { asked?: string[] }).asked?.[0];
      await waitUntil(asked, 'nothing is asked');
      expect(asked()).to.equal('/my-org/identity-providers');
    } finally {
      frame.remove();
    }
  });
});

/** What a developer reads about a mistake: which tag, what is wrong with it, and what to do. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../../src/index.js';
import {
  alreadyDefined,
  missingConnectionId,
  missingProvider,
  unstableFunction,
  wrongAddress,
  type Address,
} from '../../../../src/elements/ui/errors/usage-errors.js';

const wrong = (given: Partial<Address>, provider = document.createElement('org-provider')) =>
  wrongAddress(provider, { baseURI: 'https://page.example/app/', ...given });

describe('the words for a mistake', () => {
  for (const [given, words] of [
    [
      {},
      '<org-provider> needs a base-url, such as base-url="/my-org", or a domain, such as domain="acme.us.auth0.com".',
    ],
    [
      { baseUrl: ' ', domain: ' ' },
      '<org-provider> needs a base-url, such as base-url="/my-org", or a domain, such as domain="acme.us.auth0.com".',
    ],
    [
      { domain: ' https://acme.example/my-org ' },
      '<org-provider> cannot use domain="https://acme.example/my-org": give only the host, such as "acme.us.auth0.com".',
    ],
    [
      { baseUrl: ' /my-org?a=b ', domain: 'acme.example' },
      '<org-provider> cannot use base-url="/my-org?a=b": give a path such as "/my-org", or "https://{domain}/my-org".',
    ],
    [
      { domain: 'acme.example:8443' },
      "<org-provider> needs getAccessToken or fetch to ask https://acme.example:8443: without them it only speaks to this page's own origin.",
    ],
    [
      { baseUrl: 'https://globex.example/my-org', domain: 'https://' },
      "<org-provider> needs getAccessToken or fetch to ask https://globex.example: without them it only speaks to this page's own origin.",
    ],
  ] as const)
    it(`in ${JSON.stringify(given)} say what the address needs`, () => {
      expect(wrong(given)).to.equal(words);
    });

  it('say which attribute it is, where React or a slip wrote another', () => {
    const provider = document.createElement('org-provider');
    provider.setAttribute('baseurl', '/my-org');
    expect(wrong({}, provider)).to.equal(
      '<org-provider> needs base-url, not baseurl. React on a server needs org-connections/react.',
    );
    expect(wrong({ domain: 'https://' }, provider)).to.contain('cannot use domain');
  });

  it('name the elements by the tags that they have on this page', () => {
    const element = document.createElement('acme-connection-list');
    expect(missingConnectionId(element)).to.equal('<acme-connection-list> needs a connection-id.');
  });

  it('say that a provider is missing, unless something around might turn out to be one', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const list = box.appendChild(document.createElement('org-connection-list'));
    expect(missingProvider(list)).to.equal(
      '<org-connection-list> needs an <org-provider> around it, or a transport of its own.',
    );
    const unknown = document.createElement('not-defined-yet');
    box.append(unknown);
    unknown.append(list);
    expect(missingProvider(list)).to.equal(undefined);
    const host = unknown.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(list);
    expect(missingProvider(list)).to.equal(undefined);
    box.append(host);
    expect(missingProvider(list)).to.match(/ needs an <org-provider> /);
  });

  it('tell a page that gives a new function with every render how to keep it', () => {
    expect(unstableFunction('org-provider')).to.equal(
      '<org-provider> is given another getAccessToken or fetch again and again, and starts afresh each time. ' +
        'Give it the same function with every render (in React: useCallback).',
    );
  });

  it('tell a page with two copies which one came first, and how to have both', () => {
    const rest =
      'Version 2.0.0 of org-connections was loaded too and does not replace it. ' +
      'Load the kit once, or give one of both tags of its own with org-connections/define.';
    expect(alreadyDefined('org-menu', '1.0.0', '2.0.0')).to.equal(
      `<org-menu> is already defined, by org-connections 1.0.0. ${rest}`,
    );
    expect(alreadyDefined('org-menu', undefined, '2.0.0')).to.equal(
      `<org-menu> is already defined, by something else. ${rest}`,
    );
  });
});

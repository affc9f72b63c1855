/** Whether everything that elements show comes from a dictionary, which the pseudo-language's brackets tell, or is data. */
import { expect } from '@open-wc/testing';
import { readableDomain } from '../../src/model/domain/domain-name.js';
import { manyConnections, seedConnections, seedState, type WireDomain } from '../../src/testing/index.js';
import { manyDomains } from '../../stories/domains.js';
import { elementsIn } from './story.js';

/** The innermost: a text may be put into another. */
const IN_BRACKETS = /⟦[^⟦⟧]*⟧/g;
const LETTER = /\p{L}/u;
/** What people who do not see the page are told of an element. */
const SPOKEN = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];

/** Domains of stories. */
const UNUSUAL = ['acme.example', 'acme.test', 'xn--mnchen-3ya.example', 'xn--bcher-kva.example'];

/** The domain and its record, with all that is shown of it. */
function recordOf({ domain, verification_host: host, verification_txt: value }: WireDomain): string[] {
  return [domain, host, host.slice(0, -domain.length - 1), value];
}

/** What the stories' servers say, and what is called by nobody's language. */
const DATA = new Set([
  ...seedConnections().flatMap(({ id, name, display_name, domains, options }) => [
    id,
    name,
    display_name,
    ...(domains ?? []),
    ...Object.values(options ?? {}),
  ]),
  ...['Of a kind to come', 'webauthn-enterprise', 'Many domains', 'Without an id', 'Unknown', 'Broken'],
  ...['Same name', 'Same name (first)', 'Same name (second)', 'first', 'second'],
  ...['قسم المبيعات', 'مثال.example', 'Donaudampfschifffahrtsgesellschaft'.repeat(3)],
  ...Array.from({ length: 12 }, (_, index) => `team-${index + 1}.acme.example`),
  ...['Owner', 'owner', 'Ada Byron', 'Grace Murray', 'Edith Clarke', 'Mary Jackson'],
  ...['Open audit log', 'Test', 'Nobody has signed in with it yet.'],
  ...manyConnections(1000).flatMap(({ id, name, display_name, domains }) => [
    id,
    name,
    display_name,
    ...(domains ?? []),
  ]),
  ...[
    'From somewhere else',
    'Globex Entra',
    'con_3',
    'con_okta',
    'own',
    'elsewhere.example',
    'Acme Okta',
    'Company account',
  ],
  ...['acme-okta', 'suppliers', 'Sign in with the company account'],
  'This tenant can not switch a connection off without losing its settings.',
  'Deleting a connection is not possible here.',
  'must not contain a slash',
  // What the assistant for a new connection is given, and gives to the provider.
  ...['acme-admin.okta.com', 'https://sso.acme.com/saml', 'https://sso.acme.com/metadata', 'Acme', 'acme'],
  ...[
    'https://login.service.example/login/callback',
    'https://login.service.example',
    'SHA256',
    'RSA-SHA256',
    'RSA-SHA1',
    'SHA1',
  ],
  ...['urn:auth0:service:acme', 'urn:auth0:service:samlp-1', 'login.service.example', 'acme-workforce'],
  ...[
    'https://login.service.example/samlp/metadata?connection=acme',
    'Sample identity provider',
    'idp.acme.example signer',
    'SHA-256',
  ],
  'SHA-1',
  // What the details of a connection give to its provider, and to people who sign in.
  ...['urn:auth0:service:acme-suppliers', 'https://login.service.example/pem?cert=connection'],
  'https://login.service.example/samlp/metadata?connection=acme-suppliers',
  ...['acme-workforce', 'acme-suppliers'].map(
    (name) => `https://app.service.example/login?connection=${name}`,
  ),
  // What an admin enters for a connection that is there, and another admin in the meantime.
  ...['https://sso.acme.com', 'https://ping.acme.com', 'adfs.acme.invalid', '0oa1b2c3d4e5f6g7h8i9'],
  // What domains are called, and the records that verify them.
  'TXT',
  ...[...seedState().domains, ...manyDomains(100), ...manyDomains(UNUSUAL)].flatMap(recordOf),
  ...UNUSUAL.map(readableDomain),
  ...['gmail.com', 'it has no domain'],
  // What is wrong with an answer, in the words of whoever reads answers.
  ...['is_enabled is not true or false', 'it is not an object'],
]);

/** The validity of the certificates in the stories, in the languages whose places the pseudo-language takes. */
const DAYS = new Set(
  [Date.UTC(2026, 11, 2), Date.UTC(2051, 6, 24), Date.UTC(2025, 8, 1), Date.UTC(2035, 8, 1)].flatMap((day) =>
    ['en', 'en-XA', 'ar', 'de'].map((language) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day),
    ),
  ),
);

/** Fails where something is shown that is in no dictionary. What a page puts into a slot is its own. */
export function expectOnlyDictionary(canvas: HTMLElement, where: string): void {
  const shown = [...elementsIn(canvas)]
    .filter((element) => element.getRootNode() instanceof ShadowRoot && !isForOthers(element))
    .flatMap((element) => [...textsOf(element), ...SPOKEN.map((name) => element.getAttribute(name) ?? '')]);
  expect(
    shown.filter((text) => !isKnown(text)),
    where,
  ).to.deep.equal([]);
}

/** Words for the page's developer are in English; and what was said before the language changed has been said. */
function isForOthers(element: HTMLElement): boolean {
  return element.closest('.problem, [role=status], style') !== null;
}

function textsOf(element: HTMLElement): string[] {
  // A domain may wrap between its parts.
  if (element.querySelector(':scope > wbr')) return [element.textContent.trim()];
  const texts = [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data.trim());
  // A name inside a sentence has an element of its own.
  return texts.some((text) => text.includes('⟦') !== text.includes('⟧')) ? [texts.join('')] : texts;
}

function isKnown(text: string): boolean {
  const rest = text.replace(IN_BRACKETS, '');
  if (rest !== text) return isKnown(rest);
  // Fingerprints of certificates, days, which the browser writes, and connections of a large organization.
  if (/^(?:[\dA-F]{2}:)+[\dA-F]{2}$/.test(text) || DAYS.has(text)) return true;
  if (/^(?:Team |con_)\d+$/.test(text)) return true;
  return !LETTER.test(text) || DATA.has(text.replace(/[\u2068\u2069]|^: /g, '').trim());
}

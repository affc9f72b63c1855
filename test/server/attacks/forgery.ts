/** Requests that another site makes a browser send (CSRF), and origins that only resemble this one. */
import { asIf, BOTH, refused, type Attack } from './attack.js';
import { ask, change, CONFIG, DETACH, foreign, LIST, type HeaderList } from './requests.js';

const EVIL = 'https://evil.example';
const COOKIE = { cookie: 'session=1' };

/** As browsers send them: without the header that needs a preflight. */
const BROWSER: readonly (readonly [name: string, method: string, headers: HeaderList, body?: BodyInit])[] = [
  [
    'a form',
    'POST',
    { ...fetched('cross-site', 'navigate', 'document'), ...form('x-www-form-urlencoded') },
    'a=1',
  ],
  [
    'a form of plain text',
    'POST',
    { ...fetched('cross-site', 'navigate', 'document'), 'content-type': 'text/plain' },
    '{}',
  ],
  [
    'a form with a file',
    'POST',
    { ...fetched('cross-site', 'navigate', 'document'), ...form('multipart/form-data') },
    'a',
  ],
  ['a form of the same site', 'POST', fetched('same-site', 'navigate', 'document')],
  [
    'a simple request',
    'POST',
    { ...fetched('cross-site', 'no-cors', 'empty'), 'content-type': 'text/plain' },
    '{}',
  ],
  [
    'a simple request with CORS',
    'POST',
    { ...fetched('cross-site', 'cors', 'empty'), 'content-type': 'text/plain' },
    '{}',
  ],
  ['a beacon', 'POST', { ...fetched('cross-site', 'no-cors', 'empty'), 'content-type': 'text/plain' }, '{}'],
  ['a request of a sandboxed frame', 'POST', { ...fetched('cross-site', 'cors', 'empty'), origin: 'null' }],
  ['a simple request of an old browser', 'POST', { ...COOKIE, 'content-type': 'text/plain' }, '{}'],
  [
    'a preflight',
    'OPTIONS',
    { ...fetched('cross-site', 'cors', 'empty'), 'access-control-request-method': 'POST' },
  ],
];

const READING: readonly (readonly [name: string, headers: HeaderList])[] = [
  ['a link', fetched('cross-site', 'navigate', 'document')],
  ['an address typed in', fetched('none', 'navigate', 'document')],
  ['an image', fetched('cross-site', 'no-cors', 'image')],
  ['a script', fetched('cross-site', 'no-cors', 'script')],
  ['a style sheet', fetched('cross-site', 'no-cors', 'style')],
  ['a frame', fetched('cross-site', 'navigate', 'iframe')],
  ['an embedded object', fetched('cross-site', 'no-cors', 'embed')],
  ['a video of the same site', fetched('same-site', 'no-cors', 'video')],
  ['a prefetch', { ...fetched('cross-site', 'no-cors', 'empty'), 'sec-purpose': 'prefetch' }],
];

/** Otherwise valid requests with a single flaw, which its check has to detect. */
const ONE_WRONG: readonly (readonly [name: string, headers: HeaderList])[] = [
  ['another origin', { origin: EVIL }],
  ['no origin at all', { origin: 'null' }],
  ['an empty origin', { origin: '' }],
  ['a subdomain', { origin: 'https://sub.app.example' }],
  ['the parent domain', { origin: 'https://example' }],
  ['a sibling domain', { origin: 'https://other.example' }],
  ['another port', { origin: 'https://app.example:8443' }],
  ['an origin that begins like ours', { origin: 'https://app.example.evil.example' }],
  ['an origin that ends like ours', { origin: 'https://evilapp.example' }],
  ['an origin with our name before an @', { origin: 'https://app.example@evil.example' }],
  ['an origin with a name before our host', { origin: 'https://evil@app.example' }],
  ['an origin with a path', { origin: 'https://app.example/evil' }],
  ['two origins', { origin: `https://app.example, ${EVIL}` }],
  ['two origins with a space', { origin: `https://app.example ${EVIL}` }],
  ['the origin of an extension', { origin: 'chrome-extension://app.example' }],
  ['the origin of an app', { origin: 'capacitor://app.example' }],
  ['a local file', { origin: 'file://' }],
  ['the origin with a dot at the end', { origin: 'https://app.example.' }],
  ['a page of another site, by its metadata', { 'sec-fetch-site': 'cross-site' }],
  ['a page of the same site, by its metadata', { 'sec-fetch-site': 'same-site' }],
  ['a person, by the metadata', { 'sec-fetch-site': 'none' }],
  ['a site that is unknown', { 'sec-fetch-site': 'evil' }],
  ['a site said twice', { 'sec-fetch-site': 'same-origin, cross-site' }],
  ['the mode no-cors', { 'sec-fetch-mode': 'no-cors' }],
  ['the mode navigate', { 'sec-fetch-mode': 'navigate' }],
  ['a mode said twice', { 'sec-fetch-mode': 'cors, navigate' }],
  ['the mode websocket', { 'sec-fetch-mode': 'websocket' }],
  ['something for a document', { 'sec-fetch-dest': 'document' }],
  ['something for a frame', { 'sec-fetch-dest': 'iframe' }],
  ['something for an image', { 'sec-fetch-dest': 'image' }],
  ['something for a script', { 'sec-fetch-dest': 'script' }],
  ['something for a worker', { 'sec-fetch-dest': 'serviceworker' }],
];

/** What an older browser sends, or one without TLS: no metadata, so that only our header tells whose page it is. */
const OURS_WRONG: readonly (readonly [name: string, value: string | null])[] = [
  ['a change without our header', null],
  ['our header, empty', ''],
  ['our header with another value', 'true'],
  ['our header with 0', '0'],
  ['our header twice', '1, 1'],
];

export const FORGERIES: readonly Attack[] = [
  ...BROWSER.map(([name, method, headers, body]) =>
    forged(`forgery: ${name}`, () =>
      foreign(DETACH, { ...COOKIE, ...headers }, { method, body: body ?? null }),
    ),
  ),
  ...READING.map(([name, headers]) =>
    forged(`forgery: ${name}`, () => foreign(CONFIG, { ...COOKIE, ...headers })),
  ),
  ...OURS_WRONG.map(([name, value]) => forged(`forgery: ${name}`, () => withoutMetadata(value))),
  // A browser's own word counts as our header does: other software sends no such header.
  {
    name: 'forgery: a page of ours that sends no header',
    against: BOTH,
    send: () => foreign(LIST, fetchedByUs('same-origin')),
    expect: asIf(() => ask(LIST)),
  },
  ...['same-site', 'cross-site', 'none', 'Same-Origin', ''].map((site) =>
    forged(`forgery: no header, and the site "${site}"`, () => foreign(LIST, fetchedByUs(site))),
  ),
  ...ONE_WRONG.map(([name, headers]) =>
    forged(`forgery: ${name}`, () => change('{"is_enabled":false}', headers)),
  ),
  {
    ...forged('forgery: a page without TLS', () => ask(CONFIG, { origin: 'http://app.example' })),
    how: { proxy: { origins: ['https://app.example'] }, bridge: { origins: ['https://app.example'] } },
  },
];

function forged(name: string, send: () => Request): Attack {
  return { name, against: BOTH, send, expect: refused(403) };
}

/** The kit's change, without metadata and with this value of our header. */
function withoutMetadata(value: string | null): Request {
  const request = change();
  for (const name of ['site', 'mode', 'dest']) request.headers.delete(`sec-fetch-${name}`);
  if (value === null) request.headers.delete('x-org-connections');
  else request.headers.set('x-org-connections', value);
  return request;
}

function fetchedByUs(site: string): HeaderList {
  return { 'sec-fetch-site': site, 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };
}

function fetched(site: string, mode: string, dest: string): HeaderList {
  const origin = mode === 'cors' || mode === 'navigate' ? { origin: EVIL } : undefined;
  return { ...origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest };
}

function form(type: string): HeaderList {
  return { 'content-type': type.includes('/') ? `${type}; boundary=a` : `application/${type}` };
}

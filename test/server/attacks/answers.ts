/** Responses of a compromised or failing upstream: the page must get nothing but a failure. */
import assert from 'node:assert/strict';
import { BOTH, type Attack, type Outcome } from './attack.js';
import { connection } from './management.js';
import { ask, change, CONFIG, LIST, ONE, pieces } from './requests.js';
import type { Answering } from './target.js';

const LARGE = 'a'.repeat(4_194_305);

/** Headers that would affect the browser, or a server in between. */
const HEADERS: readonly (readonly [name: string, headers: Record<string, string>])[] = [
  ['a cookie', { 'set-cookie': 'session=evil' }],
  [
    'a permission for other origins',
    { 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' },
  ],
  [
    'headers for other origins',
    { 'access-control-expose-headers': '*', 'access-control-allow-headers': '*' },
  ],
  [
    'a cache',
    { 'cache-control': 'public, max-age=31536000', expires: 'Fri, 01 Jan 2027 00:00:00 GMT', etag: '"evil"' },
  ],
  ['a cache by header', { vary: 'x-evil', age: '1', 'cdn-cache-control': 'public' }],
  ['a policy that allows all', { 'content-security-policy': "default-src * 'unsafe-inline'" }],
  ['a resource for all', { 'cross-origin-resource-policy': 'cross-origin' }],
  ['a guess at the type', { 'x-content-type-options': 'evil' }],
  ['a place to go', { location: 'https://evil.example/' }],
  ['a refresh', { refresh: '0; url=https://evil.example/' }],
  ['a link', { link: '<https://evil.example/>; rel=preload' }],
  ['a question for a password', { 'www-authenticate': 'Basic realm="evil"' }],
  ['a clean slate', { 'clear-site-data': '"*"' }],
  ['a scope for a worker', { 'service-worker-allowed': '/' }],
  ['another server', { 'alt-svc': 'h2="evil.example:443"', server: 'evil', via: '1.1 evil' }],
  ['another length', { 'content-length': '1', 'content-encoding': 'gzip' }],
  ['a coding of the message', { 'transfer-encoding': 'chunked', connection: 'x-request-id' }],
  ['a nonce', { 'dpop-nonce': 'evil' }],
  ['an unknown one', { 'x-evil': 'evil' }],
  ['an overlong one', { 'x-correlation-id': 'evil'.repeat(300), 'retry-after': 'evil'.repeat(300) }],
];

const REDIRECTS = [301, 302, 303, 304, 307, 308];

const BODIES: readonly (readonly [name: string, answer: Answering])[] = [
  ['no JSON', () => new Response('<script>evil</script>', { headers: { 'content-type': 'text/html' } })],
  ['a list of nothing', () => Response.json({ connections: [null] })],
  ['a list that is none', () => Response.json({ connections: 'evil' })],
  ['a connection without an id', () => Response.json([{ connection: { name: 'evil' } }])],
  [
    'a list that does not end',
    ({ url }) => {
      const isLast = new URL(url).searchParams.get('page') === '45';
      return Response.json(
        isLast ? [] : Array.from({ length: 50 }, (_, id) => connection(`con_${id}`, 'full')),
      );
    },
  ],
];

export const ANSWERS: readonly Attack[] = [
  ...HEADERS.map(([name, headers]) => ({
    name: `answer: ${name}`,
    against: ['proxy'] as const,
    how: { answer: () => Response.json({}, { headers }) },
    send: () => ask(CONFIG),
    expect: ({ answer }: Outcome) => {
      assert.equal(answer.status, 200);
      assert.doesNotMatch(JSON.stringify([...answer.headers]), /evil/);
    },
  })),
  ...REDIRECTS.map((status) => failing(`answer: a redirect, ${status}`, 502, redirect(status))),
  failing('answer: a redirect that was followed', 502, () => followed()),
  failing('answer: an error that is no answer', 500, () => Promise.reject(new Error('evil'))),
  failing('answer: a host that is not there', 502, () => Promise.reject(new TypeError('evil'))),
  { ...failing('answer: none', 504, never), wait: 15_000 },
  { ...failing('answer: none to a change', 504, never, () => change()), wait: 15_000 },
  { ...failing('answer: none, by a fetch that can not be stopped', 504, deaf), wait: 15_000 },
  broken('answer: one that never ends', () => new Response(pieces('{"a":"', LARGE, undefined))),
  broken('answer: one that is too large', () => new Response(`"${LARGE}"`)),
  { ...broken('answer: one that stops', () => new Response(pieces('{"a":"', undefined))), wait: 15_000 },
  ...BODIES.map(([name, answer]) => ({
    ...failing(`answer: ${name}`, 502, answer),
    // A list that doesn't end uses up any budget.
    how: { answer, bridge: { limits: { read: { requests: 100, seconds: 10 } } } },
    against: ['bridge'] as const,
  })),
  {
    name: 'answer: a page',
    against: ['proxy'],
    how: { answer: () => new Response('<script>1</script>', { headers: { 'content-type': 'text/html' } }) },
    send: () => ask(CONFIG),
    // It is passed on, but harmless: the policy of every response makes it a sandbox without scripts.
    expect: ({ answer }) => assert.equal(answer.status, 200),
  },
];

/** Not passed on, and nothing of it is revealed. */
function failing(name: string, status: number, answer: Answering, send = () => ask(LIST)): Attack {
  return {
    name,
    against: BOTH,
    how: { answer },
    send,
    expect: (outcome) => {
      assert.equal(outcome.answer.status, status, String(outcome.answer.body));
      assert.doesNotMatch(JSON.stringify([...outcome.answer.headers]) + String(outcome.answer.body), /evil/);
    },
  };
}

/** Starts well but is cut off: the part must not look like the whole. */
function broken(name: string, answer: Answering): Attack {
  return {
    name,
    against: BOTH,
    how: { answer },
    send: () => ask(ONE),
    expect: ({ target, answer: { status, body } }) => {
      if (target.name === 'bridge') assert.ok(status === 502 || status === 504, `it answers ${status}`);
      else assert.equal(body, undefined, 'the answer has to break off');
    },
  };
}

function redirect(status: number): Answering {
  return () => new Response(null, { status, headers: { location: 'https://evil.example/' } });
}

/** A `fetch` that ignores its options. */
function followed(): Response {
  return Object.defineProperty(Response.json({}), 'redirected', { value: true });
}

function never(_: unknown, signal: AbortSignal): Promise<Response> {
  return new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );
}

/** Ignores the abort signal. */
function deaf(): Promise<Response> {
  return new Promise(() => {});
}

/** Answers of other people's servers: those of a router without the API, and of a proxy whose session has ended. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorFromSignIn, errorInAnswer } from '../../../src/transport/http/problem.js';
import { TransportError } from '../../../src/transport/transport-error.js';

/** The error in an answer of this status and body, text or JSON. */
function errorIn(status: number, body: unknown, type = 'text/plain;charset=UTF-8') {
  const isText = typeof body === 'string';
  const text = isText ? body : JSON.stringify(body);
  const headers = { 'content-type': isText ? type : 'application/json' };
  return errorInAnswer(new Response(text, { status, headers }), text, 'read:my_org:identity_providers', 0);
}

const PATH = '/my-org/identity-providers/con_1';

describe('an address without the API', () => {
  const pages: readonly [server: string, body: unknown, type?: string][] = [
    ['nginx', '<html><head><title>404 Not Found</title></head></html>', 'text/html'],
    ['Express', `<!DOCTYPE html><pre>Cannot DELETE ${PATH}</pre>`, 'text/html; charset=utf-8'],
    ['Hono', '404 Not Found'],
    ['a server that says nothing', ''],
    ['Fastify', { message: `Route DELETE:${PATH} not found`, error: 'Not Found', statusCode: 404 }],
    ['Nest', { message: `Cannot DELETE ${PATH}`, error: 'Not Found', statusCode: 404 }],
    ['Spring', { timestamp: '2026-09-01', status: 404, error: 'Not Found', path: PATH }],
    ['FastAPI', { detail: 'Not Found' }],
    ['an API gateway', { message: 'Not Found' }],
    [
      'ASP.NET',
      { type: 'https://tools.ietf.org/html/rfc9110#section-15.5.5', title: 'Not Found', status: 404 },
    ],
    [
      'our own proxy below a wrong path',
      {
        type: 'urn:org-connections:error:no-route',
        title: 'Resource Not Found',
        detail: 'There is no such route.',
      },
    ],
  ];
  for (const [server, body, type] of pages)
    for (const status of [404, 405, 410])
      it(`says nothing of what it was asked for: ${status} of ${server}`, () => {
        const error = errorIn(status, body, type);
        assert.equal(`${error.code} ${error.status}`, `malformed ${status}`);
      });

  for (const [what, body] of [
    [
      'the API’s own',
      {
        type: 'https://auth0.com/api-errors#A0E-404-0002',
        status: 404,
        title: 'Resource Not Found',
        detail: 'The IdP does not exist.',
      },
    ],
    ['the API’s own for a path', { type: 'x#A0E-404-0002', title: 'Not Found', instance: PATH }],
    ['a proxy’s without a code', { title: 'Resource Not Found', detail: 'The organization does not exist.' }],
    [
      'the Management API’s',
      { statusCode: 404, error: 'Not Found', message: 'The connection does not exist' },
    ],
    ['an empty object', {}],
  ] as const)
    it(`is not what ${what} 404 means`, () => {
      assert.equal(errorIn(404, body).code, 'not-found');
    });

  it('is told from a refusal, which a web page can be', () => {
    assert.equal(errorIn(403, '<h1>Forbidden</h1>', 'text/html').code, 'forbidden');
    assert.equal(errorIn(405, { title: 'Method Not Allowed', status: 405 }).code, 'invalid');
  });
});

describe('a session that a proxy can’t renew', () => {
  for (const text of [
    // Of Auth0, behind the name that nextjs-auth0 puts in front.
    'OAuth2Error: Unknown or invalid refresh token.',
    'OAuth2Error: Invalid refresh token',
    "OAuth2Error: The refresh_token was generated for a user who doesn't exist anymore.",
    'OAuth2Error: Refresh token has expired',
    'OAuth2Error: grant request is invalid',
    'invalid_grant',
    // Of nextjs-auth0 itself.
    'The session has expired and the user must re-authenticate.',
    'The access token has expired and there was an error while trying to refresh it. The user needs to re-authenticate.',
    'No access token found and a refresh token was not provided. The user needs to re-authenticate.',
    'The user does not have an active session. The session is invalid.',
    // Of other proxies.
    'Token exchange failed',
    'login_required',
    'No session',
  ])
    it(`is no failure of the server: “${text}”`, () => {
      assert.equal(errorIn(500, text).code, 'unauthorized');
      assert.equal(errorIn(502, text).code, 'unauthorized');
    });

  for (const error of [
    'invalid_grant',
    'missing_refresh_token',
    'failed_to_refresh_token',
    'session_expired',
  ])
    it(`is known by its code in JSON: ${error}`, () => {
      assert.equal(errorIn(500, { error, error_description: 'No.' }).code, 'unauthorized');
    });

  for (const [what, body, type] of [
    ['discovery', 'Discovery failed for the OpenID Connect configuration.'],
    ['the network', 'Error: connect ECONNREFUSED 203.0.113.7:443'],
    ['a limit', 'OAuth2Error: Global limit has been reached'],
    ['a grant that the tenant lacks', 'OAuth2Error: You need to create a "client-grant" for it.'],
    ['an unspecific one', 'An error occurred while proxying the request.'],
    ['a web page about it', '<p>No refresh token</p>', 'text/html'],
    ['words of the API', { detail: 'The session store is down, the refresh token is safe.' }],
  ] as const)
    it(`is not what another failure means: ${what}`, () => {
      assert.equal(errorIn(500, body, type).code, 'unavailable');
    });
});

describe('a body that is no object', () => {
  for (const text of ['null', '7', '"text"', 'true'])
    it(`is not the API’s: ${text}`, () => {
      const type = 'application/json';
      const response = new Response(text, { status: 404, headers: { 'content-type': type } });
      assert.equal(errorInAnswer(response, text, '', 0).code, 'malformed');
    });
});

describe('what a refusal is known by', () => {
  const apiCode = (body: object) => errorIn(403, body).apiCode;

  it('is a code, never the words of a developer', () => {
    assert.equal(apiCode({ error: 'access_denied' }), 'access_denied');
    assert.equal(apiCode({ errorCode: ' insufficient-scope ', error: 'other' }), 'insufficient-scope');
    for (const error of ['Please sign_in', 'sign_in please', 'a.b', '', ' ', 7, null, { code: 'x' }])
      assert.equal(apiCode({ error }), undefined);
  });

  it('is found in the type, whatever else is said', () => {
    const type = 'https://auth0.com/api-errors#A0E-403-0002';
    assert.equal(apiCode({ type, error: 'other' }), 'A0E-403-0002');
    assert.equal(apiCode({ type: 'about:blank', error: 'other' }), 'other');
    assert.equal(apiCode({ type: 403, error: 'other' }), 'other');
  });

  it('is what the kit’s own servers say by the type, where the status says something else', () => {
    const own = (status: number, name: string) =>
      errorIn(status, { type: `urn:org-connections:error:${name}` }).code;
    for (const [status, name, code] of [
      [409, 'session-changed', 'session-changed'],
      [403, 'forged', 'invalid'],
      [403, 'not-available', 'conflict'],
      [502, 'server-refused', 'conflict'],
      [502, 'upstream-failed', 'unavailable'],
      [409, 'session-changed-not', 'conflict'],
      [403, 'constructor', 'forbidden'],
    ] as const)
      assert.equal(own(status, name), code, name);
    assert.equal(errorIn(403, { type: 'urn:other:error:forged' }).code, 'forbidden');
    assert.equal(errorIn(403, { type: 'forged' }).code, 'forbidden');
  });

  it('is the scope that the request needed, with a 403 that says so', () => {
    const error = 'insufficient_scope';
    assert.equal(errorIn(403, { error }).missingScope, 'read:my_org:identity_providers');
    for (const other of [errorIn(401, { error }), errorIn(403, { error: 'access_denied' }), errorIn(403, {})])
      assert.equal(other.missingScope, undefined);
  });
});

describe('the words of a refusal', () => {
  const words = (text: string, type: string) => errorIn(403, text, type).detail;

  it('are shown where the server calls them plain text', () => {
    for (const type of ['text/plain', 'text/plain; charset=utf-8', 'TEXT/PLAIN'])
      assert.equal(words(' Not now. ', type), 'Not now.');
  });

  it('are not shown from anything else, nor from a web page', () => {
    for (const type of [
      'text/html',
      'text/plainly',
      'application/text/plain',
      'application/octet-stream',
      '',
    ])
      assert.equal(words('Not now.', type), undefined);
    for (const page of ['<h1>No</h1>', '\n  <!doctype html>'])
      assert.equal(words(page, 'text/plain'), undefined);
    assert.equal(words('', 'text/plain'), undefined);
    assert.equal(words('  ', 'text/plain'), undefined);
  });

  it('are the first that say something, trimmed', () => {
    const detailIn = (body: object) => errorIn(403, body).detail;
    assert.equal(detailIn({ detail: ' One. ', message: 'Two.' }), 'One.');
    assert.equal(detailIn({ detail: ' ', message: 'Two.', error_description: 'Three.' }), 'Two.');
    assert.equal(detailIn({ detail: 7, error_description: 'Three.' }), 'Three.');
    assert.equal(detailIn({ title: 'Four.' }), undefined);
    assert.equal(detailIn({ detail: 'x'.repeat(501) })?.length, 500);
  });

  it('name the fields, and nothing that is no text', () => {
    const fields = (validation_errors: unknown) => errorIn(400, { validation_errors }).fieldErrors;
    assert.deepEqual(
      fields([
        { detail: ' No. ', pointer: '/a' },
        { detail: 'No.', pointer: 7 },
      ]),
      [
        { detail: 'No.', pointer: '/a' },
        { detail: 'No.', pointer: '' },
      ],
    );
    for (const none of [undefined, null, 'No.', { detail: 'No.' }, [null, {}, { pointer: '/a' }, 'No.', 7]])
      assert.deepEqual(fields(none), []);
  });
});

describe('the time of another attempt', () => {
  const NOW = 1_000_000;
  const retryAt = (status: number, headers: Record<string, string>) =>
    errorInAnswer(new Response('', { status, headers }), '', '', NOW).retryAt;
  const date = (ms: number) => new Date(ms).toUTCString();

  for (const [what, status, headers, expected] of [
    ['a 429 that names seconds', 429, { 'retry-after': '2' }, NOW + 2_000],
    ['a 429 that names part of a second', 429, { 'retry-after': '0.5' }, NOW + 500],
    ['a 429 that names none', 429, {}, NOW + 1_000],
    ['a 429 that names now', 429, { 'retry-after': '0' }, NOW],
    ['a 429 that names a reset', 429, { 'x-ratelimit-reset': String(NOW / 1000 + 3) }, NOW + 3_000],
    ['a 429 that names a reset in the past', 429, { 'x-ratelimit-reset': '1' }, NOW + 1_000],
    ['a 429 that names a date', 429, { 'retry-after': date(NOW + 4_000) }, NOW + 4_000],
    [
      'a 429 of a server whose clock is wrong',
      429,
      { 'retry-after': date(9_004_000), date: date(9_000_000) },
      NOW + 4_000,
    ],
    ['a 503 that names seconds', 503, { 'retry-after': '2' }, NOW + 2_000],
    ['a 500 that names far too many', 500, { 'retry-after': '61' }, NOW + 60_000],
    ['a 503 that names none', 503, {}, undefined],
    ['a 503 with a reset, which is that of a limit', 503, { 'x-ratelimit-reset': '2000' }, undefined],
    ['a 503 that names a word', 503, { 'retry-after': '2 hours' }, undefined],
    ['a 403 that names seconds', 403, { 'retry-after': '2' }, undefined],
  ] as const)
    it(`in ${what} is ${expected}`, () => assert.equal(retryAt(status, headers), expected));
});

describe('what is thrown in place of a token', () => {
  const codeOf = (thrown: unknown) => {
    const { code, apiCode } = errorFromSignIn(thrown);
    return apiCode === undefined ? code : `${code} ${apiCode}`;
  };
  const oauth = (error: unknown) => Object.assign(new Error('Words.'), { error, mfa_token: 'secret' });

  for (const [what, thrown, expected] of [
    ['a second factor', oauth('mfa_required'), 'mfa-required mfa_required'],
    ['a consent', oauth('consent_required'), 'consent-required consent_required'],
    ['an interaction', oauth('interaction_required'), 'consent-required interaction_required'],
    ['a timeout', oauth('timeout'), 'timeout timeout'],
    ['another OAuth error', oauth('login_required'), 'unauthorized login_required'],
    ['words in place of a code', oauth('Something went wrong'), 'unauthorized'],
    ['no network', new TypeError('Failed to fetch'), 'network'],
    ['an ordinary error', new Error('No.'), 'unauthorized'],
    ['nothing', undefined, 'unauthorized'],
    ['a refusal of the kit’s own', new TransportError('session-changed'), 'session-changed'],
  ] as const)
    it(`is told as what it is: ${what}`, () => assert.equal(codeOf(thrown), expected));

  it('keeps the words of an OAuth error, and nothing else of it', () => {
    const { cause } = errorFromSignIn(oauth('login_required'));
    assert.equal((cause as Error).message, 'Words.');
    assert.equal('mfa_token' in (cause as object), false);
    assert.equal((errorFromSignIn({ error: 'login_required' }).cause as Error).message, '');
  });
});

describe('an error with another certainty', () => {
  it('keeps all else that it knows, and is the same where nothing changes', () => {
    const details = {
      status: 503,
      apiCode: 'A0E-503-0001',
      detail: 'Later.',
      fieldErrors: [{ pointer: '/a', detail: 'No.' }],
      requestId: 'req-42',
      retryAt: 7,
      missingScope: 'scope',
      cause: new TypeError('fetch failed'),
    };
    const error = new TransportError('unavailable', details);
    assert.equal(error.as(true), error);
    const uncertain = error.as(false);
    assert.deepEqual([error.isCertain, uncertain.isCertain], [true, false]);
    const known = Object.fromEntries(
      Object.keys(details).map((name) => [name, Reflect.get(uncertain, name)]),
    );
    assert.deepEqual(known, details);
    assert.equal(uncertain.code, 'unavailable');
    assert.equal(uncertain.as(true).isCertain, true);
  });
});

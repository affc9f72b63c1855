/** Answers of other people's servers: those of a router without the API, and of a proxy whose session has ended. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorInAnswer } from '../../../src/transport/http/problem.js';

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

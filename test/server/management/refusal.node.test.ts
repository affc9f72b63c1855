/** Tests how the page is told of the Management API's refusals (contract A11, B3): in this server's own words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ManagementRefusal, translated } from '../../../src/server/management/refusal.js';

function told(status: number, json: unknown = {}, isAboutConnection = true, headers = new Headers()) {
  return translated(new ManagementRefusal(status, json, headers, isAboutConnection));
}

const OURS = 'urn:org-connections:error';
const API = 'https://auth0.com/api-errors#A0E';
const NO_IDP = 'The IdP does not exist.';
const NO_ORGANIZATION = 'The organization does not exist.';

/** What the API would answer itself, or what only a bridge can say. */
const REFUSALS: readonly (readonly [
  status: number,
  code: string,
  type: string,
  as: number,
  title: string,
  detail: string,
])[] = [
  [
    403,
    'insufficient_scope',
    `${OURS}:not-available`,
    403,
    'Not Available',
    'This server’s access to Auth0 lacks a permission that this needs.',
  ],
  [
    403,
    'feature_not_enabled',
    `${OURS}:not-available`,
    403,
    'Not Available',
    'The tenant does not allow this.',
  ],
  [403, '', `${OURS}:not-available`, 403, 'Not Available', 'The tenant does not allow this.'],
  [404, 'inexistent_connection', `${API}-404-0002`, 404, 'Resource Not Found', NO_IDP],
  [
    409,
    '',
    `${API}-409-0001`,
    409,
    'Configuration issue',
    'The connection has been changed in the meantime.',
  ],
  [400, 'invalid_body', `${API}-400-0001`, 400, 'Bad Request', 'Auth0 does not accept this change.'],
  [400, 'insufficient_scope', `${API}-400-0001`, 400, 'Bad Request', 'The request is invalid.'],
  [422, '', `${API}-400-0001`, 400, 'Bad Request', 'The request is invalid.'],
  [499, '', `${API}-400-0001`, 400, 'Bad Request', 'The request is invalid.'],
  [500, '', `${OURS}:upstream-failed`, 502, 'Bad Gateway', 'Auth0 has failed.'],
  [503, 'invalid_body', `${OURS}:upstream-failed`, 502, 'Bad Gateway', 'Auth0 has failed.'],
];

describe('a refusal of the Management API', () => {
  for (const [status, errorCode, type, as, title, detail] of REFUSALS)
    it(`${status} ${errorCode}: ${detail}`, () => {
      const { body, status: given } = told(status, { errorCode, message: 'secret' });
      assert.equal(given, as);
      assert.deepEqual(body, { type, status: as, title, detail });
    });

  it('of a scope tells the operator which are needed, and the page nothing of it', () => {
    const { body, cause } = told(403, { errorCode: 'insufficient_scope' });
    assert.match((cause as Error).message, /needs the scopes read:organization_connections, create:/);
    assert.doesNotMatch(JSON.stringify(body), /organization_connections/);
  });

  it('has its code in either place; the one that says more counts', () => {
    const codeOf = (json: unknown) => new ManagementRefusal(400, json, new Headers(), true).errorCode;
    assert.equal(codeOf({ errorCode: 'invalid_body', error: 'Bad Request' }), 'invalid_body');
    assert.equal(codeOf({ error: 'too_many_requests' }), 'too_many_requests');
    for (const json of [undefined, null, 'text', [], {}, { errorCode: 7, error: {} }])
      assert.equal(codeOf(json), undefined);
  });

  it('404 is about the connection, unless it says that the organization is missing', () => {
    const message = 'No organization found by that id or name';
    for (const [json, isAboutConnection, detail] of [
      [{}, true, NO_IDP],
      [{}, false, NO_ORGANIZATION],
      [{ message }, true, NO_ORGANIZATION],
      [{ message: message.toUpperCase() }, true, NO_ORGANIZATION],
      [{ message: 'no organization' }, true, NO_ORGANIZATION],
      [{ message: 'There is no organization' }, true, NO_IDP],
      [{ message: 'No organizational unit' }, true, NO_IDP],
      [{ message, errorCode: 'inexistent_connection' }, false, NO_IDP],
      [{ message: 7 }, true, NO_IDP],
    ] as const)
      assert.equal(told(404, json, isAboutConnection).body['detail' as never], detail, JSON.stringify(json));
  });

  it('says only with a 404 that there is no organization', () => {
    const json = { message: 'No organization found by that id or name' };
    for (const [status, says] of [
      [404, true],
      [400, false],
    ] as const)
      assert.equal(new ManagementRefusal(status, json, new Headers(), true).saysNoOrganization, says);
  });

  it('429 is passed on with each of its times, and nothing else of it', () => {
    const times = {
      'retry-after': '7',
      'x-ratelimit-limit': '10',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1787222402',
    };
    const headers = new Headers({ ...times, 'x-secret': 'secret', 'set-cookie': 'secret' });
    const problem = told(429, { message: 'secret' }, true, headers);
    assert.deepEqual(problem.headers, times);
    assert.deepEqual(problem.body, {
      type: `${API}-429-0003`,
      status: 429,
      title: 'Endpoint Rate Limit Exceeded',
      detail: 'The endpoint request limit has been exceeded.',
    });
    assert.deepEqual(told(429).headers, {});
  });

  it('keeps its status and headers for the server itself, under a name that logs can be searched for', () => {
    const headers = new Headers({ 'x-one': '1' });
    const refusal = new ManagementRefusal(418, {}, headers, true);
    assert.equal(String(refusal), 'ManagementRefusal: Management API: 418');
    assert.deepEqual([refusal.status, refusal.headers, refusal.isAboutConnection], [418, headers, true]);
  });
});

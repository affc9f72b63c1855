/** Tests the errors that the server returns itself: their status and title, in the API's format (contract A11). */
import assert from 'node:assert/strict';
import { STATUS_CODES } from 'node:http';
import { describe, it } from 'node:test';
import {
  apiProblem,
  insufficientScope,
  noIdentityProvider,
  problem,
  validationProblem,
  type ProblemCode,
} from '../../src/server/problem.js';

const STATUS: Readonly<Record<ProblemCode, number>> = {
  'bad-request': 400,
  'body-too-large': 413,
  'body-too-slow': 408,
  forged: 403,
  'method-not-allowed': 405,
  'mfa-required': 403,
  'no-route': 404,
  'no-session': 401,
  'not-available': 403,
  'server-failed': 500,
  'server-refused': 502,
  'session-changed': 409,
  'sign-in-again': 401,
  'upstream-failed': 502,
  'upstream-timeout': 504,
  'unsupported-media-type': 415,
};
/** Where another title says more than HTTP's, or where Node has not got HTTP's newest yet. */
const OTHER_TITLES: Partial<Readonly<Record<ProblemCode, string>>> = {
  'body-too-large': 'Content Too Large',
  'no-route': 'Resource Not Found',
  'not-available': 'Not Available',
  'session-changed': 'Session Changed',
};
const API = 'https://auth0.com/api-errors#A0E';

describe('a problem of the server’s own', () => {
  for (const [code, status] of Object.entries(STATUS) as [ProblemCode, number][])
    it(`${code}: ${status}`, () => {
      const told = problem(code, 'The words.');
      const title = OTHER_TITLES[code] ?? STATUS_CODES[status];
      const type = `urn:org-connections:error:${code}`;
      assert.deepEqual(told.body, { type, status, title, detail: 'The words.' });
      assert.deepEqual([told.code, told.status, told.headers, told.cause], [code, status, {}, undefined]);
    });

  it('has the headers, OAuth’s code and the cause that it is given', () => {
    const cause = new Error('The host’s own.');
    const told = problem('mfa-required', 'The words.', { headers: { Allow: 'GET' }, error: 'oauth', cause });
    assert.equal((told.body as { error?: string }).error, 'oauth');
    assert.deepEqual(told.headers, { Allow: 'GET' });
    assert.equal(told.cause, cause);
    assert.equal(told.name, 'Problem');
  });
});

describe('a problem in the API’s name', () => {
  it('has the API’s type, and no code of this server', () => {
    const told = apiProblem(429, '0003', 'Endpoint Rate Limit Exceeded', 'The words.', {
      'Retry-After': '1',
    });
    assert.deepEqual(told.body, {
      type: `${API}-429-0003`,
      status: 429,
      title: 'Endpoint Rate Limit Exceeded',
      detail: 'The words.',
    });
    assert.deepEqual([told.code, told.status, told.headers], ['api', 429, { 'Retry-After': '1' }]);
  });

  it('lists what is invalid', () => {
    const errors = [{ detail: 'is not allowed' }];
    const told = validationProblem(errors);
    assert.deepEqual(told.body, {
      type: `${API}-400-0003`,
      status: 400,
      title: 'Validation Error',
      validation_errors: errors,
    });
    assert.deepEqual([told.code, told.status], ['api', 400]);
  });

  it('names the scopes that the session lacks', () => {
    assert.deepEqual(insufficientScope(['read:a', 'update:a']).body, {
      type: `${API}-403-0002`,
      status: 403,
      title: 'Insufficient Scope',
      detail: 'The session lacks the required scope: read:a update:a',
    });
  });

  it('tells of a connection that is not there as the API does', () => {
    assert.deepEqual(noIdentityProvider().body, {
      type: `${API}-404-0002`,
      status: 404,
      title: 'Resource Not Found',
      detail: 'The IdP does not exist.',
    });
  });
});

/** Tests which headers reach Auth0 and the page: those of the contract (A12), whole, and nothing else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageHeaders, secured, upstreamHeaders } from '../../../src/server/handler/headers.js';

const LONGEST = 1_000;

/** Each name with a value of its own. */
const valued = (names: readonly string[]) => names.map((name) => [name, `of ${name}`] as const);

describe('the headers', () => {
  it('that reach Auth0 say what the page wants, and how to find the request again', () => {
    const passed = valued([
      ...['accept-language', 'auth0-client', 'traceparent', 'tracestate', 'x-correlation-id'],
    ]);
    const dropped = valued(['accept', 'authorization', 'cookie', 'host', 'origin', 'user-agent', 'x-evil']);
    assert.deepEqual(
      [...upstreamHeaders(new Headers([...passed, ...dropped] as [string, string][]))],
      passed,
    );
  });

  it('that reach the page are the API’s own, and those that support staff ask for', () => {
    const passed = valued([
      ...['content-type', 'date', 'retry-after', 'x-auth0-error-kind', 'x-auth0-requestid'],
      ...['x-correlation-id', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
      'x-request-id',
    ]);
    const dropped = valued(['cache-control', 'etag', 'server', 'set-cookie', 'x-evil']);
    const headers = pageHeaders(new Headers([...passed, ...dropped] as [string, string][]));
    const always = Object.fromEntries(secured(new Headers()));
    assert.deepEqual(Object.fromEntries(headers), { ...always, ...Object.fromEntries(passed) });
  });

  it('keep every answer from being stored, shared, sniffed or drawn as a page', () => {
    assert.deepEqual(Object.fromEntries(secured(new Headers({ 'cache-control': 'public' }))), {
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
  });

  it('are dropped when they are too long', () => {
    for (const [length, isPassed] of [
      [LONGEST, true],
      [LONGEST + 1, false],
    ] as const) {
      const headers = new Headers({ 'x-correlation-id': 'a'.repeat(length) });
      assert.equal(upstreamHeaders(headers).has('x-correlation-id'), isPassed);
      assert.equal(pageHeaders(headers).has('x-correlation-id'), isPassed);
    }
  });
});

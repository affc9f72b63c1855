/** The doctor's target `server`: whether a proxy or bridge is reachable, and whether it keeps others out. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { diagnose } from '../../../src/cli/doctor/diagnose.js';
import type { Handler } from '../../../src/server/index.js';
import {
  changingResponses,
  COOKIE,
  examine,
  isSignedIn,
  changingRequests,
  NO_STORE,
  page,
  proxyTo,
  type Changes,
} from './host.js';
import { assertFaults, serve, stepsWith, withHeaders, wordsOf } from './report.js';
import { ACME, startTenant, type RunningTenant } from '../tenant/visitor.js';

const GATE = ['csrf', 'other-origin', 'other-site', 'cache', 'cors'];
const LATER = ['no-session', ...GATE, 'unknown-path', 'session', 'scopes', 'kind'];
const FORGED = { 'x-org-connections': '1' };

describe('the doctor for a server', () => {
  let tenant: RunningTenant;
  before(async () => (tenant = await startTenant()));
  after(() => tenant.stop());

  it('checks what it can without a cookie', async (test) => {
    const report = await diagnose({ target: 'server', url: `${await serve(test, proxyTo(tenant))}/my-org` });
    assertFaults(report, []);
    assert.deepEqual(stepsWith(report, 'good'), ['mount', 'no-session', ...GATE, 'unknown-path']);
    assert.match(wordsOf(report, 'session'), /--cookie -/);
  });

  const careless: [string, Changes, string, RegExp][] = [
    ['accepts forged requests', FORGED, 'csrf', /accepts changes without.*Answer 403/],
    ['ignores Origin', { origin: null }, 'other-origin', /Compare Origin/],
    ['ignores Sec-Fetch-Site', { 'sec-fetch-site': null }, 'other-site', /cross-site/],
  ];
  for (const [what, changes, step, words] of careless)
    it(`says that a server ${what}`, async (test) => {
      assertFaults(await examine(test, changingRequests(proxyTo(tenant), changes)), [step], words);
    });

  const talkative: [string, Changes, string, RegExp][] = [
    ['lets responses be cached', { 'cache-control': 'private, max-age=60' }, 'cache', /private, max-age=60/],
    ['lets responses be cached by default', { 'cache-control': null }, 'cache', /can cache/],
    ['allows other origins', { 'access-control-allow-origin': '*' }, 'cors', /every origin/],
  ];
  for (const [what, changes, step, words] of talkative)
    it(`says that a server ${what}`, async (test) => {
      assertFaults(await examine(test, changingResponses(proxyTo(tenant), changes)), [step], words);
    });

  it('also checks responses that only some requests get', async (test) => {
    const cached = changingResponses(proxyTo(tenant), { 'cache-control': null }, isSignedIn);
    assertFaults(await examine(test, cached), ['cache']);
    for (const method of ['GET', 'OPTIONS']) {
      const open = { 'access-control-allow-origin': 'https://elsewhere.example' };
      const handler = changingResponses(proxyTo(tenant), open, (request) => request.method === method);
      assertFaults(await examine(test, handler), ['cors'], /allows pages of https:\/\/elsewhere\.example/);
    }
  });

  it('tells a server that accepts forged reads from one that accepts all forged requests', async (test) => {
    const [strict, careless] = [proxyTo(tenant), changingRequests(proxyTo(tenant), FORGED)];
    const handler: Handler = (request) => (request.method === 'GET' ? careless : strict)(request);
    const report = await examine(test, handler);
    assertFaults(report, []);
    assert.deepEqual(stepsWith(report, 'notice'), ['csrf']);
  });

  it('says that a server lets everyone in', async (test) => {
    const whose = { id: 'anybody', subject: 'anybody', organization: ACME };
    const getSession = async () => ({ ...whose, getAccessToken: () => tenant.mint() });
    const report = await examine(test, proxyTo(tenant, { getSession }));
    assertFaults(report, ['no-session'], /getSession must return null/);
  });

  it('says that only a 401 means the end of a session', async (test) => {
    const handler: Handler = async (request) =>
      isSignedIn(request)
        ? proxyTo(tenant)(request)
        : withHeaders(Response.json({}, { status: 403 }), NO_STORE);
    assertFaults(await examine(test, handler), ['no-session'], /answers 403 .*the elements only take 401/);
  });

  it('says that a server answers unknown paths with a page', async (test) => {
    const handler: Handler = async (request) =>
      request.url.includes('nothing') ? page(200) : proxyTo(tenant)(request);
    assertFaults(await examine(test, handler), ['unknown-path'], /which answers 404/);
  });

  it('can’t check the gate of a server that requires a session first', async (test) => {
    const open = changingRequests(proxyTo(tenant), { ...FORGED, origin: null, 'sec-fetch-site': null });
    const handler: Handler = async (request) =>
      isSignedIn(request) ? open(request) : new Response('No session.', { status: 401, headers: NO_STORE });
    const blind = await examine(test, handler, 'session=ended');
    assert.deepEqual(stepsWith(blind, 'skipped').slice(0, 3), ['csrf', 'other-origin', 'other-site']);
    assert.match(wordsOf(blind, 'no-session'), /not in the API’s format/);
    assertFaults(await examine(test, handler), ['csrf', 'other-origin', 'other-site']);
  });

  const elsewhere: [string, () => Response, RegExp][] = [
    [
      'redirects to a login page',
      () => page(302, { location: '/login?a=b' }),
      /to http:[^?]*\/login instead.*middleware/,
    ],
    ['answers with a login page', () => page(200), /answers 200 with a web page.*middleware/],
    ['is not mounted', () => page(404), /Nothing is mounted there.*my-org\/\*/],
    ['fails', () => Response.json({ detail: 'Oh no.' }, { status: 500 }), /fails: 500 \(“Oh no\.”\)/],
  ];
  for (const [what, answer, words] of elsewhere)
    it(`stops if a server ${what}`, async (test) => {
      const report = await examine(test, async () => answer());
      assertFaults(report, ['mount'], words);
      assert.deepEqual(stepsWith(report, 'skipped'), LATER);
    });

  it('says that the handler expects another path or another host', async (test) => {
    assertFaults(
      await examine(test, proxyTo(tenant, { basePath: '/api' })),
      ['mount'],
      /basePath: "\/my-org"/,
    );
    const origins = ['https://app.example'];
    assertFaults(
      await examine(test, proxyTo(tenant, { origins })),
      ['mount'],
      /add http:.* to the handler’s origins/,
    );
  });

  it('says that a server refuses changes from its own pages', async (test) => {
    let origins: string[] = [];
    const url = await serve(test, (request) => proxyTo(tenant, { origins })(request));
    origins = [url.replace('http:', 'https:')];
    const report = await diagnose({ target: 'server', url: `${url}/my-org`, cookie: COOKIE });
    assertFaults(report, ['scopes'], /refuses changes from its own pages/, /origins/);
  });

  it('says that something before the handler refuses what has no body, as Astro does', async (test) => {
    const refusing: Handler = async (request) => {
      const isBare = request.method === 'POST' && !request.headers.has('content-type') && isSignedIn(request);
      return isBare && request.headers.has('x-org-connections')
        ? new Response('Cross-site POST form submissions are forbidden', { status: 403 })
        : proxyTo(tenant)(request);
    };
    const words =
      /Something before the handler refuses .*403 \(“Cross-site POST form submissions are forbidden”\)/;
    assertFaults(await examine(test, refusing), ['scopes'], words, /security\.allowedDomains/);
  });

  it('prints no cookie, even if a server repeats it', async (test) => {
    const handler: Handler = async ({ headers }) =>
      Response.json({ detail: `You sent ${headers.get('cookie')} and kept-secret-1` }, { status: 500 });
    const report = await examine(test, handler);
    assert.doesNotMatch(JSON.stringify(report), /kept-secret/);
    // The first request has none.
    const late: Handler = (request) => (isSignedIn(request) ? handler : proxyTo(tenant))(request);
    const { results } = await examine(test, late);
    assert.match(JSON.stringify(results), /You sent \(secret\) and \(secret\)/);
    assert.doesNotMatch(JSON.stringify(results), /kept-secret/);
  });
});

/** The doctor's target `server`: whether a proxy or bridge is reached, and whether it keeps others out. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { diagnose } from '../../demo/doctor/diagnose.js';
import type { Handler } from '../../src/server/index.js';
import {
  answering,
  COOKIE,
  examine,
  isSignedIn,
  mistaking,
  NO_STORE,
  page,
  proxyTo,
  type Changes,
} from './doctor-host.js';
import { assertFaults, serve, stepsWith, withHeaders, wordsOf } from './doctor-report.js';
import { startTenant, type RunningTenant } from './oidc-visitor.js';

const GATE = ['csrf', 'other-origin', 'other-site', 'cache', 'cors'];
const LATER = ['no-session', ...GATE, 'unknown-path', 'session', 'scopes', 'kind'];
const FORGED = { 'x-org-connections': '1' };

describe('the doctor at a server', () => {
  let tenant: RunningTenant;
  before(async () => (tenant = await startTenant()));
  after(() => tenant.stop());

  it('looks at what it can without a cookie', async (test) => {
    const report = await diagnose({ target: 'server', url: `${await serve(test, proxyTo(tenant))}/my-org` });
    assertFaults(report, []);
    assert.deepEqual(stepsWith(report, 'good'), ['mount', 'no-session', ...GATE, 'unknown-path']);
    assert.match(wordsOf(report, 'session'), /--cookie -/);
  });

  const careless: [string, Changes, string, RegExp][] = [
    ['takes what another site forges', FORGED, 'csrf', /takes changes without.*Answer 403/],
    ['does not look at Origin', { origin: null }, 'other-origin', /Compare Origin/],
    ['does not look at Sec-Fetch-Site', { 'sec-fetch-site': null }, 'other-site', /cross-site/],
  ];
  for (const [what, changes, step, words] of careless)
    it(`says that a server ${what}`, async (test) => {
      assertFaults(await examine(test, mistaking(proxyTo(tenant), changes)), [step], words);
    });

  const talkative: [string, Changes, string, RegExp][] = [
    ['lets answers be kept', { 'cache-control': 'private, max-age=60' }, 'cache', /private, max-age=60/],
    ['lets answers be kept by saying nothing', { 'cache-control': null }, 'cache', /may be kept/],
    ['lets other origins in', { 'access-control-allow-origin': '*' }, 'cors', /every origin/],
  ];
  for (const [what, changes, step, words] of talkative)
    it(`says that a server ${what}`, async (test) => {
      assertFaults(await examine(test, answering(proxyTo(tenant), changes)), [step], words);
    });

  it('looks also at what only some are answered', async (test) => {
    const cached = answering(proxyTo(tenant), { 'cache-control': null }, isSignedIn);
    assertFaults(await examine(test, cached), ['cache']);
    for (const method of ['GET', 'OPTIONS']) {
      const open = { 'access-control-allow-origin': 'https://elsewhere.example' };
      const handler = answering(proxyTo(tenant), open, (request) => request.method === method);
      assertFaults(await examine(test, handler), ['cors'], /pages of https:\/\/elsewhere\.example in/);
    }
  });

  it('tells a server that lets only reading pass from one that lets everything', async (test) => {
    const [strict, careless] = [proxyTo(tenant), mistaking(proxyTo(tenant), FORGED)];
    const handler: Handler = (request) => (request.method === 'GET' ? careless : strict)(request);
    const report = await examine(test, handler);
    assertFaults(report, []);
    assert.deepEqual(stepsWith(report, 'notice'), ['csrf']);
  });

  it('says that a server lets everybody in', async (test) => {
    const getSession = async () => ({ id: 'anybody', getAccessToken: () => tenant.mint() });
    const report = await examine(test, proxyTo(tenant, { getSession }));
    assertFaults(report, ['no-session'], /getSession must give null/);
  });

  it('says that 401 alone means the end of a session', async (test) => {
    const handler: Handler = async (request) =>
      isSignedIn(request)
        ? proxyTo(tenant)(request)
        : withHeaders(Response.json({}, { status: 403 }), NO_STORE);
    assertFaults(await examine(test, handler), ['no-session'], /answers 403 .*the kit takes 401 only/);
  });

  it('says that a server shows a page where nothing is', async (test) => {
    const handler: Handler = async (request) =>
      request.url.includes('nothing') ? page(200) : proxyTo(tenant)(request);
    assertFaults(await examine(test, handler), ['unknown-path'], /404 where it does/);
  });

  it('can not see the gate of a server that asks for a session first', async (test) => {
    const open = mistaking(proxyTo(tenant), { ...FORGED, origin: null, 'sec-fetch-site': null });
    const handler: Handler = async (request) =>
      isSignedIn(request) ? open(request) : new Response('No session.', { status: 401, headers: NO_STORE });
    const blind = await examine(test, handler, 'session=ended');
    assert.deepEqual(stepsWith(blind, 'skipped').slice(0, 3), ['csrf', 'other-origin', 'other-site']);
    assert.match(wordsOf(blind, 'no-session'), /not in the API’s shape/);
    assertFaults(await examine(test, handler), ['csrf', 'other-origin', 'other-site']);
  });

  const elsewhere: [string, () => Response, RegExp][] = [
    [
      'redirects to sign in',
      () => page(302, { location: '/login?a=b' }),
      /to http:[^?]*\/login instead.*middleware/,
    ],
    ['shows a page to sign in', () => page(200), /web page answers \(200\).*middleware/],
    ['is not there', () => page(404), /Nothing is mounted there.*my-org\/\*/],
    ['fails', () => Response.json({ detail: 'Oh no.' }, { status: 500 }), /fails: 500 \(“Oh no\.”\)/],
  ];
  for (const [what, answer, words] of elsewhere)
    it(`goes no further where a server ${what}`, async (test) => {
      const report = await examine(test, async () => answer());
      assertFaults(report, ['mount'], words);
      assert.deepEqual(stepsWith(report, 'skipped'), LATER);
    });

  it('says that the handler is mounted for another address, or for another name', async (test) => {
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

  it('says that a server refuses its own pages’ changes', async (test) => {
    let origins: string[] = [];
    const url = await serve(test, (request) => proxyTo(tenant, { origins })(request));
    origins = [url.replace('http:', 'https:')];
    const report = await diagnose({ target: 'server', url: `${url}/my-org`, cookie: COOKIE });
    assertFaults(report, ['scopes'], /refuses changes that its own pages make/, /origins/);
  });

  it('repeats no cookie that a server repeats', async (test) => {
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

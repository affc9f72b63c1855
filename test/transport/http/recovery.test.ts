import { expect } from '@open-wc/testing';
import type { Wait } from '../../../src/transport/transport.js';
import { settled } from '../../helpers/controlled-transport.js';
import { rejection } from '../../helpers/rejection.js';
import {
  EMPTY_LIST,
  json,
  ONE,
  openHttp,
  respond,
  status,
  type Answer,
  type HttpPage,
} from '../http-page.js';

const off = { isEnabled: false };
const offline = new TypeError('Failed to fetch');

/** Lets a call end, whatever it waits for. */
async function ended<T>({ clock }: HttpPage, call: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => (isOver = true);
  call.then(over, over);
  for (let minute = 0; minute < 30 && !isOver; minute++) await clock.advance(10_000);
  return call;
}

describe('how often a request is sent', () => {
  const cases: [string, Answer, string, number, number][] = [
    ['401', status(401), 'unauthorized', 2, 2],
    ['403', status(403), 'forbidden', 1, 1],
    ['404', status(404), 'not-found', 1, 1],
    ['409', status(409), 'conflict', 1, 1],
    ['400', status(400), 'invalid', 1, 1],
    ['429', status(429, { 'retry-after': '2' }), 'rate-limited', 2, 2],
    ['500', status(500), 'unavailable', 3, 2],
    ['503', status(503), 'unavailable', 3, 2],
    ['no answer', offline, 'network', 3, 2],
    ['408', status(408), 'timeout', 3, 2],
    ['a web page', respond('<html>', { headers: { 'content-type': 'text/html' } }), 'malformed', 1, 1],
    ['an empty body', respond(''), 'malformed', 1, 1],
  ];
  for (const [name, answer, code, reads, writes] of cases) {
    it(`on ${name}: ${reads} to read, ${writes} to switch, then ${code}`, async () => {
      const reading = openHttp([answer]);
      expect((await ended(reading, rejection(reading.transport.listConnections()))).code).to.equal(code);
      expect(reading.sent).to.have.length(reads);
      const writing = openHttp([answer]);
      expect(
        (await ended(writing, rejection(writing.transport.updateConnection('con_1', off)))).code,
      ).to.equal(code);
      expect(writing.sent).to.have.length(writes);
    });
  }

  it('goes on until there is an answer', async () => {
    const page = openHttp([status(500), offline, EMPTY_LIST]);
    expect((await ended(page, page.transport.listConnections())).connections).to.be.empty;
    expect(page.sent).to.have.length(3);
  });

  it('waits longer from try to try, and tells why', async () => {
    const waits: (Wait | undefined)[] = [];
    const page = openHttp([status(500)]);
    const call = rejection(page.transport.listConnections({ onWait: (wait) => waits.push(wait) }));
    await ended(page, call);
    const [first, second, third] = page.sent.map(({ at }) => at);
    expect([second! - first!, third! - second!]).to.deep.equal([500, 1000]);
    expect(waits.map((wait) => wait?.reason)).to.deep.equal(['retry', undefined, 'retry', undefined]);
  });

  it('jitters between half of the wait and all of it', async () => {
    const page = openHttp([status(500), EMPTY_LIST], { random: () => 0.999 });
    await ended(page, page.transport.listConnections());
    expect(page.sent[1]!.at - page.sent[0]!.at).to.be.within(250, 251);
  });

  it('waits as long as a failing server asks', async () => {
    const page = openHttp([status(503, { 'retry-after': '7' }), EMPTY_LIST]);
    await ended(page, page.transport.listConnections());
    expect(page.sent[1]!.at - page.sent[0]!.at).to.equal(7_000);
  });

  it('ends when nobody waits any more', async () => {
    const leaving = new AbortController();
    const page = openHttp([status(500)]);
    const call = rejection(page.transport.listConnections({ signal: leaving.signal }));
    await page.clock.advance(100);
    leaving.abort();
    expect((await call).code).to.equal('aborted');
    await page.clock.advance(60_000);
    expect(page.sent).to.have.length(1);
    expect(page.clock.sleepers).to.equal(0);
  });
});

describe('a try', () => {
  const never = () => new Promise<Response>(() => {});

  it('is given up after 15 seconds', async () => {
    const page = openHttp([never]);
    const call = rejection(page.transport.updateConnection('con_1', off));
    await page.clock.advance(14_999);
    expect(page.sent[0]!.init.signal?.aborted).to.equal(false);
    await page.clock.advance(1);
    expect(page.sent[0]!.init.signal?.aborted).to.equal(true);
    expect((await ended(page, call)).code).to.equal('timeout');
  });

  it('ends at once when nobody waits any more, even if fetch does not', async () => {
    const leaving = new AbortController();
    const page = openHttp([never]);
    const call = rejection(page.transport.listConnections({ signal: leaving.signal }));
    await settled();
    leaving.abort();
    expect((await call).code).to.equal('aborted');
    expect(page.sent[0]!.init.signal?.aborted).to.equal(true);
  });
});

describe('after a 429', () => {
  const limited = (headers: HeadersInit) => status(429, headers);
  const now = Date.UTC(2026, 0, 1);
  const at = (seconds: number) => String(now / 1000 + seconds);
  const day = 86_400;
  const date = (seconds: number) => new Date(now + seconds * 1000).toUTCString();

  const waits: [string, HeadersInit, number][] = [
    ['seconds', { 'retry-after': '5' }, 5_000],
    ['a date', { 'retry-after': date(4) }, 4_000],
    ['the reset of the limit', { 'x-ratelimit-reset': at(3) }, 3_000],
    ['seconds before the reset', { 'retry-after': '2', 'x-ratelimit-reset': at(30) }, 2_000],
    ['garbage', { 'retry-after': 'soon' }, 1_000],
    ['garbage and a reset', { 'retry-after': 'soon', 'x-ratelimit-reset': at(3) }, 3_000],
    ['a negative number', { 'retry-after': '-5' }, 1_000],
    ['far too much', { 'retry-after': '1e9' }, 1_000],
    ['far too many seconds', { 'retry-after': '1000000000' }, 60_000],
    ['nothing that can be read', {}, 1_000],
    ['a reset by a clock a day ahead', { date: date(day), 'x-ratelimit-reset': at(day + 3) }, 3_000],
    ['a reset by a clock a day behind', { date: date(-day), 'x-ratelimit-reset': at(3 - day) }, 3_000],
    ['a date by a clock a day ahead', { date: date(day), 'retry-after': date(day + 3) }, 3_000],
  ];
  for (const [name, headers, wait] of waits) {
    it(`with ${name} waits ${wait} ms, then asks once more`, async () => {
      const page = openHttp([limited(headers), EMPTY_LIST]);
      const waits: (Wait | undefined)[] = [];
      const call = page.transport.listConnections({ onWait: (wait) => waits.push(wait) });
      await page.clock.advance(wait - 1);
      expect(page.sent).to.have.length(1);
      expect(waits).to.deep.equal([{ reason: 'rate-limit', until: now + wait }]);
      await page.clock.advance(1);
      await call;
      expect(page.sent).to.have.length(2);
    });
  }

  it('nothing else of the same kind is sent before that time', async () => {
    const page = openHttp([limited({ 'retry-after': '5' }), ONE, EMPTY_LIST]);
    const calls = [page.transport.listConnections()];
    await settled();
    calls.push(page.transport.listConnections());
    await settled();
    expect(page.sent).to.have.length(1);
    await page.transport.updateConnection('con_1', off);
    expect(page.sent.map(({ init }) => init.method)).to.deep.equal(['GET', 'PATCH']);
    await page.clock.advance(5_000);
    await Promise.all(calls);
    expect(page.sent).to.have.length(4);
  });

  it('the wait ends when nobody waits any more', async () => {
    const leaving = new AbortController();
    const page = openHttp([limited({ 'retry-after': '30' })]);
    const call = rejection(page.transport.listConnections({ signal: leaving.signal }));
    await settled();
    leaving.abort();
    expect((await call).code).to.equal('aborted');
    await page.clock.advance(30_000);
    expect(page.sent).to.have.length(1);
  });
});

describe('a 401', () => {
  it('is answered with a fresh token, once for all who were refused', async () => {
    const asked: { refresh: boolean }[] = [];
    let token = 'stale';
    const original = globalThis.fetch;
    globalThis.fetch = async (_url, init) => {
      const { authorization } = init?.headers as Record<string, string>;
      return authorization === 'Bearer fresh' ? EMPTY_LIST.clone() : status(401);
    };
    try {
      const page = openHttp([], {
        fetch: undefined,
        getAccessToken: async (request) => {
          asked.push(request);
          await settled();
          if (request.refresh) token = 'fresh';
          return token;
        },
      });
      await ended(page, Promise.all(Array.from({ length: 10 }, () => page.transport.listConnections())));
    } finally {
      globalThis.fetch = original;
    }
    expect(asked.filter(({ refresh }) => refresh)).to.have.length(1);
  });

  it('tells a fetch that authenticates by itself to refresh', async () => {
    const page = openHttp([status(401), EMPTY_LIST]);
    await page.transport.listConnections();
    expect(page.sent.map(({ context }) => context.refresh)).to.deep.equal([false, true]);
  });

  it('of a proxy is final, for there is nothing to refresh', async () => {
    const original = globalThis.fetch;
    let count = 0;
    globalThis.fetch = async () => {
      count++;
      return status(401);
    };
    try {
      const { transport } = openHttp([], { baseUrl: '/my-org', fetch: undefined });
      expect((await rejection(transport.listConnections())).code).to.equal('unauthorized');
    } finally {
      globalThis.fetch = original;
    }
    expect(count).to.equal(1);
  });
});

describe('the name of the organization for other tabs', () => {
  const token = (claims: unknown) => `e30.${btoa(JSON.stringify(claims)).replaceAll('+', '-')}.signature`;

  it('comes from the token, once there is one that can be read', async () => {
    for (const [given, organization] of [
      [token({ org_id: 'org_1', sub: 'ada' }), 'org_1 ada '],
      [token({ org_id: 'org_1' }), undefined],
      [token({ org_id: 7, sub: 'ada' }), undefined],
      ['opaque', undefined],
    ] as const) {
      const { transport } = openHttp([EMPTY_LIST], { getAccessToken: async () => given });
      expect(transport.channel?.()).to.equal(undefined);
      await transport.listConnections();
      const name = organization && `https://acme.example/my-org/ ${organization}`;
      expect(transport.channel?.()).to.equal(name);
      expect(String(transport.channel?.())).not.to.contain(given);
    }
  });

  it('is what the page says; a proxy that has not answered and a fetch alone tell nothing', () => {
    expect(openHttp([]).transport.channel?.()).to.equal(undefined);
    expect(openHttp([], { organization: 'org_2' }).transport.channel?.()).to.contain('org_2');
    const proxy = openHttp([], { baseUrl: '/my-org', fetch: undefined });
    expect(proxy.transport.channel?.()).to.equal(undefined);
  });
});

describe('a second factor', () => {
  it('that is asked for instead of a token has a code of its own', async () => {
    const error = Object.assign(new Error('MFA required'), { error: 'mfa_required', mfa_token: 'secret' });
    const { transport } = openHttp([EMPTY_LIST], { getAccessToken: () => Promise.reject(error) });
    expect((await rejection(transport.listConnections())).code).to.equal('mfa-required');
  });
});

describe('a token that cannot be had', () => {
  const without = (getAccessToken: () => Promise<string>) =>
    openHttp([EMPTY_LIST], { getAccessToken }).transport;

  it('means that the person must sign in', async () => {
    for (const answer of [Promise.reject(new Error('login_required')), Promise.resolve('')]) {
      answer.catch(() => {});
      const error = await rejection(without(() => answer).listConnections());
      expect(error.code).to.equal('unauthorized');
    }
  });

  it('because of the network means the network', async () => {
    const page = openHttp([EMPTY_LIST], { getAccessToken: () => Promise.reject(offline) });
    expect((await ended(page, rejection(page.transport.listConnections()))).code).to.equal('network');
    expect(page.sent).to.be.empty;
  });

  it('does not hold up who has left', async () => {
    const leaving = new AbortController();
    const call = rejection(without(() => new Promise(() => {})).listConnections({ signal: leaving.signal }));
    await settled();
    leaving.abort();
    expect((await call).code).to.equal('aborted');
  });
});

describe('what is sent', () => {
  it('names no organization, asks for JSON, and keeps out of caches', async () => {
    const page = openHttp([json({ identity_providers: [] })]);
    await page.transport.listConnections();
    const [request] = page.sent;
    expect(request?.url).to.equal('https://acme.example/my-org/identity-providers');
    expect(request?.init).to.include({ method: 'GET', cache: 'no-store' });
    expect(request?.headers.get('accept')).to.equal('application/json');
    expect(request?.init.body).to.equal(undefined);
  });

  it('is only what was changed, as text', async () => {
    const page = openHttp([ONE]);
    await page.transport.updateConnection('con 1/?', off);
    const [request] = page.sent;
    expect(request?.url).to.equal('https://acme.example/my-org/identity-providers/con%201%2F%3F');
    expect(request?.init.body).to.equal('{"is_enabled":false}');
    expect(request?.headers.get('content-type')).to.equal('application/json');
    expect(request?.context.scope).to.deep.equal(['update:my_org:identity_providers']);
  });

  for (const [baseUrl, audience] of [
    ['https://acme.example/my-org', 'https://acme.example/my-org/'],
    ['https://acme.example/my-org/', 'https://acme.example/my-org/'],
    ['https://acme.example/my-org/v1', 'https://acme.example/my-org/'],
    ['/my-org', `${location.origin}/my-org/`],
  ] as const) {
    it(`is for the audience ${audience} at ${baseUrl}`, async () => {
      const page = openHttp([EMPTY_LIST], { baseUrl });
      await page.transport.listConnections();
      expect(page.sent[0]?.context.audience).to.equal(audience);
    });
  }
});

/** Tests the proxy: the tokens of its requests, its responses, and its errors. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ConfigurationError,
  createMyOrganizationProxy,
  type AccessToken,
  type LogEntry,
  type ProxyOptions,
  type TokenRequest,
} from '../../../src/server/index.js';
import { createEmulator } from '../../../src/testing/index.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';
import { ask, change, upstream, type Answering } from './upstream.js';

const ONE = '/identity-providers/con_5GkYw8RmTz3NqLpA';
const MINUTE = 60_000;
const WHO = { id: 'session-1', subject: 'auth0|ada', organization: 'org_acme' };

/** A proxy for one user, and a record of its requests. */
function proxyWith(answering?: Answering, options: Partial<ProxyOptions> = {}) {
  const clock = new VirtualClock();
  const asked: TokenRequest[] = [];
  const { seen, fetch } = upstream(answering);
  const getAccessToken = async (request: TokenRequest): Promise<AccessToken | string> => {
    asked.push(request);
    return { accessToken: `token-${asked.length}`, expiresAt: clock.now() + 10 * MINUTE };
  };
  const proxy = createMyOrganizationProxy({
    domain: 'acme.auth0.test',
    getSession: async () => ({ ...WHO, getAccessToken }),
    fetch,
    clock,
    ...options,
  });
  return { proxy, seen, asked, clock };
}

const tokens = (seen: readonly { headers: Headers }[]) =>
  seen.map(({ headers }) => headers.get('authorization'));

async function problemOf(response: Response) {
  return (await response.json()) as {
    type: string;
    status: number;
    title: string;
    detail: string;
    error?: string;
  };
}

describe('the proxy', () => {
  it('forwards a request with the token for the API and the scope of the route', async () => {
    const { proxy, seen, asked } = proxyWith();
    const response = await proxy(
      ask('/identity-providers?member_access_level=full&member_access_level=limited'),
    );
    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), { identity_providers: [] });
    const [{ url, method, headers } = assert.fail()] = seen;
    assert.equal(
      url,
      'https://acme.auth0.test/my-org/identity-providers?member_access_level=full&member_access_level=limited',
    );
    assert.equal(method, 'GET');
    assert.equal(headers.get('authorization'), 'Bearer token-1');
    assert.deepEqual(asked, [
      {
        scope: 'read:my_org:identity_providers',
        audience: 'https://acme.auth0.test/my-org/',
        refresh: false,
      },
    ]);
  });

  it('serves software that sends no header of ours and names more scopes: the route’s own decides', async () => {
    const { proxy, seen, asked } = proxyWith();
    const headers = {
      'sec-fetch-site': 'same-origin',
      'sec-fetch-mode': 'cors',
      'sec-fetch-dest': 'empty',
      'auth0-scope': 'read:my_org:identity_providers update:my_org:identity_providers read:my_org:details',
    };
    const url = 'https://app.example/my-org/identity-providers';
    assert.equal((await proxy(new Request(url, { headers }))).status, 200);
    assert.deepEqual(
      asked.map(({ scope }) => scope),
      ['read:my_org:identity_providers'],
    );
    assert.equal(seen.length, 1);
  });

  it('passes on the body, and the version if the page names one', async () => {
    const { proxy, seen } = proxyWith();
    await proxy(change('PATCH', `/v1${ONE}`, { is_enabled: false }));
    assert.equal(seen[0]?.url, `https://acme.auth0.test/my-org/v1${ONE}`);
    assert.equal(seen[0]?.body, '{"is_enabled":false}');
    assert.equal(seen[0]?.headers.get('content-type'), 'application/json');
  });

  it('passes on the API’s responses unchanged', async () => {
    const emulator = createEmulator({
      rateLimit: { read: 2, write: 1 },
      scopes: ['read:my_org:identity_providers'],
    });
    const { proxy } = proxyWith(undefined, { fetch: emulator.fetch });
    const list = await proxy(ask('/identity-providers'));
    assert.equal(((await list.json()) as { identity_providers: unknown[] }).identity_providers.length, 9);
    assert.equal(list.headers.get('x-ratelimit-limit'), '2');
    const refused = await proxy(change('PATCH', ONE, { is_enabled: false }));
    assert.equal(refused.status, 403);
    assert.match((await problemOf(refused)).type, /A0E-403-0002/);
    await proxy(ask('/identity-providers'));
    const limited = await proxy(ask('/identity-providers'));
    assert.equal(limited.status, 429);
    assert.match(limited.headers.get('retry-after') ?? '', /^\d+$/);
  });

  it('passes on a response without a body', async () => {
    const { proxy } = proxyWith(() => new Response(null, { status: 204 }));
    const response = await proxy(ask(`${ONE}/detach`, { method: 'POST' }));
    assert.equal(response.status, 204);
    assert.equal(await response.text(), '');
  });

  it('prevents a gateway’s page from being rendered', async () => {
    const page = () =>
      new Response('<script>alert(1)</script>', { status: 502, headers: { 'content-type': 'text/html' } });
    const response = await proxyWith(page).proxy(ask('/config'));
    assert.equal(response.status, 502);
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  });

  it('passes on both parts of a query, and none where there is none', async () => {
    const { proxy, seen } = proxyWith();
    const base = 'https://acme.auth0.test/my-org/identity-providers';
    for (const [query, sent] of [
      ['?is_enabled=true&member_access_level=full', '?is_enabled=true&member_access_level=full'],
      ['?', ''],
      ['', ''],
      ['?%69s_enabled=true', '?is_enabled=true'],
    ] as const) {
      await proxy(ask(`/identity-providers${query}`));
      assert.equal(seen.at(-1)?.url, base + sent);
      assert.equal(seen.at(-1)?.headers.has('content-type'), false);
    }
  });

  it('passes on its headers to Auth0, and those of the answer to the page', async () => {
    const { proxy, seen } = proxyWith(() =>
      Response.json({}, { headers: { 'retry-after': '7', 'x-evil': '1' } }),
    );
    const response = await proxy(
      ask('/config', { headers: { 'accept-language': 'de', cookie: 'session=1' } }),
    );
    assert.deepEqual(Object.fromEntries(seen[0]!.headers), {
      'accept-language': 'de',
      authorization: 'Bearer token-1',
    });
    assert.equal(response.headers.get('retry-after'), '7');
    assert.equal(response.headers.get('x-evil'), null);
  });

  it('cuts off a response that is too large', async () => {
    const large = () => new Response('x'.repeat(2_000));
    const response = await proxyWith(large, { maxResponseBytes: 1_000 }).proxy(ask('/config'));
    await assert.rejects(response.text());
  });

  it('refuses invalid options', () => {
    const wrong: Partial<ProxyOptions>[] = [
      { domain: 'acme.auth0.test/path' },
      { domain: 'http://acme.auth0.test' },
      { domain: 'user@acme.auth0.test' },
      { domain: '' },
      { basePath: '/my-org/' },
      { basePath: 'my-org' },
      { domain: undefined as unknown as string },
      { origins: 'https://app.example' as unknown as string[] },
      { origins: ['app.example'] },
      { origins: ['https://app.example/'] },
    ];
    for (const options of wrong)
      assert.throws(() => proxyWith(undefined, options), ConfigurationError, JSON.stringify(options));
    proxyWith(undefined, { domain: 'http://127.0.0.1:4010' });
  });
});

describe('the tokens of the proxy', () => {
  it('are cached until half a minute before they expire', async () => {
    const { proxy, seen, clock } = proxyWith();
    await proxy(ask('/identity-providers'));
    await clock.advance(9 * MINUTE);
    await proxy(ask(ONE));
    await clock.advance(MINUTE / 2);
    await proxy(ask(ONE));
    assert.deepEqual(tokens(seen), ['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
  });

  it('are requested once for concurrent requests', async () => {
    const { proxy, asked } = proxyWith();
    await Promise.all(Array.from({ length: 10 }, () => proxy(ask('/identity-providers'))));
    await proxy(ask('/config'));
    assert.deepEqual(
      asked.map(({ scope }) => scope),
      ['read:my_org:identity_providers', 'read:my_org:configuration'],
    );
  });

  it('are used once if their expiry is unknown', async () => {
    let count = 0;
    const getAccessToken = async () => `token-${++count}`;
    const { proxy, seen } = proxyWith(undefined, { getSession: async () => ({ ...WHO, getAccessToken }) });
    await proxy(ask(ONE));
    await proxy(ask(ONE));
    assert.deepEqual(tokens(seen), ['Bearer token-1', 'Bearer token-2']);
  });

  it('are renewed once when the API refuses one: the request is sent again with its body', async () => {
    const refusing: Answering = (_seen, count) =>
      count === 1 ? new Response('', { status: 401 }) : undefined;
    const { proxy, seen, asked } = proxyWith(refusing);
    assert.equal((await proxy(change('PATCH', ONE, { is_enabled: true }))).status, 200);
    assert.deepEqual(tokens(seen), ['Bearer token-1', 'Bearer token-2']);
    assert.deepEqual(
      seen.map(({ body }) => body),
      ['{"is_enabled":true}', '{"is_enabled":true}'],
    );
    assert.deepEqual(
      asked.map(({ refresh }) => refresh),
      [false, true],
    );
  });

  it('are not renewed again after a second refusal, which is passed on', async () => {
    const { proxy, seen } = proxyWith(() => Response.json({ title: 'Invalid Token' }, { status: 401 }));
    const response = await proxy(ask(ONE));
    assert.equal(response.status, 401);
    assert.equal((await problemOf(response)).title, 'Invalid Token');
    assert.equal(seen.length, 2);
  });

  it('are sent with a proof if they are bound to a key, with the nonce that the API requires', async () => {
    const proofs: unknown[] = [];
    const refreshes: boolean[] = [];
    const token: AccessToken = {
      accessToken: 'bound',
      createProof: async (request) => {
        proofs.push(request);
        return `proof-${proofs.length}`;
      },
    };
    const { proxy, seen } = proxyWith(
      ({ headers }) =>
        headers.get('dpop') === 'proof-1'
          ? new Response('', {
              status: 401,
              headers: { 'www-authenticate': 'DPoP error="use_dpop_nonce"', 'dpop-nonce': 'n1' },
            })
          : undefined,
      {
        getSession: async () => ({
          ...WHO,
          getAccessToken: async ({ refresh }) => {
            refreshes.push(refresh);
            return token;
          },
        }),
      },
    );
    assert.equal((await proxy(ask(`${ONE}?`))).status, 200);
    await proxy(ask(ONE));
    assert.deepEqual(refreshes, [false, false], 'a nonce needs no new token');
    const url = `https://acme.auth0.test/my-org${ONE}`;
    assert.deepEqual(
      proofs,
      [undefined, 'n1', 'n1'].map((nonce) => ({ method: 'GET', url, nonce, accessToken: 'bound' })),
    );
    assert.deepEqual(tokens(seen), ['DPoP bound', 'DPoP bound', 'DPoP bound']);
  });
});

describe('the proxy’s errors', () => {
  const unavailable: [string, Partial<ProxyOptions>, number, RegExp][] = [
    ['nobody is signed in', { getSession: async () => null }, 401, /no-session/],
    [
      'the session store fails',
      { getSession: () => Promise.reject(new Error('secret')) },
      500,
      /server-failed/,
    ],
    [
      'the session has no token any more',
      withTokenError(Object.assign(new Error('secret'), { error: 'login_required' })),
      401,
      /sign-in-again/,
    ],
    [
      'a token is none',
      { getSession: async () => ({ ...WHO, getAccessToken: async () => '' }) },
      401,
      /sign-in-again/,
    ],
    ['Auth0 can not be reached for a token', withTokenError(new TypeError('secret')), 502, /upstream-failed/],
    [
      'another factor is needed',
      withTokenError(Object.assign(new Error('secret'), { error: 'mfa_required', mfa_token: 'secret' })),
      403,
      /mfa-required/,
    ],
    [
      'Auth0 can not be reached',
      { fetch: () => Promise.reject(new TypeError('secret')) },
      502,
      /upstream-failed/,
    ],
    [
      'Auth0 answers with a redirect',
      { fetch: async () => Response.redirect('https://secret.example/') },
      502,
      /upstream-failed/,
    ],
  ];
  for (const [what, options, status, type] of unavailable)
    it(`${what}: ${status}`, async () => {
      const response = await proxyWith(undefined, options).proxy(ask(ONE));
      const body = await problemOf(response);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual(Object.keys(body).slice(0, 4), ['type', 'status', 'title', 'detail']);
      assert.match(body.type, type);
      assert.doesNotMatch(JSON.stringify(body), /secret/);
      if (status === 403) assert.equal(body.error, 'mfa_required');
    });

  it('Auth0 does not answer in time: 504', async () => {
    const hanging: ProxyOptions['fetch'] = (_url, { signal }) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason as Error)),
      );
    const { proxy, clock } = proxyWith(undefined, { fetch: hanging });
    const response = proxy(ask(ONE));
    await clock.advance(15_000);
    assert.equal((await response).status, 504);
    assert.equal(clock.sleepers, 0);
  });

  it('aborts its request when the page aborts', async () => {
    const left = new AbortController();
    let signal: AbortSignal | null | undefined;
    const { proxy } = proxyWith(undefined, {
      fetch: (_url, init) => {
        ({ signal } = init);
        left.abort();
        return new Promise((_resolve, reject) => reject(init.signal?.reason as Error));
      },
    });
    assert.equal((await proxy(ask(ONE, { signal: left.signal }))).status, 400);
    assert.equal(signal?.aborted, true);
  });
});

describe('the errors of the host’s functions', () => {
  const failures: [string, Partial<ProxyOptions>, RegExp][] = [
    [
      'getSession has thrown',
      { getSession: () => Promise.reject(new Error('x is not defined')) },
      /x is not/,
    ],
    ['a session without an id', { getSession: async () => ({ id: '' }) as never }, /must return id/],
    ['getAccessToken has thrown', withTokenError(new Error('no refresh token')), /no refresh token/],
    [
      'getAccessToken has given nothing',
      { getSession: async () => ({ ...WHO, getAccessToken: async () => undefined as never }) },
      /returned no access token/,
    ],
  ];
  for (const [what, options, words] of failures)
    it(`${what}: passed to the host, with the response’s ID`, async () => {
      const heard: [unknown, string][] = [];
      const onError = (error: unknown, requestId: string) => heard.push([error, requestId]);
      const response = await proxyWith(undefined, { ...options, onError }).proxy(ask(ONE));
      const [[error, requestId] = assert.fail()] = heard;
      assert.match((error as Error).message, words);
      assert.equal(requestId, response.headers.get('x-request-id'));
      assert.doesNotMatch(await response.text(), words);
    });

  it('do not include refusals by others', async () => {
    const onError = () => assert.fail('was told');
    const refusing = () => Response.json({}, { status: 403 });
    assert.equal((await proxyWith(refusing, { onError }).proxy(ask(ONE))).status, 403);
    assert.equal((await proxyWith(undefined, { onError }).proxy(ask('/nowhere'))).status, 404);
  });

  it('are logged by default only with the kit’s own words', async (test) => {
    const write = test.mock.method(console, 'error', () => {});
    for (const [, options] of failures) await proxyWith(undefined, options).proxy(ask(ONE));
    const written = write.mock.calls.map(({ arguments: [text] }) => String(text));
    assert.equal(written.length, failures.length);
    for (const text of written) {
      assert.ok(text.startsWith('org-connections/server: '));
      assert.doesNotMatch(text, /secret\b/);
    }
  });
});

describe('the log of the proxy', () => {
  it('contains what happened, but no ID and nothing that was sent', async () => {
    const entries: LogEntry[] = [];
    const { proxy, clock } = proxyWith(undefined, { log: (entry) => entries.push(entry) });
    const response = await proxy(ask(ONE));
    await proxy(ask('/nowhere?token=secret'));
    const [answered, refused] = entries;
    const requestId = response.headers.get('x-request-id');
    const time = clock.now();
    assert.deepEqual(answered, {
      time,
      duration: 0,
      method: 'GET',
      route: '/identity-providers/{id}',
      status: 200,
      code: undefined,
      requestId,
    });
    assert.equal(refused?.code, 'no-route');
    assert.equal(refused.route, undefined);
    assert.doesNotMatch(JSON.stringify(entries), /con_|secret|token/);
  });
});

function withTokenError(error: Error): Partial<ProxyOptions> {
  return { getSession: async () => ({ ...WHO, getAccessToken: () => Promise.reject(error) }) };
}

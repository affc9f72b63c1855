/** Tests which tokens are kept, how the host is asked for one, and what becomes of its failures. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  askForToken,
  authorize,
  isNonceWanted,
  type GetToken,
} from '../../../src/server/tokens/access-token.js';
import { SessionStore } from '../../../src/server/tokens/session-store.js';
import { TokenCache, type AccessToken } from '../../../src/server/tokens/token-cache.js';
import { Problem, problem } from '../../../src/server/problem.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';

const KEY = { audience: 'https://acme.auth0.test/my-org/', scopes: ['read:a', 'update:a'] };
const HOUR = 3_600_000;

describe('the host’s function', () => {
  const ask = (getToken: GetToken, clock = new VirtualClock(), refresh = false) =>
    askForToken(getToken, KEY, refresh, { clock, timeout: 1_000 });

  it('is told the audience, all scopes, and whether a token was refused', async () => {
    for (const refresh of [true, false]) {
      const asked: unknown[] = [];
      const getToken: GetToken = async (request) => {
        asked.push(request);
        return 'token';
      };
      assert.deepEqual(await ask(getToken, new VirtualClock(), refresh), { accessToken: 'token' });
      assert.deepEqual(asked, [{ audience: KEY.audience, scope: 'read:a update:a', refresh }]);
    }
  });

  it('returns a token as it is, with its end and its proof', async () => {
    const token = {
      accessToken: 'aZ0-._~+/==',
      expiresAt: Date.UTC(2026, 0, 2),
      createProof: async () => 'proof',
    };
    assert.equal(await ask(async () => token), token);
  });

  it('returns nothing else than a token that a header can have, and whose end is in milliseconds', async () => {
    const [none, odd, early] = [/no access token/, /characters/, /milliseconds/];
    const inSeconds = { accessToken: 'token', expiresAt: Date.UTC(2026, 0, 2) / 1000 };
    for (const [given, why] of [
      ...[undefined, null, '', {}, 7].map((one) => [one, none] as const),
      ...[' ', 'a b', 'token\n', '\ntoken', 'tök'].map((one) => [one, odd] as const),
      [inSeconds, early] as const,
    ])
      await assert.rejects(
        ask(async () => given as string),
        (error) =>
          error instanceof Problem &&
          error.code === 'sign-in-again' &&
          error.body['detail' as never] === 'There is no access token for this session.' &&
          why.test(String(error.cause)),
        JSON.stringify(given),
      );
  });

  it('is waited for as long as Auth0, and no longer', async () => {
    const clock = new VirtualClock();
    let isOver = false;
    const work = ask(() => new Promise(() => {}), clock);
    const refusal = assert.rejects(
      work.finally(() => (isOver = true)),
      {
        body: {
          ...body('upstream-timeout', 504, 'Gateway Timeout', 'The access token was not received in time.'),
        },
      },
    );
    await clock.advance(999);
    assert.equal(isOver, false);
    await clock.advance(1);
    await refusal;
    assert.equal(clock.sleepers, 0);
  });

  it('leaves no timer behind, whatever it does', async () => {
    const clock = new VirtualClock();
    await ask(async () => 'token', clock);
    await assert.rejects(ask(() => Promise.reject(new Error('secret')), clock));
    await assert.rejects(
      ask(() => {
        throw new Error('secret');
      }, clock),
    );
    assert.equal(clock.sleepers, 0);
  });

  it('fails in this server’s words, each kind in its own; the host gets its error', async () => {
    for (const [error, expected] of [
      [
        new Error('secret'),
        body('sign-in-again', 401, 'Unauthorized', 'The session has ended: sign in again.'),
      ],
      ['secret', body('sign-in-again', 401, 'Unauthorized', 'The session has ended: sign in again.')],
      [null, body('sign-in-again', 401, 'Unauthorized', 'The session has ended: sign in again.')],
      [
        { error: 'login_required' },
        body('sign-in-again', 401, 'Unauthorized', 'The session has ended: sign in again.'),
      ],
      [new TypeError('secret'), body('upstream-failed', 502, 'Bad Gateway', 'Auth0 could not be reached.')],
      [
        { error: 'mfa_required', mfa_token: 'secret' },
        {
          ...body('mfa-required', 403, 'Forbidden', 'This requires another authentication factor.'),
          error: 'mfa_required',
        },
      ],
    ] as const)
      await assert.rejects(
        // Other people's software throws anything.
        ask(async () => {
          throw error as Error;
        }),
        (refusal) => {
          assert.ok(refusal instanceof Problem);
          assert.deepEqual(refusal.body, expected);
          assert.equal(refusal.cause, error);
          return true;
        },
      );
  });

  it('can refuse with a problem of its own', async () => {
    const own = problem('not-available', 'The words.');
    await assert.rejects(
      ask(() => Promise.reject(own)),
      own,
    );
  });
});

function body(code: string, status: number, title: string, detail: string) {
  return { type: `urn:org-connections:error:${code}`, status, title, detail };
}

describe('a token in a request', () => {
  it('is a bearer’s, or bound to a key with a proof of the request', async () => {
    const request = { method: 'GET', url: 'https://acme.auth0.test/my-org/config', nonce: 'n1' };
    const headers = new Headers();
    await authorize(headers, { accessToken: 'token' }, request);
    assert.deepEqual([...headers], [['authorization', 'Bearer token']]);
    const asked: unknown[] = [];
    const createProof: AccessToken['createProof'] = async (given) => {
      asked.push(given);
      return 'proof';
    };
    await authorize(headers, { accessToken: 'token', createProof }, request);
    assert.deepEqual(Object.fromEntries(headers), { authorization: 'DPoP token', dpop: 'proof' });
    assert.deepEqual(asked, [{ ...request, accessToken: 'token' }]);
  });

  it('needs a nonce if a 401 says so', () => {
    const answer = (status: number, asks?: string) =>
      isNonceWanted(new Response(null, { status, headers: asks ? { 'www-authenticate': asks } : {} }));
    assert.equal(answer(401, 'DPoP error="use_dpop_nonce"'), true);
    assert.equal(answer(401, 'Bearer realm="a", DPoP error="use_dpop_nonce", error_description="b"'), true);
    assert.equal(answer(401, 'DPoP error="invalid_token"'), false);
    assert.equal(answer(401, 'DPoP error="reuse_dpop_nonces"'), false);
    assert.equal(answer(401), false);
    assert.equal(answer(400, 'DPoP error="use_dpop_nonce"'), false);
  });
});

describe('the tokens that are kept', () => {
  function cached() {
    const clock = new VirtualClock();
    const cache = new TokenCache(clock);
    let count = 0;
    const refreshes: boolean[] = [];
    /** Gives numbered tokens that are good for so long. */
    const give = (lifetime: number | undefined) => async (refresh: boolean) => {
      refreshes.push(refresh);
      const accessToken = `t${++count}`;
      return lifetime === undefined ? { accessToken } : { accessToken, expiresAt: clock.now() + lifetime };
    };
    const get = async (lifetime: number | undefined = HOUR, key = KEY, refused?: AccessToken) =>
      cache.get(key, give(lifetime), refused);
    return { clock, cache, get, refreshes };
  }

  it('are used until half a minute before their end', async () => {
    const { clock, get } = cached();
    const first = await get(60_000);
    await clock.advance(29_999);
    assert.equal(await get(), first);
    await clock.advance(1);
    assert.notEqual(await get(), first);
  });

  it('have an end that is not near', async () => {
    for (const [lifetime, isKept] of [
      [30_001, true],
      [30_000, false],
      [undefined, false],
    ] as const) {
      const { get } = cached();
      // Without a lifetime the default of `get` would apply.
      const { cache } = cached();
      const once = async () =>
        lifetime === undefined ? cache.get(KEY, async () => ({ accessToken: 'a' })) : get(lifetime);
      const first = await once();
      assert.equal((await once()) === first, isKept, String(lifetime));
    }
  });

  it('are for one audience and one set of scopes, in whatever order', async () => {
    const { get } = cached();
    const first = await get();
    assert.equal(await get(HOUR, { ...KEY, scopes: ['update:a', 'read:a'] }), first);
    for (const key of [
      { ...KEY, audience: 'https://other.test/' },
      { ...KEY, scopes: ['read:a'] },
      { ...KEY, scopes: ['read:a', 'update:a', 'delete:a'] },
      { ...KEY, scopes: ['read:a update:a'] },
    ])
      assert.notEqual(await get(HOUR, key), first);
    const scopes = ['update:a', 'read:a'];
    await get(HOUR, { ...KEY, scopes });
    assert.deepEqual(scopes, ['update:a', 'read:a'], 'the caller’s list stays as it is');
  });

  it('are not used once refused; another one is, which somebody got meanwhile', async () => {
    const { get, refreshes } = cached();
    const first = await get();
    const second = await get(HOUR, KEY, first);
    assert.notEqual(second, first);
    assert.equal(await get(), second);
    // The refusal of the first one arrives once more.
    assert.equal(await get(HOUR, KEY, first), second);
    assert.deepEqual(refreshes, [false, true]);
  });

  it('are asked for once by all who need one, and again after a failure', async () => {
    const { cache } = cached();
    let count = 0;
    const fail = () => {
      count++;
      return Promise.reject(new Error('failed'));
    };
    const all = await Promise.allSettled([cache.get(KEY, fail), cache.get(KEY, fail)]);
    assert.deepEqual([all.map(({ status }) => status), count], [['rejected', 'rejected'], 1]);
    await assert.rejects(cache.get(KEY, fail));
    assert.equal(count, 2);
  });

  it('are asked for anew after a refusal, even if somebody else is asking', async () => {
    const { cache, clock } = cached();
    const expiresAt = clock.now() + HOUR;
    let give = (_: AccessToken) => {};
    const slow = cache.get(KEY, () => new Promise((resolve) => (give = resolve)));
    const anew = await cache.get(KEY, async () => ({ accessToken: 'new', expiresAt: expiresAt + 1 }), {
      accessToken: 'refused',
    });
    assert.equal(anew.accessToken, 'new');
    give({ accessToken: 'old', expiresAt });
    assert.equal((await slow).accessToken, 'old');
    const kept = await cache.get(KEY, () => assert.fail('was asked'));
    assert.equal(kept.accessToken, 'new', 'a slow call replaces no newer token');
  });

  it('are replaced by one that is good as long, or longer', async () => {
    for (const later of [0, 1]) {
      const { cache, clock } = cached();
      const expiresAt = clock.now() + HOUR;
      let give = (_: AccessToken) => {};
      const slow = cache.get(KEY, () => new Promise((resolve) => (give = resolve)));
      await cache.get(KEY, async () => ({ accessToken: 'first', expiresAt }), { accessToken: 'refused' });
      give({ accessToken: 'second', expiresAt: expiresAt + later });
      await slow;
      assert.equal((await cache.get(KEY, () => assert.fail('was asked'))).accessToken, 'second');
    }
  });
});

describe('what is kept of a session', () => {
  const ADA = { id: 'id', subject: 'ada', organization: 'org_a' };

  it('is found by its ID, user and organization together', () => {
    const store = new SessionStore(new VirtualClock());
    const kept = store.of(ADA, 0);
    assert.equal(kept.nonce, undefined);
    assert.equal(store.of({ ...ADA }, 0), kept);
    for (const other of [{ id: 'id2' }, { subject: 'bob' }, { organization: 'org_b' }])
      assert.notEqual(store.of({ ...ADA, ...other }, 0), kept);
    assert.equal(store.of({ ...ADA, organizationName: 'acme' }, 0), kept);
  });

  it('is forgotten with the ID, whoever the user is, and with no ID that begins or ends alike', () => {
    const store = new SessionStore(new VirtualClock());
    const mine = [ADA, { ...ADA, subject: 'bob' }, { ...ADA, organization: 'org_b' }];
    const others = [
      ...['id2', 'an id', 'i', '"id"', 'id","ada'].map((id) => ({ ...ADA, id })),
      { id: 'x', subject: 'id', organization: 'id' },
    ];
    const before = [...mine, ...others].map((session) => store.of(session, store.signOuts));
    store.forget('id');
    const after = [...mine, ...others].map((session) => store.of(session, store.signOuts));
    assert.deepEqual(
      after.map((kept, index) => kept === before[index]),
      [...mine.map(() => false), ...others.map(() => true)],
    );
  });

  it('is nothing for a request that began before the sign-out', () => {
    const store = new SessionStore(new VirtualClock());
    const began = store.signOuts;
    store.forget('another');
    const kept = store.of(ADA, began);
    assert.equal(store.of(ADA, began), kept, 'another’s sign-out is none of this one');
    store.forget('id');
    const late = store.of(ADA, began);
    assert.notEqual(store.of(ADA, began), late, 'it is not kept');
    const next = store.of(ADA, store.signOuts);
    assert.notEqual(next, late);
    assert.equal(store.of(ADA, store.signOuts), next);
    store.forget('id');
    assert.notEqual(store.of(ADA, store.signOuts - 1), next);
  });

  it('is kept for five thousand sessions, and longest for those in use', () => {
    const store = new SessionStore(new VirtualClock());
    const of = (index: number) => store.of({ ...ADA, id: `id-${index}` }, 0);
    const [first, second] = [of(0), of(1)];
    for (let index = 2; index < 5_000; index++) of(index);
    assert.equal(of(0), first);
    of(5_000);
    assert.equal(of(0), first, 'it was in use');
    assert.notEqual(of(1), second, 'it was the oldest');
  });
});

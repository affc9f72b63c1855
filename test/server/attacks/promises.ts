/** Trials that are not attacks: how tokens are requested, cached, refused and dropped. */
import assert from 'node:assert/strict';
import { answerOf, finished, type Trial } from './attack.js';
import { ask, CONFIG, DETACH, LIST } from './requests.js';
import { SECRETS } from './secrets.js';
import type { ServerParts } from './server.js';
import { createTarget, WHO, type Seen, type Target } from './target.js';

export const PROMISES: readonly Trial[] = [
  { name: 'token: a refused one is not used again', run: refusedIsGone },
  { name: 'token: a request that is refused twice is not sent again', run: refusedTwice },
  { name: 'token: one that has expired is not used', run: expired },
  { name: 'token: what is none is a session that has ended', run: noToken },
  { name: 'token: one that expires on the way is not used', run: nearlyExpired },
  { name: 'token: one without an end is used once', run: usedOnce },
  { name: 'token: a host that never answers holds nobody for ever', run: neverGiven },
  { name: 'token: the one of the server is asked for without following anybody', run: noRedirect },
  abortedTrial(),
];

/** Sends requests one after another. */
export async function statuses(target: Target, ...requests: readonly Request[]): Promise<number[]> {
  const all: number[] = [];
  for (const request of requests) all.push((await finished(answerOf(target, request), target)).status);
  return all;
}

const tokensOf = (seen: readonly Seen[]) => seen.map(({ headers }) => new Map(headers).get('authorization'));

/** A proxy with numbered tokens, and Auth0's responses to them. */
function numbered(server: ServerParts, accepts: (token: string) => boolean, lifetime: number | undefined) {
  let count = 0;
  const answer = ({ headers }: Seen) => {
    const token = new Map(headers).get('authorization') ?? '';
    return accepts(token) ? undefined : Response.json({}, { status: 401 });
  };
  const target: Target = createTarget(server, 'proxy', {
    answer,
    proxy: {
      getSession: async () => ({
        ...WHO,
        getAccessToken: async (request) => {
          target.asked.push(request);
          const expiresAt = lifetime === undefined ? undefined : target.clock.now() + lifetime;
          return { accessToken: `t${++count}`, expiresAt };
        },
      }),
    },
  });
  return target;
}

async function refusedIsGone(server: ServerParts): Promise<void> {
  const target = numbered(server, (token) => token !== 'Bearer t1', 600_000);
  assert.deepEqual(await statuses(target, ask(LIST), ask(LIST)), [200, 200]);
  assert.deepEqual(tokensOf(target.seen), ['Bearer t1', 'Bearer t2', 'Bearer t2']);
  assert.deepEqual(
    target.asked.map(({ refresh }) => refresh),
    [false, true],
  );
}

async function refusedTwice(server: ServerParts): Promise<void> {
  const target = numbered(server, (token) => token === 'Bearer t3', 600_000);
  assert.deepEqual(await statuses(target, ask(LIST)), [401]);
  assert.deepEqual(tokensOf(target.seen), ['Bearer t1', 'Bearer t2']);
}

async function expired(server: ServerParts): Promise<void> {
  const target = numbered(server, () => true, 600_000);
  await statuses(target, ask(LIST));
  await target.clock.advance(600_000);
  await statuses(target, ask(LIST));
  assert.deepEqual(tokensOf(target.seen), ['Bearer t1', 'Bearer t2']);
}

async function noToken(server: ServerParts): Promise<void> {
  for (const given of [undefined, null, '', 'two words', 'token\n', { accessToken: undefined }]) {
    const getAccessToken = async () => given as string;
    const target = createTarget(server, 'proxy', {
      proxy: { getSession: async () => ({ ...WHO, getAccessToken }) },
    });
    assert.deepEqual(await statuses(target, ask(LIST)), [401]);
  }
}

async function nearlyExpired(server: ServerParts): Promise<void> {
  const target = numbered(server, () => true, 20_000);
  assert.deepEqual(await statuses(target, ask(LIST), ask(LIST)), [200, 200]);
  assert.deepEqual(tokensOf(target.seen), ['Bearer t1', 'Bearer t2']);
}

async function usedOnce(server: ServerParts): Promise<void> {
  const target = numbered(server, () => true, undefined);
  assert.deepEqual(await statuses(target, ask(CONFIG), ask(CONFIG)), [200, 200]);
  assert.deepEqual(tokensOf(target.seen), ['Bearer t1', 'Bearer t2']);
}

async function neverGiven(server: ServerParts): Promise<void> {
  let count = 0;
  const give = () => (++count === 1 ? new Promise<string>(() => {}) : Promise.resolve('token'));
  for (const name of ['proxy', 'bridge'] as const) {
    count = 0;
    const target = createTarget(server, name, {
      proxy: { getSession: async () => ({ ...WHO, getAccessToken: give }) },
      bridge: { getManagementToken: give },
    });
    const first = await finished(answerOf(target, ask(LIST)), target, 15_000);
    assert.equal(first.status, 504);
    assert.deepEqual(await statuses(target, ask(LIST)), [200]);
  }
}

async function noRedirect(server: ServerParts): Promise<void> {
  const inits: (RequestInit & { url: string })[] = [];
  const give = server.clientCredentials({
    domain: 'acme.auth0.test',
    clientId: 'client',
    clientSecret: SECRETS.client,
    fetch: async (url, init) => {
      inits.push({ ...init, url });
      return Response.json({ access_token: 'token', expires_in: 1 });
    },
  });
  await give({ scope: 'all', audience: 'https://acme.auth0.test/api/v2/', refresh: false });
  assert.equal(inits[0]?.redirect, 'manual');
  assert.equal(inits[0].url, 'https://acme.auth0.test/oauth/token');
}

/** A request that is aborted before anything is sent changes nothing. */
function abortedTrial(): Trial {
  return {
    name: 'request: one that is given up is not sent',
    async run(server) {
      for (const name of ['proxy', 'bridge'] as const) {
        const target = createTarget(server, name);
        const { headers } = ask(DETACH, {}, 'POST');
        const url = `https://app.example${DETACH}`;
        const request = new Request(url, { method: 'POST', headers, signal: AbortSignal.abort() });
        const [status] = await statuses(target, request);
        assert.equal(status, 400);
        assert.ok(target.seen.every(({ method }) => method === 'GET'));
      }
    },
  };
}

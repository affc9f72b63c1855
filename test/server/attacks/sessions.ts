/** Trials of what is kept for sessions: their tags are in every answer, and nobody gets the tokens of the session before. */
import assert from 'node:assert/strict';
import type { ProxyHandler, SignedIn } from '../../../src/server/index.js';
import { answerOf, BOTH, finished, type Trial } from './attack.js';
import { PAGE, TAG } from './pages.js';
import { statuses } from './promises.js';
import { ask, change, CONFIG, DETACH, LIST } from './requests.js';
import type { ServerParts } from './server.js';
import { createTarget, SCOPES, TENANT, WHO, type Seen, type Target } from './target.js';

export const SESSIONS: readonly Trial[] = [
  { name: 'page: every answer has the tag, once the session is known', run: everyAnswer },
  { name: 'page: a secret makes other tags, the same on every instance', run: withSecret },
  { name: 'page: the tag of before another sign-in', run: (server) => stale(server, { id: 'another' }) },
  { name: 'page: the tag of before another person', run: (server) => stale(server, { subject: 'boris' }) },
  {
    name: 'page: the tag of before another organization',
    run: (server) => stale(server, { organization: 'org_other' }),
  },
  {
    name: 'session: another person under the same id',
    run: (server) => swapped(server, { subject: 'boris' }),
  },
  {
    name: 'session: another organization under the same id',
    run: (server) => swapped(server, { organization: 'org_other' }),
  },
  { name: 'session: another sign-in', run: (server) => swapped(server, { id: 'another' }) },
  { name: 'session: one that is forgotten', run: forgotten },
  { name: 'session: a token that arrives after it is forgotten', run: forgottenWhileAsking },
  { name: 'session: one that is forgotten while its request arrives', run: forgottenOnTheWay },
  { name: 'session: names that run into each other', run: ambiguous },
];

const tokensOf = (seen: readonly Seen[]) => seen.map(({ headers }) => new Map(headers).get('authorization'));

async function everyAnswer(server: ServerParts): Promise<void> {
  for (const name of BOTH) {
    const failing = createTarget(server, name, { answer: () => Response.json({}, { status: 500 }) });
    const forged = { [PAGE]: 'evil' };
    const repeating = createTarget(server, name, {
      answer: () => Response.json({}, { status: 404, headers: forged }),
    });
    const all: readonly (readonly [Target, Request, number | undefined])[] = [
      [createTarget(server, name), ask(LIST), 200],
      [createTarget(server, name), change('[]'), 400],
      [failing, ask(LIST), undefined],
      [repeating, ask(LIST), undefined],
    ];
    for (const [target, request, status] of all) {
      const answer = await finished(answerOf(target, request), target);
      if (status !== undefined) assert.equal(answer.status, status);
      assert.equal(answer.headers.get(PAGE), TAG, `${name} answers ${answer.status}`);
    }
    const nobody = async () => null;
    const signedOut = createTarget(server, name, {
      proxy: { getSession: nobody },
      bridge: { getSession: nobody },
    });
    assert.equal((await finished(answerOf(signedOut, ask(LIST)), signedOut)).headers.get(PAGE), null);
  }
}

async function withSecret(server: ServerParts): Promise<void> {
  const tagOf = async (secret: string | undefined) => {
    const target = createTarget(server, 'proxy', { proxy: { secret } });
    return (await finished(answerOf(target, ask(LIST)), target)).headers.get(PAGE);
  };
  assert.equal(await tagOf('secret of all instances'), await tagOf('secret of all instances'));
  assert.notEqual(await tagOf('secret of all instances'), await tagOf('another secret'));
  assert.equal(await tagOf(undefined), TAG);
}

/** A page sends the tag that it got before the session has moved on: nothing is carried out, and the answer has the new tag. */
async function stale(server: ServerParts, members: Partial<SignedIn>): Promise<void> {
  // One key for all, as otherwise another id alone makes other tags.
  const secret = 'secret of all instances';
  const moved = { ...WHO, ...members };
  for (const name of BOTH) {
    const before = createTarget(server, name, { proxy: { secret }, bridge: { secret } });
    const getAccessToken = async () => assert.fail('was asked');
    const after = createTarget(server, name, {
      proxy: { secret, getSession: async () => ({ ...moved, getAccessToken }) },
      bridge: { secret, getSession: async () => ({ ...moved, scopes: SCOPES }) },
    });
    const { headers } = await finished(answerOf(before, ask(LIST)), before);
    const tag = headers.get(PAGE) ?? '';
    const answer = await finished(answerOf(after, ask(DETACH, { [PAGE]: tag }, 'POST')), after);
    assert.equal(answer.status, 409);
    assert.deepEqual(after.seen, []);
    assert.notEqual(answer.headers.get(PAGE), tag);
  }
}

/** A proxy whose session can change, with numbered tokens. */
function changing(server: ServerParts) {
  const current = { ...WHO };
  const waiting: (() => void)[] = [];
  const state = { isSlow: false };
  const nonces: (string | undefined)[] = [];
  let count = 0;
  const target: Target = createTarget(server, 'proxy', {
    answer: () => Response.json({}, { headers: { 'dpop-nonce': `nonce-${count}` } }),
    proxy: {
      getSession: async () => ({
        ...current,
        getAccessToken: async () => {
          const accessToken = `t${++count}`;
          if (state.isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
          const createProof = async ({ nonce }: { nonce: string | undefined }) => {
            nonces.push(nonce);
            return 'proof';
          };
          return { accessToken, expiresAt: target.clock.now() + 600_000, createProof };
        },
      }),
    },
  });
  const proxy = target.handler as ProxyHandler;
  return { target, current, nonces, state, waiting, proxy };
}

async function swapped(server: ServerParts, members: Partial<SignedIn>): Promise<void> {
  const { target, current, nonces } = changing(server);
  await statuses(target, ask(LIST));
  Object.assign(current, members);
  await statuses(target, change());
  Object.assign(current, WHO);
  await statuses(target, ask(LIST), ask(LIST));
  assert.deepEqual(tokensOf(target.seen), ['DPoP t1', 'DPoP t2', 'DPoP t1', 'DPoP t1']);
  assert.deepEqual(nonces, [undefined, undefined, 'nonce-1', 'nonce-2']);
  for (const { url } of target.seen) assert.equal(new URL(url).origin, TENANT);
}

async function forgotten(server: ServerParts): Promise<void> {
  const { target, nonces, proxy } = changing(server);
  await statuses(target, ask(LIST), ask(CONFIG));
  proxy.forget('another');
  await statuses(target, ask(LIST));
  proxy.forget(WHO.id);
  await statuses(target, ask(LIST), ask(CONFIG));
  assert.deepEqual(tokensOf(target.seen), ['DPoP t1', 'DPoP t2', 'DPoP t1', 'DPoP t3', 'DPoP t4']);
  assert.deepEqual(nonces, [undefined, 'nonce-1', 'nonce-2', undefined, 'nonce-3']);
}

/** Neither the earlier answer nor a request that waits for it may give the next sign-in a token of this one. */
async function forgottenWhileAsking(server: ServerParts): Promise<void> {
  const { target, state, waiting, proxy } = changing(server);
  state.isSlow = true;
  const before = answerOf(target, ask(LIST));
  await finished(
    until(() => waiting.length === 1),
    target,
  );
  proxy.forget(WHO.id);
  const after = answerOf(target, ask(LIST));
  await finished(
    until(() => waiting.length === 2),
    target,
  );
  for (const go of waiting) go();
  await finished(Promise.all([before, after]), target);
  state.isSlow = false;
  await statuses(target, ask(LIST));
  assert.deepEqual(tokensOf(target.seen).sort(), ['DPoP t1', 'DPoP t2', 'DPoP t2']);
}

/** A session that was read before the sign-out, for a request whose body needs longer. */
async function forgottenOnTheWay(server: ServerParts): Promise<void> {
  const { target, proxy } = changing(server);
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"is_enabled":'));
      end = () => {
        controller.enqueue(new TextEncoder().encode('true}'));
        controller.close();
      };
    },
  });
  const before = answerOf(target, change(body));
  await finished(
    until(() => target.clock.sleepers > 0),
    target,
  );
  proxy.forget(WHO.id);
  end();
  await finished(before, target);
  await statuses(target, change(), change());
  assert.deepEqual(tokensOf(target.seen), ['DPoP t1', 'DPoP t2', 'DPoP t2']);
}

/** A session whose members could be told apart from another's only by where they end. */
async function ambiguous(server: ServerParts): Promise<void> {
  const { target, current, proxy } = changing(server);
  Object.assign(current, { id: 'a","b', subject: 'c' });
  await statuses(target, ask(LIST));
  Object.assign(current, { id: 'a', subject: 'b","c' });
  await statuses(target, ask(LIST));
  proxy.forget('a","b');
  await statuses(target, ask(LIST));
  assert.deepEqual(tokensOf(target.seen), ['DPoP t1', 'DPoP t2', 'DPoP t2']);
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}

/** Requests that are refused for their token or proof: they are sent again with a new one, at most once for each reason. */
import assert from 'node:assert/strict';
import { settled } from '../../helpers/controlled-transport.js';
import { answerOf, finished, type Trial } from './attack.js';
import { statuses } from './promises.js';
import { ask, LIST } from './requests.js';
import type { ServerParts } from './server.js';
import { createTarget, WHO, type Seen } from './target.js';

export const REFUSALS: readonly Trial[] = [
  { name: 'token: whoever was refused waits for nobody who asked before', run: asksAnew },
  { name: 'token: the one of the server is asked for anew', run: serversToken },
  { name: 'token: the one of the server, refused twice, is no fault of the person', run: serversRefusal },
  { name: 'proof: the nonce of an answer is in the next proofs', run: nonceIsKept },
];

const tokenOf = ({ headers }: Seen) => new Map(headers).get('authorization')?.split(' ')[1];

/** Two requests: one requests a token, the other has a token that is refused in the meantime. */
async function asksAnew(server: ServerParts): Promise<void> {
  const refreshes: boolean[] = [];
  let refuse = () => {};
  const refusal = new Promise<void>((resolve) => (refuse = resolve));
  const target = createTarget(server, 'proxy', {
    answer: async (seen) => {
      if (tokenOf(seen) !== 't1') return Response.json({});
      await refusal;
      return Response.json({}, { status: 401 });
    },
    proxy: {
      getSession: async () => ({
        ...WHO,
        getAccessToken: async ({ refresh }) => {
          refreshes.push(refresh);
          return refreshes.length === 2 ? new Promise<string>(() => {}) : `t${refreshes.length}`;
        },
      }),
    },
  });
  const first = answerOf(target, ask(LIST));
  while (target.seen.length === 0) await settled();
  void answerOf(target, ask(LIST));
  while (refreshes.length < 2) await settled();
  refuse();
  const { status } = await finished(first, target);
  assert.equal(status, 200);
  assert.deepEqual(refreshes, [false, false, true]);
}

/** A bridge with numbered tokens. */
function bridgeWith(server: ServerParts, accepts: (token: string | undefined) => boolean) {
  let count = 0;
  return createTarget(server, 'bridge', {
    answer: (seen) =>
      accepts(tokenOf(seen)) ? undefined : Response.json({ message: 'Invalid token' }, { status: 401 }),
    bridge: { getManagementToken: async () => `t${++count}` },
  });
}

async function serversToken(server: ServerParts): Promise<void> {
  const target = bridgeWith(server, (token) => token !== 't1');
  assert.deepEqual(await statuses(target, ask(LIST)), [200]);
  assert.deepEqual(target.seen.slice(0, 2).map(tokenOf), ['t1', 't2']);
}

async function serversRefusal(server: ServerParts): Promise<void> {
  const target = bridgeWith(server, () => false);
  assert.deepEqual(await statuses(target, ask(LIST)), [502]);
  assert.deepEqual(target.seen.map(tokenOf), ['t1', 't2']);
}

async function nonceIsKept(server: ServerParts): Promise<void> {
  const nonces: (string | undefined)[] = [];
  const target = createTarget(server, 'proxy', {
    answer: ({ headers }) => {
      if (new Map(headers).get('dpop') === 'proof-with-n1') return Response.json({});
      const asksForNonce = { 'www-authenticate': 'DPoP error="use_dpop_nonce"', 'dpop-nonce': 'n1' };
      return Response.json({}, { status: 401, headers: asksForNonce });
    },
    token: {
      createProof: async ({ nonce }) => {
        nonces.push(nonce);
        return `proof-with-${nonce ?? 'none'}`;
      },
    },
  });
  assert.deepEqual(await statuses(target, ask(LIST), ask(LIST)), [200, 200]);
  assert.deepEqual(nonces, [undefined, 'n1', 'n1']);
}

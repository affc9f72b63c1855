/** The race in the proxy: two users of two organizations, with their tokens, proofs and nonces. */
import assert from 'node:assert/strict';
import type { AccessToken, ProxySession, TokenRequest } from '../../../src/server/index.js';
import type { ServerParts } from '../attacks/server.js';
import { ProxyUpstream, type Person } from './proxy-upstream.js';
import { lightRequest, OneAtATime, PATIENCE, type Racer, type World } from './race.js';
import type { Tally, Turns } from './turns.js';

const READ = 'read:my_org:identity_providers';
const ROUTES: readonly (readonly [method: string, path: string, scope: string])[] = [
  ['GET', '/identity-providers', READ],
  ['GET', '/identity-providers/con_1', READ],
  ['GET', '/config', 'read:my_org:configuration'],
  ['PATCH', '/identity-providers/con_1', 'update:my_org:identity_providers'],
  ['POST', '/identity-providers/con_1/detach', 'update:my_org:identity_providers_detach'],
];

export function proxyRace(server: ServerParts, turns: Turns, tally: Tally): World {
  const { dice, clock } = turns;
  const upstream = new ProxyUpstream(turns, tally);
  const timeout = dice.once(8) ? 15_000 : PATIENCE;
  const one = new OneAtATime(() => clock.now(), timeout);
  const hasProofs = dice.once(2);
  const isShared = dice.once(2);
  const lifetime = dice.once(4) ? undefined : 600_000;
  let count = 0;

  const sessionOf = (person: Person): ProxySession => ({
    // Where an id survives a new sign-in, only the rest tells one person from the other.
    id: isShared ? 'session' : `session-of-${person}`,
    subject: person,
    organization: 'org_acme',
    getAccessToken: (request) =>
      turns.watch(() => one.run(JSON.stringify([person, request]), () => giveToken(person, request))),
  });

  async function giveToken(person: Person, { scope, audience, refresh }: TokenRequest): Promise<AccessToken> {
    assert.equal(audience, 'https://acme.auth0.test/my-org/');
    await turns.wait(`token of ${person} for ${scope}${refresh ? ', anew' : ''}`);
    if (dice.once(20)) throw new Error(`no token for ${person}`);
    tally.add(refresh ? 'refreshes' : 'tokens');
    const token = upstream.tokenOf(person, scope, refresh);
    const { accessToken } = token;
    const createProof: AccessToken['createProof'] = async (proof) => {
      await turns.wait(`proof of ${person} with ${proof.nonce ?? 'no nonce'}`);
      return JSON.stringify({ person, accessToken: proof.accessToken, nonce: proof.nonce });
    };
    return {
      accessToken,
      expiresAt: lifetime === undefined ? undefined : token.expiresAt,
      ...(hasProofs && { createProof }),
    };
  }

  const handler = server.createMyOrganizationProxy({
    domain: 'acme.auth0.test',
    clock,
    timeout,
    fetch: (url, init) => turns.watch(() => upstream.fetch(url, init)),
    getSession: async ({ headers }) => {
      const person = headers.get('cookie') as Person;
      await turns.wait(`session of ${person}`);
      return sessionOf(person);
    },
  });

  return {
    handler,
    start(): Racer {
      const person = dice.pick(['anna', 'boris'] as const);
      const [method, path, scope] = dice.pick(ROUTES);
      const mark = `${person}-${count++}`;
      const controller = new AbortController();
      const headers = { cookie: person, 'x-correlation-id': mark };
      const body = method === 'PATCH' ? { is_enabled: true } : undefined;
      const request = lightRequest(method, path, headers, body, controller.signal);
      return {
        request,
        controller,
        check({ status, headers: told, body: text }) {
          const other = person === 'anna' ? 'boris' : 'anna';
          assert.ok(!(text + JSON.stringify([...told])).includes(other), `${person} is told of ${other}`);
          if (status !== 200) return;
          assert.equal(told.get('x-request-id'), mark);
          if (text !== '') assert.deepEqual(JSON.parse(text), { person, scope, mark });
        },
      };
    },
    async mishap() {
      const person = dice.pick(['anna', 'boris'] as const);
      if (dice.once(6)) await clock.advance(300_000);
      else if (dice.once(2)) upstream.revoke(person);
      else upstream.newNonce(person);
    },
  };
}

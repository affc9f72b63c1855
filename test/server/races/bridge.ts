/** The race in the bridge: two organizations share the server's own token. */
import assert from 'node:assert/strict';
import type { AccessToken } from '../../../src/server/index.js';
import type { ServerParts } from '../attacks/server.js';
import { lightRequest, OneAtATime, PATIENCE, type Racer, type World } from './race.js';
import type { Tally, Turns } from './turns.js';

const SCOPES = ['read', 'update'].map((verb) => `${verb}:my_org:identity_providers`);
const ORGANIZATIONS = ['org_a', 'org_b'] as const;
type Organization = (typeof ORGANIZATIONS)[number];

const ROUTES: readonly (readonly [method: string, path: string])[] = [
  ['GET', '/identity-providers'],
  ['GET', '/identity-providers/con_1'],
  ['PATCH', '/identity-providers/con_1'],
  ['POST', '/identity-providers/con_1/detach'],
];

/** One of the two always exceeds its rate limit, which must not affect the other. */
export function bridgeRace(server: ServerParts, turns: Turns, tally: Tally): World {
  const { dice, clock } = turns;
  const timeout = dice.once(8) ? 15_000 : PATIENCE;
  const one = new OneAtATime(() => clock.now(), timeout);
  const limited = dice.pick([...ORGANIZATIONS, undefined]);
  const changes: Record<Organization, number> = { org_a: 0, org_b: 0 };
  const asked: Record<Organization, number> = { org_a: 0, org_b: 0 };
  let current = 0;
  let least = 0;

  async function getManagementToken({ refresh }: { refresh: boolean }): Promise<AccessToken> {
    return one.run(`a token${refresh ? ', anew' : ''}`, async () => {
      await turns.wait(refresh ? 'a new token' : 'a token');
      if (dice.once(20)) throw new Error('no token');
      tally.add(refresh ? 'refreshes' : 'tokens');
      if (refresh) current++;
      return { accessToken: `token.${current}`, expiresAt: clock.now() + 600_000 };
    });
  }

  async function fetch(url: string, { method = 'GET', headers, signal }: RequestInit): Promise<Response> {
    await turns.wait(`${method} ${url} arrives`, signal);
    const answer = execute(new URL(url), method, new Headers(headers));
    await turns.wait(`${method} ${url} is answered ${answer.status}`, signal);
    return answer;
  }

  function execute({ pathname }: URL, method: string, headers: Headers): Response {
    const token = Number(headers.get('authorization')?.split('.')[1]);
    const organization = pathname.split('/')[4] as Organization;
    assert.ok(ORGANIZATIONS.includes(organization), `${pathname} is of no organization`);
    if (token < least) {
      tally.add('refusals');
      return Response.json({ message: organization }, { status: 401 });
    }
    if (organization === limited) return Response.json({ message: organization }, { status: 429 });
    if (dice.once(20)) return Response.json({ message: organization }, { status: 500 });
    if (method !== 'GET') changes[organization]++;
    assert.ok(changes[organization] <= asked[organization], 'a change was executed twice');
    if (method === 'DELETE') return new Response(null, { status: 204 });
    const item = itemOf(organization);
    return Response.json(pathname.endsWith('/connections') ? [item] : item);
  }

  const handler = server.createManagementBridge({
    domain: 'acme.auth0.test',
    clock,
    timeout,
    fetch: (url, init) => turns.watch(() => fetch(url, init)),
    getManagementToken: (request) => turns.watch(() => getManagementToken(request)),
    getSession: async ({ headers }) => {
      const organization = headers.get('cookie')!;
      await turns.wait(`session of ${organization}`);
      return {
        id: `session-of-${organization}`,
        subject: 'admin',
        organization,
        scopes: [...SCOPES, 'update:my_org:identity_providers_detach'],
      };
    },
  });

  return {
    handler,
    start(): Racer {
      const organization = dice.pick(ORGANIZATIONS);
      const [method, path] = dice.pick(ROUTES);
      if (method !== 'GET') asked[organization]++;
      const controller = new AbortController();
      const body = method === 'PATCH' ? { is_enabled: true } : undefined;
      return {
        request: lightRequest(method, path, { cookie: organization }, body, controller.signal),
        controller,
        check({ status, body: text }) {
          const other = organization === 'org_a' ? 'org_b' : 'org_a';
          assert.ok(!text.includes(other), `${organization} is told of ${other}`);
          if (status === 200)
            assert.ok(text.includes(`of ${organization}`), `not of ${organization}: ${text}`);
          if (status === 429) assert.equal(organization, limited, 'the limit is of the other organization');
        },
      };
    },
    async mishap() {
      if (dice.once(6)) await clock.advance(300_000);
      else least = current + 1;
    },
  };
}

function itemOf(organization: string): object {
  return {
    connection_id: 'con_1',
    organization_connection_name: `of ${organization}`,
    connection: { name: 'con', strategy: 'okta' },
    is_enabled: true,
    organization_access_level: 'full',
  };
}

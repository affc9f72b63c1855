/** Whose page it is: every request says for which session it was made, and none is carried out for another one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ORGANIZATION_HEADER,
  PAGE_HEADER,
  type AuthenticatedFetch,
} from '../../../src/transport/http/authentication.js';
import {
  createMyOrganizationTransport,
  type MyOrganizationOptions,
} from '../../../src/transport/my-organization/my-organization.js';
import type { TransportError } from '../../../src/transport/transport-error.js';
import type { Transport } from '../../../src/transport/transport.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';

/** Reads never wait for their turn here. */
const PACE = { read: 100, write: 2 };
const LIST = { identity_providers: [] };
const ONE = { id: 'con_1', name: 'one', is_enabled: false, access_level: 'full' };

/** A server with one session at a time, which it names as the kit's own servers do. */
class Server {
  /** The tag of the session; undefined for a server that names none. */
  tag: string | undefined = 'tag-a';
  /** Answers in place of the next ones. */
  readonly instead: (() => Response)[] = [];
  /** The requests that reached it, and those that it carried out. */
  readonly received: Request[] = [];
  readonly done: Request[] = [];

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(new URL(url, 'https://app.example'), init);
    this.received.push(request);
    const instead = this.instead.shift();
    if (instead) return instead();
    const told = request.headers.get(PAGE_HEADER);
    if (told !== null && this.tag !== undefined && told !== this.tag) return this.refusal();
    this.done.push(request);
    return this.answer(request.method === 'GET' && !request.url.includes('con_1') ? LIST : ONE);
  };

  answer(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
    const tag = this.tag === undefined ? {} : { [PAGE_HEADER]: this.tag };
    return Response.json(body, { status, headers: { ...tag, ...headers } });
  }

  refusal(): Response {
    return this.answer({ type: 'urn:org-connections:error:session-changed', status: 409, title: 'No' }, 409);
  }

  get last(): Request {
    return this.received.at(-1)!;
  }
}

interface Page {
  readonly server: Server;
  readonly transport: Transport;
  readonly clock: VirtualClock;
}

/** A page behind a same-origin proxy. The global fetch belongs to the test as long as it runs. */
async function behindProxy(
  test: (page: Page) => Promise<void>,
  options: Partial<MyOrganizationOptions> = {},
): Promise<void> {
  const [server, clock, original] = [new Server(), new VirtualClock(), globalThis.fetch];
  globalThis.fetch = server.fetch as typeof fetch;
  try {
    const baseUrl = 'https://app.example/my-org';
    const transport = createMyOrganizationTransport({
      baseUrl,
      clock,
      random: () => 0,
      pace: PACE,
      ...options,
    });
    await test({ server, transport, clock });
  } finally {
    globalThis.fetch = original;
  }
}

/** A page that brings its own fetch, or tokens. */
function withFetch(options: Partial<MyOrganizationOptions> = {}): Page {
  const [server, clock] = [new Server(), new VirtualClock()];
  const fetch: AuthenticatedFetch = (url, init) => server.fetch(url, init);
  const baseUrl = 'https://acme.example/my-org';
  const transport = createMyOrganizationTransport({
    baseUrl,
    fetch,
    clock,
    random: () => 0,
    pace: PACE,
    ...options,
  });
  return { server, transport, clock };
}

/** A page with tokens whose claims the test chooses. */
function withToken(claims: object | string, options: Partial<MyOrganizationOptions> = {}) {
  const tokens = { claims };
  const getAccessToken = async () =>
    typeof tokens.claims === 'string' ? tokens.claims : `head.${btoa(JSON.stringify(tokens.claims))}.tail`;
  return { ...withFetch({ getAccessToken, ...options }), tokens };
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: TransportError) => `${error.code}${error.isCertain ? '' : ', uncertain'}`,
  );
}

const ADA = { org_id: 'org_a', sub: 'auth0|ada' };

describe('behind a proxy', () => {
  it('sends back the tag that it learned first, and says for which organization the page is', () =>
    behindProxy(
      async ({ server, transport }) => {
        await transport.listConnections();
        assert.equal(server.last.headers.get(PAGE_HEADER), null);
        assert.equal(server.last.headers.get(ORGANIZATION_HEADER), 'caf%C3%A9');
        await transport.updateConnection('con_1', { isEnabled: true });
        assert.equal(server.last.headers.get(PAGE_HEADER), 'tag-a');
      },
      { organization: 'café' },
    ));

  it('names the scope in both ways that proxies read, and sends what no forged form can', () =>
    behindProxy(async ({ server, transport }) => {
      await transport.listConnections();
      const { headers } = server.last;
      for (const name of ['scope', 'auth0-scope'])
        assert.equal(headers.get(name), 'read:my_org:identity_providers');
      assert.equal(headers.get('x-org-connections'), '1');
      assert.equal(headers.get('authorization'), null);
    }));

  it('never carries out a change for another session, and learns the new one with the next read', () =>
    behindProxy(async ({ server, transport }) => {
      await transport.listConnections();
      server.tag = 'tag-b';
      assert.equal(await codeOf(transport.detachConnection('con_1')), 'session-changed');
      assert.deepEqual(
        server.done.map(({ method }) => method),
        ['GET'],
      );
      await transport.listConnections();
      assert.equal(server.last.headers.get(PAGE_HEADER), null);
      await transport.updateConnection('con_1', { isEnabled: true });
      assert.equal(server.last.headers.get(PAGE_HEADER), 'tag-b');
    }));

  it('takes an answer with another tag for another session, whoever let the request through', () =>
    behindProxy(async ({ server, transport }) => {
      await transport.listConnections();
      server.tag = 'tag-b';
      server.instead.push(
        () => server.answer(LIST),
        () => server.answer(LIST),
        () => server.answer(ONE),
      );
      assert.equal(await codeOf(transport.listConnections()), 'session-changed');
      await transport.listConnections();
      server.tag = 'tag-c';
      assert.equal(
        await codeOf(transport.updateConnection('con_1', { isEnabled: true })),
        'session-changed, uncertain',
      );
    }));

  it('knows that a change was not made which another session has refused', () =>
    behindProxy(async ({ server, transport }) => {
      await transport.listConnections();
      server.tag = 'tag-b';
      server.instead.push(() => server.answer({}, 403));
      const error = await transport
        .updateConnection('con_1', { isEnabled: true })
        .catch((thrown: unknown) => thrown);
      const { code, status, isCertain } = error as TransportError;
      assert.deepEqual([code, status, isCertain], ['session-changed', 403, true]);
    }));

  it('keeps its session over answers without a tag, such as error pages', () =>
    behindProxy(async ({ server, transport }) => {
      await transport.listConnections();
      server.instead.push(
        () => new Response('<h1>Bad gateway</h1>', { status: 404 }),
        () => Response.json(LIST),
      );
      assert.equal(await codeOf(transport.listConnections()), 'malformed');
      assert.equal(await codeOf(transport.listConnections()), 'done');
      await transport.listConnections();
      assert.equal(server.last.headers.get(PAGE_HEADER), 'tag-a');
    }));

  it('drops a click that waits for a 429 when the session moves meanwhile', () =>
    behindProxy(async ({ server, transport, clock }) => {
      await transport.listConnections();
      server.instead.push(() => server.answer({}, 429, { 'retry-after': '60' }));
      const click = codeOf(transport.updateConnection('con_1', { isEnabled: false }));
      await clock.advance(10_000);
      server.tag = 'tag-b';
      assert.equal(await codeOf(transport.listConnections()), 'session-changed');
      await transport.listConnections();
      const { length } = server.received;
      await clock.advance(60_000);
      assert.equal(await click, 'session-changed');
      assert.equal(server.received.length, length);
    }));

  it('does not forget the new session for a late answer of the old one', () =>
    behindProxy(async ({ server, transport }) => {
      await transport.listConnections();
      let release = (_: Response) => {};
      server.instead.push(
        () => new Promise<Response>((resolve) => (release = resolve)) as unknown as Response,
      );
      const late = codeOf(transport.listConnections());
      server.tag = 'tag-b';
      assert.equal(await codeOf(transport.listConnections()), 'session-changed');
      await transport.listConnections();
      release(server.refusal());
      assert.equal(await late, 'session-changed');
      await transport.listConnections();
      assert.equal(server.last.headers.get(PAGE_HEADER), 'tag-b');
    }));

  it('does not show what a late answer of the old session brings', () =>
    behindProxy(async ({ server, transport }) => {
      await transport.listConnections();
      const old = server.answer(LIST);
      let release = (_: Response) => {};
      server.instead.push(
        () => new Promise<Response>((resolve) => (release = resolve)) as unknown as Response,
      );
      const late = codeOf(transport.listConnections());
      server.tag = 'tag-b';
      assert.equal(await codeOf(transport.listConnections()), 'session-changed');
      release(old);
      assert.equal(await late, 'session-changed');
    }));

  it('keeps a change alive when the page is left, and no read', () =>
    behindProxy(
      async ({ server, transport }) => {
        await transport.listConnections();
        assert.equal(server.last.keepalive, false);
        await transport.updateConnection('con_1', { isEnabled: true });
        assert.equal(server.last.keepalive, true);
        await transport.detachConnection('con_1');
        assert.equal(server.last.keepalive, true);
        await transport.updateConnection('con_1', { displayName: 'x'.repeat(60_000) });
        assert.equal(server.last.keepalive, false);
      },
      { pace: { read: 100, write: 100 } },
    ));

  it('sends the changes that wait for their turn at once when it is flushed, and later ones in their turn', () =>
    behindProxy(async ({ server, transport, clock }) => {
      const change = () => transport.updateConnection('con_1', { isEnabled: true });
      const all = [change(), change(), change(), change()];
      await clock.advance(0);
      assert.equal(server.received.length, 2);
      transport.flush?.();
      await clock.advance(0);
      assert.equal(server.received.length, 4);
      const fifth = change();
      await clock.advance(0);
      assert.equal(server.received.length, 4);
      await clock.advance(2_000);
      await Promise.all([...all, fifth]);
      assert.equal(server.received.length, 5);
      await clock.advance(2_000);
      const more = [change(), change(), change()];
      await clock.advance(0);
      assert.equal(server.received.length, 7);
      await clock.advance(2_000);
      await Promise.all(more);
    }));

  it('has a channel once the session is known, one for each session', () =>
    behindProxy(async ({ server, transport }) => {
      assert.equal(transport.channel?.(), undefined);
      await transport.listConnections();
      assert.equal(transport.channel?.(), 'https://app.example/my-org/ tag-a');
      server.tag = 'tag-b';
      await codeOf(transport.listConnections());
      assert.equal(transport.channel?.(), undefined);
    }));

  it('has none where the server names no session, unless the page names one', async () => {
    const channels: (string | undefined)[] = [];
    for (const options of [
      {},
      { organization: 'org_a' },
      { sessionKey: 'key' },
      { organization: 'org_a', sessionKey: 'key' },
    ])
      await behindProxy(async ({ server, transport }) => {
        server.tag = undefined;
        await transport.listConnections();
        channels.push(transport.channel?.());
      }, options);
    assert.equal(channels[0], undefined);
    assert.equal(new Set(channels).size, 4);
  });
});

describe('with its own fetch', () => {
  it('sends a tag back only where an answer has one, and never the organization', async () => {
    const { server, transport } = withFetch({ organization: 'org_a' });
    server.tag = undefined;
    await transport.listConnections();
    await transport.listConnections();
    assert.equal(server.last.headers.get(PAGE_HEADER), null);
    server.tag = 'tag-a';
    await transport.listConnections();
    await transport.listConnections();
    assert.equal(server.last.headers.get(PAGE_HEADER), 'tag-a');
    assert.equal(server.last.headers.get(ORGANIZATION_HEADER), null);
  });
});

describe('with tokens', () => {
  it('goes by the token alone, whichever session an answer names', async () => {
    const { server, transport } = withToken(ADA);
    await transport.listConnections();
    const channel = transport.channel?.();
    server.tag = 'tag-b';
    assert.equal(await codeOf(transport.listConnections()), 'done');
    assert.equal(transport.channel?.(), channel);
  });

  it('adds no header, whatever an answer has', async () => {
    const { server, transport } = withToken(ADA, { organization: 'org_a' });
    await transport.listConnections();
    await transport.listConnections();
    const names = [...server.last.headers.keys()].filter((name) => name.startsWith('x-'));
    assert.deepEqual(names, []);
  });

  for (const [what, claims] of [
    ['organization', { ...ADA, org_id: 'org_b' }],
    ['person', { ...ADA, sub: 'auth0|bob' }],
    ['organization, which is none', { sub: ADA.sub }],
  ] as const)
    it(`sends nothing with the token of another ${what}, and learns it with the next request`, async () => {
      const { server, transport, tokens } = withToken(ADA);
      await transport.listConnections();
      tokens.claims = claims;
      assert.equal(await codeOf(transport.detachConnection('con_1')), 'session-changed');
      assert.equal(server.received.length, 1);
      assert.equal(await codeOf(transport.listConnections()), 'done');
    });

  it('goes by the name where a token has no id, and lets an organization be renamed', async () => {
    const named = withToken({ org_name: 'acme', sub: 'ada' });
    await named.transport.listConnections();
    named.tokens.claims = { org_name: 'globex', sub: 'ada' };
    assert.equal(await codeOf(named.transport.listConnections()), 'session-changed');
    const renamed = withToken({ ...ADA, org_name: 'acme' });
    await renamed.transport.listConnections();
    renamed.tokens.claims = { ...ADA, org_name: 'acme-inc' };
    assert.equal(await codeOf(renamed.transport.listConnections()), 'done');
  });

  it('has a channel for each organization, by its id or else by its name', async () => {
    const channels = new Set<string | undefined>();
    for (const claims of [ADA, { org_name: 'acme', sub: ADA.sub }, { org_name: 'globex', sub: ADA.sub }]) {
      const { transport } = withToken(claims);
      await transport.listConnections();
      channels.add(transport.channel?.());
    }
    assert.equal(channels.size, 3);
    assert.equal(channels.has(undefined), false);
  });

  it('sends nothing with a token for another organization than the page names, by id or by name', async () => {
    const claims = { ...ADA, org_name: 'acme' };
    const outcomes = ['org_a', 'org_b', 'acme', 'ACME', 'globex'].map(async (organization) => {
      const { server, transport } = withToken(claims, { organization });
      const outcome = await codeOf(transport.listConnections());
      return `${organization}: ${outcome}, ${server.received.length} sent`;
    });
    assert.deepEqual(await Promise.all(outcomes), [
      'org_a: done, 1 sent',
      'org_b: session-changed, 0 sent',
      'acme: done, 1 sent',
      'ACME: done, 1 sent',
      'globex: session-changed, 0 sent',
    ]);
  });

  it('cannot compare an id with a name, nor an opaque token with anything', async () => {
    assert.equal(await codeOf(withToken(ADA, { organization: 'acme' }).transport.listConnections()), 'done');
    assert.equal(
      await codeOf(withToken('opaque', { organization: 'org_b' }).transport.listConnections()),
      'done',
    );
  });

  it('names the organization to whoever supplies the token', async () => {
    const asked: unknown[] = [];
    const getAccessToken = async (request: unknown) => {
      asked.push(request);
      return 'opaque';
    };
    await withFetch({ getAccessToken, organization: 'acme' }).transport.listConnections();
    await withFetch({ getAccessToken }).transport.listConnections();
    assert.deepEqual(
      asked.map((request) => (request as { organization?: string }).organization),
      ['acme', undefined],
    );
  });

  it('has a channel for each organization and person, and none for an opaque token', async () => {
    const channels = [ADA, { ...ADA, sub: 'bob' }, { ...ADA, org_id: 'org_b' }, 'opaque'].map(
      async (claims) => {
        const { transport } = withToken(claims);
        await transport.listConnections();
        return transport.channel?.();
      },
    );
    const [ada, bob, other, opaque] = await Promise.all(channels);
    assert.equal(opaque, undefined);
    assert.equal(new Set([ada, bob, other, undefined]).size, 4);
  });
});

/** Trials of a bridge that knows too little: it must show and allow less, not more (contract A7, B1–B3). */
import assert from 'node:assert/strict';
import type { Association, BridgeOptions, KeepValues, KeptConnection } from '../../../src/server/index.js';
import { createEmulator, type Emulator } from '../../../src/testing/index.js';
import type { Trial } from './attack.js';
import { connection, refusal } from './management.js';
import { statuses } from './promises.js';
import { ask, change, CONFIG, DETACH, LIST, ONE } from './requests.js';
import type { ServerParts } from './server.js';
import { createTarget, ORGANIZATION, type Answering, type Seen, type Target } from './target.js';

export const FAIL_CLOSED: readonly Trial[] = [
  ...[403, 404].flatMap((status) =>
    [CONFIG, LIST, ONE].map((path) => ({
      name: `level: after one ${status} to ${path}, none stays none`,
      run: (server: ServerParts) => afterOne(server, status, path),
    })),
  ),
  { name: 'family: one 404 is not taken for a lack of routes', run: oneNotFound },
  { name: 'family: a 404 about the organization is not taken for a lack of routes', run: noOrganization },
  { name: 'family: without an organization there is neither', run: neither },
  { name: 'family: a tenant in which the newer one has worked does not lose it', run: notLost },
  { name: 'family: the older one is used for one organization only', run: oneOrganization },
  { name: 'family: the host can name it', run: namedByHost },
  { name: 'level: without levels everything is readonly', run: withoutLevels },
  { name: 'level: the ready-made rule raises nothing', run: raisesNothing },
  { name: 'level: other strategies are readonly', run: otherStrategies },
  { name: 'level: a host that raises levels is told once', run: toldOnce },
  { name: 'level: that of the members is kept and never sent', run: memberLevel },
  { name: 'words: of a 400, none of the Management API', run: ownWords },
  { name: 'words: of a 404 without a code, the connection is missing', run: whichIsMissing },
  { name: 'list: pages that are smaller than was asked for', run: smallPages },
  { name: 'list: members that are missing have the API’s defaults', run: defaults },
  { name: 'older family: what may not return is neither shown nor put back', run: mayNotReturn },
  { name: 'older family: what was added and removed elsewhere is not put back', run: addedElsewhere },
  { name: 'older family: what the tenant has deleted is forgotten', run: deleted },
  { name: 'older family: a switch that is refused leaves nothing behind', run: switchRefused },
];

const isOlder = ({ url }: Seen) => url.includes('/enabled_connections');

async function idsIn(target: Target, path = LIST): Promise<string[]> {
  const response = await target.handler(ask(path));
  const { identity_providers: items } = (await response.json()) as { identity_providers: { id: string }[] };
  return items.map(({ id }) => id);
}

async function itemOf(target: Target, path = ONE): Promise<Record<string, unknown>> {
  return (await (await target.handler(ask(path))).json()) as Record<string, unknown>;
}

/** A tenant with both families, whose first answer to the newer one is a failure. */
async function afterOne(server: ServerParts, status: number, path: string): Promise<void> {
  let isFirst = true;
  const target = createTarget(server, 'bridge', {
    answer: (seen) => {
      if (isOlder(seen))
        return Response.json([connection('con_none', 'none'), connection('con_full', 'full')]);
      if (!isFirst) return undefined;
      isFirst = false;
      return Response.json({ statusCode: status, message: 'No.' }, { status });
    },
  });
  await statuses(target, ask(path));
  assert.ok(!(await idsIn(target)).includes('con_none'), 'none is shown');
  const none = `${LIST}/con_none`;
  const off = change('{"is_enabled":false}', {}, ['PATCH', none]);
  assert.deepEqual(
    await statuses(target, ask(none), off, ask(`${none}/detach`, {}, 'POST')),
    [404, 404, 404],
  );
  assert.ok(
    target.seen.every(({ method }) => method === 'GET'),
    'something is changed',
  );
}

async function oneNotFound(server: ServerParts): Promise<void> {
  let count = 0;
  const answer: Answering = (seen) => {
    if (isOlder(seen)) return Response.json([]);
    return count++ === 0 ? Response.json({}, { status: 404 }) : undefined;
  };
  const target = createTarget(server, 'bridge', { answer });
  assert.ok((await idsIn(target)).includes('con_full'), 'the newer family is used');
}

async function noOrganization(server: ServerParts): Promise<void> {
  const answer: Answering = (seen) =>
    isOlder(seen) ? Response.json([]) : refusal(404, '', 'No organization found by that id or name');
  const target = createTarget(server, 'bridge', { answer });
  assert.deepEqual(await statuses(target, ask(LIST)), [404]);
  assert.ok(!target.seen.some(isOlder), 'the older family is asked');
}

async function neither(server: ServerParts): Promise<void> {
  const target = createTarget(server, 'bridge', { answer: () => Response.json({}, { status: 404 }) });
  assert.deepEqual(await statuses(target, ask(LIST), ask(CONFIG)), [404, 404]);
  assert.match(await (await target.handler(ask(LIST))).text(), /organization does not exist/);
}

async function notLost(server: ServerParts): Promise<void> {
  let isLost = false;
  const answer: Answering = (seen) => {
    if (isOlder(seen)) return Response.json([connection('con_none', 'none')]);
    return isLost ? Response.json({}, { status: 404 }) : undefined;
  };
  const getSession = async ({ headers }: Request) => ({
    ...{ id: 'session', subject: 'anna', scopes: ['read:my_org:identity_providers'] },
    organization: headers.get('cookie') ?? ORGANIZATION,
  });
  const target = createTarget(server, 'bridge', { answer, bridge: { getSession } });
  assert.deepEqual(await statuses(target, ask(LIST)), [200]);
  isLost = true;
  await target.clock.advance(3_600_000);
  assert.deepEqual(await statuses(target, ask(LIST), ask(LIST, { cookie: 'org_other' })), [404, 404]);
  assert.ok(!target.seen.some(isOlder), 'the older family is asked');
}

async function oneOrganization(server: ServerParts): Promise<void> {
  const answer: Answering = (seen) => {
    if (isOlder(seen)) return Response.json([connection('con_none', 'none')]);
    return seen.url.includes('/org_older/') ? Response.json({}, { status: 404 }) : undefined;
  };
  const getSession = async ({ headers }: Request) => ({
    ...{ id: 'session', subject: 'anna', scopes: ['read:my_org:identity_providers'] },
    organization: headers.get('cookie') ?? ORGANIZATION,
  });
  const target = createTarget(server, 'bridge', { answer, bridge: { getSession } });
  assert.deepEqual(await statuses(target, ask(LIST, { cookie: 'org_older' })), [200]);
  assert.ok((await idsIn(target)).includes('con_full'), 'the newer family is used');
}

async function namedByHost(server: ServerParts): Promise<void> {
  for (const family of ['connections', 'enabled_connections'] as const) {
    const answer: Answering = () => Response.json({}, { status: 404 });
    const target = createTarget(server, 'bridge', { answer, bridge: { family } });
    assert.deepEqual(await statuses(target, ask(LIST)), [404]);
    assert.equal(target.seen.length, 1);
    assert.match(target.seen[0]!.url, new RegExp(`/${family}\\?`));
  }
}

/** A tenant with the older family only. */
function olderTenant(server: ServerParts, bridge: Partial<BridgeOptions> = {}) {
  const flags = { is_enabled: true, show_as_button: true, assign_membership_on_login: true, options: {} };
  const emulator = createEmulator({
    organizationConnections: false,
    details: { id: ORGANIZATION, name: 'acme' },
    connections: [{ id: 'con_full', name: 'one', strategy: 'okta', access_level: 'full', ...flags }],
    tenantConnections: [],
  });
  const answer: Answering = ({ url, method, body, headers }) =>
    emulator.fetch(url, {
      method,
      headers: Object.fromEntries(headers),
      ...(body && { body }),
    });
  return { emulator, target: createTarget(server, 'bridge', { answer, bridge }) };
}

async function withoutLevels(server: ServerParts): Promise<void> {
  const keepValues = server.keepValuesInMemory();
  const { target } = olderTenant(server, { keepValues });
  assert.equal((await itemOf(target))['access_level'], 'readonly');
  assert.deepEqual(await statuses(target, change(), ask(DETACH, {}, 'POST')), [403, 403]);
  assert.ok(
    target.seen.every(({ method }) => method === 'GET'),
    'something is changed',
  );
}

const association: Association = {
  ...{ connectionId: 'con_1', name: 'one', connectionName: 'one', strategy: 'okta', isEnabled: true },
  ...{ accessLevel: 'full', memberAccessLevel: undefined, showAsButton: true, assignMembershipOnLogin: true },
  isSignupEnabled: undefined,
};

async function raisesNothing({ atMost }: ServerParts): Promise<void> {
  const levels = ['none', 'readonly', 'limited', 'full'] as const;
  for (const [most, highest] of levels.entries())
    for (const [given, accessLevel] of levels.entries()) {
      const level = atMost(highest)({ ...association, accessLevel });
      assert.equal(level, levels[Math.min(given, most)], `${accessLevel}, at most ${highest}`);
    }
  // Without levels it is the one that is named.
  for (const level of levels) assert.equal(atMost(level)({ ...association, accessLevel: null }), level);
}

async function otherStrategies(server: ServerParts): Promise<void> {
  const { atMost } = server;
  for (const strategy of ['auth0', 'google-oauth2', 'sms', '']) {
    const other = { ...association, strategy };
    assert.equal(atMost('full')(other), 'readonly');
    assert.equal(atMost('full')({ ...other, accessLevel: null }), 'readonly');
    assert.equal(atMost('full')({ ...other, accessLevel: 'none' }), 'none');
    assert.equal(atMost('full', { otherStrategies: 'limited' })(other), 'limited');
    const one = { ...connection('con_full', 'full'), connection: { name: 'one', strategy } };
    const answer: Answering = ({ url }) =>
      Response.json(url.includes('?') ? { connections: [one], total: 1 } : one);
    const target = createTarget(server, 'bridge', { answer });
    assert.equal((await itemOf(target))['access_level'], 'readonly');
    assert.deepEqual(await statuses(target, change(), ask(DETACH, {}, 'POST')), [403, 403]);
  }
}

async function toldOnce(server: ServerParts): Promise<void> {
  for (const [accessLevel, count] of [
    [() => 'limited' as const, 1],
    [server.atMost('full'), 0],
    [() => 'none' as const, 0],
  ] as const) {
    const errors: unknown[] = [];
    const onError = (error: unknown) => void errors.push(error);
    const target = createTarget(server, 'bridge', { bridge: { accessLevel, onError } });
    await statuses(target, ask(LIST), ask(LIST));
    assert.equal(errors.length, count);
    assert.ok(
      errors.every((error) => error instanceof server.ConfigurationError && error.message.includes('atMost')),
      'the error is another one',
    );
  }
}

async function memberLevel(server: ServerParts): Promise<void> {
  const one = { ...connection('con_full', 'full'), organization_member_access_level: 'limited' };
  const answer: Answering = ({ url }) =>
    Response.json(url.includes('?') ? { connections: [one], total: 1 } : one);
  const target = createTarget(server, 'bridge', { answer });
  assert.equal((await itemOf(target))['member_access_level'], 'limited');
  assert.deepEqual(await statuses(target, change()), [200]);
  assert.deepEqual(JSON.parse(target.seen.at(-1)!.body ?? ''), { is_enabled: false });
}

/** The tenant's answer to a change; everything else as usual. */
const toChanges =
  (answer: () => Response): Answering =>
  ({ method }) =>
    method === 'GET' ? undefined : answer();

async function ownWords(server: ServerParts): Promise<void> {
  for (const status of [400, 409, 422])
    for (const errorCode of ['invalid_body', 'WORDS', '']) {
      const answer = toChanges(() => refusal(status, errorCode, 'WORDS of the tenant’s own'));
      const target = createTarget(server, 'bridge', { answer });
      for (const request of [change(), ask(DETACH, {}, 'POST')]) {
        const response = await target.handler(request);
        assert.equal(response.status, status === 409 ? 409 : 400);
        assert.doesNotMatch(await response.text(), /WORDS/);
      }
    }
}

async function whichIsMissing(server: ServerParts): Promise<void> {
  for (const [message, words] of [
    ['Not Found', /The IdP does not exist/],
    ['No organization found by that id or name', /The organization does not exist/],
  ] as const) {
    const target = createTarget(server, 'bridge', { answer: toChanges(() => refusal(404, '', message)) });
    for (const request of [change(), ask(DETACH, {}, 'POST')]) {
      const response = await target.handler(request);
      assert.equal(response.status, 404);
      assert.match(await response.text(), words);
    }
  }
}

async function smallPages(server: ServerParts): Promise<void> {
  for (const size of [1, 7, 25, 50])
    for (const length of [0, 1, 6, 7, 8, 25, 49, 50]) {
      if (length / size > 15) continue;
      const all = Array.from({ length }, (_, index) => connection(`con_${index}`, 'full'));
      const answer: Answering = ({ url }) => {
        const page = Number(new URL(url).searchParams.get('page'));
        return Response.json(all.slice(page * size, (page + 1) * size));
      };
      const limits = { read: { requests: 40, seconds: 10 } };
      const target = createTarget(server, 'bridge', { answer, bridge: { limits } });
      assert.equal((await idsIn(target)).length, length, `${length} in pages of ${size}`);
    }
}

async function defaults(server: ServerParts): Promise<void> {
  const bare = { connection_id: 'con_full', connection: { name: 'one', strategy: 'okta' } };
  for (const missing of [undefined, null]) {
    const flags = { is_enabled: missing, show_as_button: missing, assign_membership_on_login: missing };
    const one = { ...bare, ...flags, organization_access_level: 'full' };
    const target = createTarget(server, 'bridge', {
      answer: () => Response.json({ connections: [one], total: 1 }),
    });
    const item = await itemOf(target);
    assert.equal(item['show_as_button'], true);
    assert.equal(item['is_enabled'], true);
    assert.equal(item['assign_membership_on_login'], false);
  }
}

const accessLevel = () => 'full' as const;

/** An older tenant whose connection an admin has switched off. */
async function switchedOff(server: ServerParts, more: Partial<KeepValues> = {}) {
  const keepValues = { ...server.keepValuesInMemory(), ...more };
  const { target, emulator } = olderTenant(server, { accessLevel, keepValues });
  assert.deepEqual(await statuses(target, change()), [200]);
  const kept = () => keepValues.list(ORGANIZATION);
  return { target, emulator, kept };
}

const switchOn = () => change('{"is_enabled":true}');
const isAdded = ({ requests }: Emulator) => requests.some(({ method }) => method === 'POST');

async function mayNotReturn(server: ServerParts): Promise<void> {
  let mayReturn = true;
  const asked: KeptConnection[] = [];
  const { target, emulator, kept } = await switchedOff(server, {
    mayReturn: async (organization, one) => {
      assert.equal(organization, ORGANIZATION);
      asked.push(one);
      return mayReturn;
    },
  });
  assert.deepEqual(await idsIn(target), ['con_full']);
  mayReturn = false;
  assert.deepEqual(await statuses(target, switchOn()), [404]);
  await target.clock.advance(10_000);
  assert.deepEqual(await idsIn(target), []);
  assert.ok(!isAdded(emulator), 'it is put back');
  assert.deepEqual(await kept(), []);
  assert.ok(
    asked.every(({ connectionId }) => connectionId === 'con_full'),
    'another is asked about',
  );
}

/** Somebody adds the connection in the Dashboard, an admin sees that, and then it is removed there for good. */
async function addedElsewhere(server: ServerParts): Promise<void> {
  const { target, emulator, kept } = await switchedOff(server);
  const before = emulator.export();
  const base = `https://acme.auth0.test/api/v2/organizations/${ORGANIZATION}/enabled_connections`;
  const body = JSON.stringify({ connection_id: 'con_full' });
  await emulator.fetch(base, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  await target.clock.advance(300_000);
  assert.deepEqual(await idsIn(target), ['con_full']);
  emulator.reset(before);
  emulator.clearRequests();
  await target.clock.advance(10_000);
  assert.deepEqual(await idsIn(target), []);
  assert.deepEqual(await statuses(target, switchOn()), [404]);
  assert.ok(!isAdded(emulator), 'it is put back');
  assert.deepEqual(await kept(), []);
}

async function deleted(server: ServerParts): Promise<void> {
  const { target, emulator, kept } = await switchedOff(server);
  emulator.reset({ ...emulator.export(), connections: [], tenantConnections: [] });
  assert.deepEqual(await statuses(target, switchOn()), [404]);
  assert.deepEqual(await kept(), []);
  await target.clock.advance(10_000);
  assert.deepEqual(await idsIn(target), []);
}

async function switchRefused(server: ServerParts): Promise<void> {
  for (const [status, isKept] of [
    [403, false],
    [429, false],
    [500, true],
  ] as const) {
    const keepValues = server.keepValuesInMemory();
    const { target, emulator } = olderTenant(server, { accessLevel, keepValues });
    emulator.failNext({ status }, { matching: ({ method }) => method === 'DELETE' });
    await statuses(target, change());
    assert.equal((await keepValues.list(ORGANIZATION)).length, isKept ? 1 : 0, String(status));
  }
}

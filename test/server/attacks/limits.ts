/** Trials of the bridge's limits: what one person, one organization or a fault of the server costs all others. */
import assert from 'node:assert/strict';
import type { BridgeOptions, LimitStore } from '../../../src/server/index.js';
import { answerOf, finished, type Trial } from './attack.js';
import { connection, listAnswer, refusal } from './management.js';
import { statuses } from './promises.js';
import { ask, change, LIST, ONE } from './requests.js';
import type { ServerParts } from './server.js';
import { createTarget, SCOPES, type Answering, type Seen, type Target } from './target.js';

export const LIMITS: readonly Trial[] = [
  { name: 'limits: 500 reads of one person cost few requests', run: reads },
  { name: 'limits: 500 changes of one person leave the others their part', run: changes },
  { name: 'limits: one organization leaves the others their part', run: organization },
  { name: 'limits: a change ends what was shared', run: changed },
  { name: 'limits: what was read a while ago is not shared', run: stale },
  { name: 'limits: a budget that one person has used up is no failure of a shared list', run: othersBudget },
  { name: 'limits: nothing is sent before the time that a 429 names', run: named },
  { name: 'limits: a 429 that names no time is about its own organization', run: nameless },
  { name: 'limits: a refused token is asked for once', run: refusedToken },
  { name: 'limits: a token that Auth0 does not accept is not sent with each request', run: unaccepted },
  { name: 'limits: a window ends, whatever the clock does', run: clockSetBack },
  { name: 'limits: without a shared store, each instance keeps to its part', run: instances },
  { name: 'limits: a shared store that fails leaves each instance its part', run: outage },
  { name: 'limits: a shared store that does not answer holds nobody for ever', run: deafStore },
  {
    name: 'limits: the token in a shared store can not be read, and serves other instances',
    run: sharedToken,
  },
  { name: 'limits: a token in a shared store that was refused is not used again', run: refusedSharedToken },
  { name: 'limits: a token that has no end is not shared', run: tokenWithoutEnd },
  { name: 'limits: options', run: options },
];

/** A person of an organization. */
const by = (person: string, organization = 'org_acme') => ({ cookie: `${person} ${organization}` });

function sessionOf({ headers }: Request) {
  const [subject = '', organization = ''] = (headers.get('cookie') ?? 'anna org_acme').split(' ');
  return { id: `session of ${subject}`, subject, organization, scopes: SCOPES };
}

/** A bridge for many people and organizations, whose connections are all at `full`. */
function crowd(server: ServerParts, bridge: Partial<BridgeOptions> = {}, answer: Answering = everywhere) {
  return createTarget(server, 'bridge', {
    answer,
    bridge: { getSession: async (request) => sessionOf(request), ...bridge },
  });
}

function everywhere({ method, url }: Seen): Response {
  const one = connection('con_full', 'full');
  if (url.includes('?')) return listAnswer([one]);
  if (method === 'DELETE') return new Response(null, { status: 204 });
  return url.endsWith('/con_full') ? Response.json(one) : refusal(404, 'inexistent_connection', '');
}

const repeated = (count: number, send: (index: number) => Request) =>
  Array.from({ length: count }, (_, index) => send(index));
const changeBy = (person: string, organization?: string) =>
  change('{"show_as_button":true}', by(person, organization));
const countOf = (all: readonly number[], status: number) => all.filter((one) => one === status).length;

async function reads(server: ServerParts): Promise<void> {
  const target = crowd(server);
  const paths = [LIST, ONE, `${LIST}?member_access_level=full`];
  const send = (index: number) => ask(paths[index % 4] ?? `${LIST}/con_${index}`, by('anna'));
  // Together and one after another, over a minute.
  const together = await Promise.all(repeated(250, send).map((request) => target.handler(request)));
  assert.ok(
    together.every(({ status }) => status === 200 || status === 404),
    'all are answered',
  );
  for (const request of repeated(250, send)) {
    await target.clock.advance(240);
    await statuses(target, request);
  }
  assert.ok(target.seen.length <= 20, `${target.seen.length} requests`);
  assert.deepEqual(await statuses(target, ask(LIST, by('boris', 'org_other'))), [200]);
}

async function changes(server: ServerParts): Promise<void> {
  const target = crowd(server);
  const all = await statuses(target, ...repeated(500, () => changeBy('anna')));
  assert.ok(countOf(all, 200) >= 5 && countOf(all, 429) > 400, 'most are answered here');
  assert.ok(target.seen.length <= 24, `${target.seen.length} requests`);
  // Somebody else of the same organization, and another organization.
  assert.deepEqual(await statuses(target, changeBy('boris')), [200]);
  assert.deepEqual(await statuses(target, changeBy('carla', 'org_other')), [200]);
  await target.clock.advance(10_000);
  assert.deepEqual(await statuses(target, changeBy('anna')), [200]);
}

async function organization(server: ServerParts): Promise<void> {
  const target = crowd(server);
  for (let person = 0; person < 50; person++)
    await statuses(target, changeBy(`person${person}`), changeBy(`person${person}`));
  assert.deepEqual(await statuses(target, changeBy('carla', 'org_other')), [200]);
}

async function changed(server: ServerParts): Promise<void> {
  const target = crowd(server);
  await statuses(target, ask(LIST), ask(LIST));
  assert.equal(target.seen.length, 1);
  await statuses(target, change('{"show_as_button":false}'), ask(LIST));
  assert.match(target.seen.at(-1)!.url, /connections\?/);
  const before = target.seen.length;
  // The other organization's list is not affected.
  await statuses(target, ask(LIST, by('boris', 'org_other')), ask(LIST));
  assert.equal(target.seen.length, before + 1);
}

async function stale(server: ServerParts): Promise<void> {
  const target = crowd(server);
  for (const [passed, count] of [
    [4_999, 1],
    [1, 2],
  ] as const) {
    await statuses(target, ask(LIST));
    await target.clock.advance(passed);
    await statuses(target, ask(LIST));
    assert.equal(target.seen.length, count);
  }
}

async function othersBudget(server: ServerParts): Promise<void> {
  const target = crowd(server, { family: 'connections' });
  await statuses(target, ...repeated(20, () => changeBy('anna')));
  const both = [ask(LIST, by('anna')), ask(LIST, by('boris'))].map((request) => target.handler(request));
  assert.deepEqual(
    (await Promise.all(both)).map(({ status }) => status),
    [429, 200],
  );
}

async function named(server: ServerParts): Promise<void> {
  for (const headers of namedTimes()) {
    let isLimited = true;
    const target: Target = crowd(server, {}, (seen) =>
      isLimited ? Response.json({}, { status: 429, headers: headers(target) }) : everywhere(seen),
    );
    await statuses(target, ask(LIST));
    isLimited = false;
    const all = await statuses(target, ask(LIST), changeBy('anna'), ask(LIST, by('boris', 'org_other')));
    assert.deepEqual(all, [429, 429, 429]);
    assert.equal(target.seen.length, 1, 'nothing is sent');
    const told = await target.handler(ask(LIST));
    assert.equal(told.headers.get('retry-after'), '7');
    assert.equal(told.headers.get('x-ratelimit-remaining'), '0');
    assert.ok(
      Number(told.headers.get('x-ratelimit-reset')) * 1000 >= target.clock.now() + 7_000,
      'the time is named',
    );
    await target.clock.advance(7_000);
    assert.deepEqual(await statuses(target, ask(LIST)), [200]);
  }
}

const namedTimes = (): readonly ((target: Target) => Record<string, string>)[] => [
  () => ({ 'retry-after': '7' }),
  ({ clock }) => ({ 'x-ratelimit-reset': String(clock.now() / 1000 + 7) }),
];

async function nameless(server: ServerParts): Promise<void> {
  let isLimited = true;
  const target = crowd(server, {}, (seen) =>
    isLimited ? Response.json({}, { status: 429 }) : everywhere(seen),
  );
  await statuses(target, ask(LIST));
  isLimited = false;
  const all = await statuses(target, ask(LIST), ask(LIST, by('boris', 'org_other')));
  assert.deepEqual(all, [429, 200]);
  await target.clock.advance(1_000);
  assert.deepEqual(await statuses(target, ask(LIST)), [200]);
}

async function refusedToken(server: ServerParts): Promise<void> {
  let asked = 0;
  const getManagementToken = async () => {
    asked++;
    return Promise.reject(new Error('invalid_client'));
  };
  const target = crowd(server, { getManagementToken });
  const all = await statuses(target, ...repeated(20, () => ask(LIST)));
  assert.equal(countOf(all, 502), 20);
  assert.equal(asked, 1);
  // Longer each time, up to a minute: 5, 15, 35, 75, 135, 195 seconds, and so on.
  for (let second = 0; second < 600; second++) {
    await target.clock.advance(1_000);
    await statuses(target, ask(LIST));
  }
  assert.ok(asked >= 8 && asked <= 14, `${asked} in ten minutes`);
}

async function unaccepted(server: ServerParts): Promise<void> {
  const target = crowd(server, {}, () => Response.json({}, { status: 401 }));
  const all = await statuses(target, ...repeated(20, () => ask(LIST)));
  assert.equal(countOf(all, 502), 20);
  assert.equal(target.seen.length, 2, 'one request and its repetition');
}

async function clockSetBack(server: ServerParts): Promise<void> {
  let now = Date.UTC(2026, 0, 2);
  const clock = { now: () => now, sleep: () => new Promise<void>(() => {}) };
  const target = crowd(server, { clock });
  const all = await statuses(target, ...repeated(20, () => changeBy('anna')));
  assert.ok(countOf(all, 429) > 0, 'the budget has to be used up');
  now -= 86_400_000;
  assert.deepEqual(await statuses(target, changeBy('anna')), [200]);
}

const LIMIT = { read: { requests: 40, seconds: 10 }, write: { requests: 8, seconds: 10 } };

/** The changes that get through, of more people than there is room for. */
async function changesThrough(target: Target): Promise<number> {
  const requests = repeated(12, (index) => changeBy(`person${index}`, `org_${index}`));
  return countOf(await statuses(target, ...requests), 200);
}

async function instances(server: ServerParts): Promise<void> {
  const target = crowd(server, { family: 'connections', limits: { ...LIMIT, instances: 2 } });
  assert.equal(await changesThrough(target), 4);
}

/** A store that can fail, with what is in it. */
function storeThatFails() {
  const values = new Map<string, string>();
  const counts = new Map<string, number>();
  const store = { isOut: false, asked: 0, values };
  const ask = <T>(work: () => T) => {
    store.asked++;
    if (store.isOut) throw new Error('The connection is closed.');
    return work();
  };
  const shared: LimitStore = {
    take: async (key, { requests }) =>
      ask(() => {
        const used = (counts.get(key) ?? 0) + 1;
        counts.set(key, used);
        return { isAllowed: used <= requests, remaining: Math.max(0, requests - used), reset: 10_000 };
      }),
    get: async (key) => ask(() => values.get(key)),
    set: async (key, value) => ask(() => void values.set(key, value)),
  };
  return Object.assign(store, { shared });
}

async function outage(server: ServerParts): Promise<void> {
  const store = storeThatFails();
  const errors: unknown[] = [];
  const target = crowd(server, {
    family: 'connections',
    limits: { ...LIMIT, store: store.shared, instances: 2 },
    onError: (error) => void errors.push(error),
  });
  assert.deepEqual(await statuses(target, changeBy('anna', 'org_a')), [200]);
  store.isOut = true;
  // One of its four was used before.
  assert.equal(await changesThrough(target), 3);
  assert.equal(errors.length, 1, 'an outage is reported once');
  const { asked } = store;
  await statuses(target, ask(LIST));
  assert.equal(store.asked, asked, 'a store that fails is not asked each time');
  store.isOut = false;
  await target.clock.advance(10_000);
  assert.deepEqual(await statuses(target, changeBy('anna', 'org_a')), [200]);
  assert.ok(store.asked > asked, 'it is asked again');
}

async function deafStore(server: ServerParts): Promise<void> {
  const never = () => new Promise<never>(() => {});
  const store = { take: never, get: never, set: never };
  const target = crowd(server, { limits: { store }, onError: () => {} });
  const { status } = await finished(answerOf(target, ask(LIST)), target, 500);
  assert.equal(status, 200);
}

/** Two instances with numbered tokens. */
function twoInstances(
  server: ServerParts,
  accepts: (token: string) => boolean,
  lifetime: number | undefined,
) {
  const store = storeThatFails();
  let count = 0;
  const one = (secret: string) => {
    const answer: Answering = (seen) =>
      accepts(tokenOf(seen)) ? everywhere(seen) : Response.json({}, { status: 401 });
    const target: Target = crowd(
      server,
      {
        secret,
        limits: { store: store.shared, freshFor: 0 },
        getManagementToken: async () => {
          const accessToken = machineToken(++count);
          return lifetime === undefined
            ? accessToken
            : { accessToken, expiresAt: target.clock.now() + lifetime };
        },
      },
      answer,
    );
    return target;
  };
  return { store, first: one('a secret'), second: one('a secret'), stranger: one('another secret') };
}

/** Long enough that nothing random contains it. */
const machineToken = (number: number) => `the-token-of-the-machine-${number}`;

const tokenOf = ({ headers }: Seen) => new Map(headers).get('authorization')?.split(' ')[1] ?? '';
const tokensOf = ({ seen }: Target) => [...new Set(seen.map(tokenOf))];

/** Encryption takes its time. */
const sent = async ({ handler }: Target) => (await handler(ask(LIST))).status;

async function sharedToken(server: ServerParts): Promise<void> {
  const { store, first, second, stranger } = twoInstances(server, () => true, 3_600_000);
  await sent(first);
  const stored = [...store.values.values()];
  assert.ok(
    !stored.some((value) => (value + atobOf(value)).includes(machineToken(1))),
    'the token can be read',
  );
  await sent(second);
  assert.deepEqual(tokensOf(second), [machineToken(1)]);
  await sent(stranger);
  assert.deepEqual(tokensOf(stranger), [machineToken(2)], 'another secret opens nothing');
}

async function refusedSharedToken(server: ServerParts): Promise<void> {
  const { first, second } = twoInstances(server, (token) => token !== machineToken(1), 3_600_000);
  assert.equal(await sent(first), 200);
  assert.deepEqual(tokensOf(first), [machineToken(1), machineToken(2)]);
  await sent(second);
  assert.deepEqual(tokensOf(second), [machineToken(2)]);
}

async function tokenWithoutEnd(server: ServerParts): Promise<void> {
  const { store, first } = twoInstances(server, () => true, undefined);
  await sent(first);
  assert.ok(![...store.values.keys()].some((key) => key.includes('token')), 'a token is shared');
}

function atobOf(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

async function options(server: ServerParts): Promise<void> {
  const wrong: BridgeOptions['limits'][] = [
    { read: { requests: 0, seconds: 1 } },
    { write: { requests: 1, seconds: 0.5 } },
    { sessionShare: 0 },
    { organizationShare: 1.1 },
    { instances: 0 },
    { freshFor: -1 },
    { freshFor: NaN },
  ];
  for (const limits of wrong) assert.throws(() => crowd(server, { limits }), server.ConfigurationError);
  assert.throws(() => crowd(server, { family: 'both' as never }), server.ConfigurationError);
}

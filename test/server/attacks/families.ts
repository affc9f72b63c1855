/** Trials of the two families of routes (contract B2): how they are detected, and what the older one can't do. */
import assert from 'node:assert/strict';
import type { KeptConnection } from '../../../src/server/index.js';
import { answerOf, finished, trial, type Attack, type Trial } from './attack.js';
import { statuses } from './promises.js';
import { ask, change, CONFIG, LIST, ONE } from './requests.js';
import type { ServerParts } from './server.js';
import { createTarget, type Circumstances, type Seen } from './target.js';

const KEPT: KeptConnection = {
  ...{ version: '1', connectionId: 'con_full', connectionName: 'con_full', strategy: 'okta' },
  ...{ showAsButton: true, assignMembershipOnLogin: true },
};

/** The older family has no levels: the host says them. */
const accessLevel = () => 'full' as const;

export const FAMILIES: readonly Trial[] = [
  { name: 'family: the newer one is asked for again after ten minutes', run: asksAgain },
  { name: 'family: a permission that lacks is not taken for a lack of routes', run: lacksPermission },
  switching('a switch that would lose its values', change, 403),
  ...meanwhile('on', [[KEPT], []]),
  ...meanwhile('off', [[], [KEPT]]),
  { name: 'older family: another version of the values is not forgotten', run: otherVersion },
  switching('a patch of the flags of what stays', () => change('{"show_as_button":false}'), 200),
];

/** A tenant without the newer family, which can be activated later. */
function olderTenant(isOlder: () => boolean): Circumstances {
  const one = { connection_id: 'con_full', connection: { name: 'con_full', strategy: 'okta' } };
  return {
    answer: ({ url }) => {
      if (url.includes('/enabled_connections')) return Response.json(url.includes('/con_full') ? one : [one]);
      return isOlder() ? Response.json({}, { status: 404 }) : undefined;
    },
  };
}

async function asksAgain(server: ServerParts): Promise<void> {
  let isOlder = true;
  const target = createTarget(
    server,
    'bridge',
    olderTenant(() => isOlder),
  );
  await statuses(target, ask(ONE));
  isOlder = false;
  const newer = () => target.seen.filter(({ url }) => !url.includes('/enabled_connections')).length;
  const before = newer();
  await target.clock.advance(60_000);
  await statuses(target, ask(ONE));
  assert.equal(newer(), before, 'it is not asked for each time');
  await target.clock.advance(600_000);
  await statuses(target, ask(ONE));
  assert.ok(newer() > before, 'the newer one is not asked for again');
}

async function lacksPermission(server: ServerParts): Promise<void> {
  const answer = ({ url }: Seen) =>
    url.includes('/enabled_connections')
      ? Response.json([])
      : Response.json({ errorCode: 'insufficient_scope' }, { status: 403 });
  const target = createTarget(server, 'bridge', { answer });
  assert.deepEqual(await statuses(target, ask(LIST)), [403]);
}

function switching(name: string, send: () => Request, status: number): Trial {
  const expect: Attack['expect'] = ({ target, answer }) => {
    assert.equal(answer.status, status);
    assert.ok(target.seen.every(({ method }) => method !== 'DELETE'));
  };
  return trial({
    name: `older family: ${name}`,
    against: ['bridge'],
    how: { ...olderTenant(() => true), bridge: { accessLevel } },
    send,
    expect,
  });
}

/** A connection that is read while it is switched must not seem to be missing, although it can be in neither place. */
function meanwhile(name: string, kept: readonly (readonly KeptConnection[])[]): Trial[] {
  return [LIST, ONE].map((path) => {
    const what = path === LIST ? 'a list' : 'one';
    return {
      name: `older family: ${what} that is read while it is switched ${name}`,
      async run(server) {
        const left = [...kept];
        const nowhere = ({ url }: Seen) =>
          url.endsWith('/con_full') || !url.includes('/enabled_connections')
            ? Response.json({}, { status: 404 })
            : Response.json([]);
        const keepValues = { ...server.keepValuesInMemory(), list: async () => left.shift() ?? [] };
        const target = createTarget(server, 'bridge', {
          answer: nowhere,
          bridge: { keepValues, accessLevel },
        });
        // Detecting the family reads the list once more, and what it has read is soon forgotten.
        await statuses(target, ask(CONFIG));
        await target.clock.advance(60_000);
        left.splice(0, left.length, ...kept);
        const send = path === LIST ? ask(LIST) : change('{"show_as_button":false}');
        const { body } = await finished(answerOf(target, send), target);
        assert.match(body ?? '', /"id":"con_full"/);
      },
    };
  });
}

async function otherVersion({ keepValuesInMemory }: ServerParts): Promise<void> {
  const values = keepValuesInMemory();
  await values.put('org_acme', { ...KEPT, version: '2' });
  await values.remove('org_acme', 'con_full', '1');
  assert.equal((await values.list('org_acme')).length, 1);
  assert.equal((await values.list('org_other')).length, 0);
}

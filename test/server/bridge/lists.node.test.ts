/** Tests how lists are read: their pages, the family of routes they come from, and who shares one (contract B1, B2). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Association } from '../../../src/server/index.js';
import type { Associations } from '../../../src/server/bridge/association.js';
import { createFamily } from '../../../src/server/bridge/family.js';
import { getOne, listAll, understood } from '../../../src/server/bridge/organization-connections.js';
import { SharedReads } from '../../../src/server/bridge/reads.js';
import { limitsOf } from '../../../src/server/limits/limits.js';
import { Paced, type Caller } from '../../../src/server/limits/pace.js';
import type { Management, ManagementRequest } from '../../../src/server/management/management.js';
import { ManagementRefusal } from '../../../src/server/management/refusal.js';
import { settled } from '../../helpers/controlled-transport.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';
import { connection } from '../attacks/management.js';

const ANNA: Caller = { organization: 'org_a', session: 'anna' };
const BORIS: Caller = { organization: 'org_a', session: 'boris' };

/** A Management API that answers with these pages, and records its requests. */
function pages(pageOf: (page: number) => unknown) {
  const asked: ManagementRequest[] = [];
  const management = {
    request: async (_: Caller, request: ManagementRequest) => {
      asked.push(request);
      return pageOf(Number(request.query?.['page']));
    },
  } as unknown as Management;
  const list = async () => (await listAll(management, 'connections', ANNA)).map(({ connectionId: id }) => id);
  return { asked, list };
}

const ids = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `con_${from + index}`);
const itemsOf = (all: readonly string[]) => all.map((id) => connection(id, 'full'));

describe('a list', () => {
  it('is asked for with totals, 50 at a time; only what follows is a continuation', async () => {
    const { asked, list } = pages((page) => ({ connections: itemsOf(ids(page * 50, 50)), total: 100 }));
    assert.deepEqual(await list(), ids(0, 100));
    assert.deepEqual(
      asked.map(({ isContinued, ...request }) => [isContinued, request]),
      [0, 1].map((page) => [
        page > 0,
        {
          method: 'GET',
          family: 'connections',
          query: { page: String(page), per_page: '50', include_totals: 'true' },
        },
      ]),
    );
  });

  it('with totals ends where they say, however small its pages are', async () => {
    for (const [total, size, requests] of [
      [51, 50, 2],
      [50, 50, 1],
      [1, 50, 1],
      [0, 50, 1],
      [5, 2, 3],
      [4, 2, 2],
    ] as const) {
      const all = ids(0, total);
      const { asked, list } = pages((page) => ({
        connections: itemsOf(all.slice(page * size, page * size + size)),
        total,
      }));
      assert.deepEqual(await list(), all);
      assert.equal(asked.length, requests, `${total} in pages of ${size}`);
    }
  });

  it('whose totals say too much ends with an empty page', async () => {
    const { asked, list } = pages((page) => ({
      connections: page === 0 ? itemsOf(ids(0, 3)) : [],
      total: 9,
    }));
    assert.deepEqual([await list(), asked.length], [ids(0, 3), 2]);
  });

  it('without totals ends with a page that is shorter than one before, empty or repeated', async () => {
    for (const [given, requests] of [
      [[50, 50, 3], 3],
      [[50, 50, 0], 3],
      [[7, 7, 3], 3],
      [[7, 0], 2],
      [[1, 1, 0], 3],
      [[0], 1],
      [[2, 3, 2], 3],
    ] as const) {
      const starts = given.map((_, index) =>
        given.slice(0, index).reduce<number>((sum, size) => sum + size, 0),
      );
      const { asked, list } = pages((page) => itemsOf(ids(starts[page] ?? 0, given[page] ?? 0)));
      assert.equal(
        (await list()).length,
        given.reduce<number>((sum, size) => sum + size, 0),
      );
      assert.equal(asked.length, requests, given.join());
    }
    // A server that knows no pages gives the same each time.
    const { asked, list } = pages(() => itemsOf(ids(0, 7)));
    assert.deepEqual([await list(), asked.length], [ids(0, 7), 2]);
  });

  it('has each association once, in its newest form', async () => {
    const { list } = pages((page) => ({
      connections: itemsOf(page === 0 ? ['con_1', 'con_2'] : ['con_2', 'con_3']),
      total: 4,
    }));
    assert.deepEqual(await list(), ['con_1', 'con_2', 'con_3']);
  });

  it('has forty pages at most', async () => {
    const full = (last: number) =>
      pages((page) =>
        itemsOf(page <= last ? ids(page * 50, page === last ? 1 : 50) : assert.fail('too many')),
      );
    assert.equal((await full(39).list()).length, 39 * 50 + 1);
    const { asked, list } = full(40);
    await assert.rejects(list(), { code: 'upstream-failed', message: 'upstream-failed' });
    assert.equal(asked.length, 40);
  });

  it('is unreadable as a whole if one of its items is', async () => {
    for (const page of [undefined, {}, [{}], [connection('con_1', 'full'), null]]) {
      const { list } = pages(() => page);
      await assert.rejects(list(), { code: 'upstream-failed' });
    }
    assert.throws(() => understood({}, 'connections'), {
      body: {
        type: 'urn:org-connections:error:upstream-failed',
        status: 502,
        title: 'Bad Gateway',
        detail: 'Auth0’s response could not be read.',
      },
    });
  });
});

describe('one association', () => {
  it('is none after a 404 alone', async () => {
    const failing = (error: Error) =>
      getOne({ request: () => Promise.reject(error) } as unknown as Management, 'connections', ANNA, 'con_1');
    assert.equal(await failing(refusal(404)), undefined);
    for (const error of [refusal(403), refusal(500), new Error('another')])
      await assert.rejects(failing(error), error);
  });
});

function refusal(status: number, message = ''): ManagementRefusal {
  return new ManagementRefusal(status, { message }, new Headers(), false);
}

describe('the family of routes', () => {
  /** What each family does when it is asked: nothing, or this failure. */
  function families(
    newer: (count: number) => Error | undefined,
    older: () => Error | undefined = () => undefined,
  ) {
    const clock = new VirtualClock();
    const asked: string[] = [];
    const one = (family: 'connections' | 'enabled_connections') => ({ family }) as Associations;
    const parts = { newer: one('connections'), older: one('enabled_connections') };
    const find = createFamily({
      ...parts,
      named: undefined,
      clock,
      list: async ({ family }) => {
        asked.push(family === 'connections' ? 'newer' : 'older');
        const count = asked.filter((name) => name === 'newer').length;
        const failure = family === 'connections' ? newer(count) : older();
        if (failure) throw failure;
        return [];
      },
    });
    const found = async (caller = ANNA) => ((await find(caller)) === parts.newer ? 'newer' : 'older');
    return { clock, asked, found };
  }

  it('is the newer one if that works, and then for every organization', async () => {
    const { asked, found } = families(() => undefined);
    assert.equal(await found(), 'newer');
    assert.equal(await found({ ...ANNA, organization: 'org_b' }), 'newer');
    assert.deepEqual(asked, ['newer']);
  });

  it('is the older one after two 404, between which the older one works', async () => {
    const { asked, found } = families(() => refusal(404));
    assert.equal(await found(), 'older');
    assert.equal(await found(), 'older');
    assert.deepEqual(asked, ['newer', 'older', 'newer']);
    assert.equal(await found({ ...ANNA, organization: 'org_b' }), 'older');
    assert.equal(asked.length, 6, 'another organization is another question');
  });

  it('is asked for again after ten minutes, to the millisecond', async () => {
    const { asked, found, clock } = families((count) => (count <= 2 ? refusal(404) : undefined));
    assert.equal(await found(), 'older');
    await clock.advance(599_999);
    assert.equal(await found(), 'older');
    assert.equal(asked.length, 3);
    await clock.advance(1);
    assert.equal(await found(), 'newer');
  });

  it('is the newer one if that works the second time', async () => {
    const { found } = families((count) => (count === 1 ? refusal(404) : undefined));
    assert.equal(await found(), 'newer');
  });

  it('is not decided by any other failure', async () => {
    for (const error of [
      ...[400, 401, 403, 429, 500].map((status) => refusal(status)),
      refusal(404, 'No organization found by that id or name'),
      new Error('another'),
    ]) {
      const { asked, found } = families(() => error);
      await assert.rejects(found(), error);
      assert.deepEqual(asked, ['newer']);
      const second = families((count) => (count === 1 ? refusal(404) : error));
      await assert.rejects(second.found(), error);
    }
  });

  it('is unknown if the older one does not work either; a 404 of both is about the organization', async () => {
    const first = refusal(404);
    await assert.rejects(
      families(
        () => first,
        () => refusal(404),
      ).found(),
      first,
    );
    for (const error of [refusal(500), refusal(403), new Error('another')])
      await assert.rejects(
        families(
          () => first,
          () => error,
        ).found(),
        error,
      );
  });

  it('does not turn older while the newer one is known to work', async () => {
    const { found } = families((count) => (count === 1 ? undefined : refusal(404)));
    await found();
    assert.equal(await found(), 'newer');
    assert.equal(await found({ ...ANNA, organization: 'org_b' }), 'newer');
  });

  it('that another request has found meanwhile counts: then a 404 is one', async () => {
    let isLost = false;
    const waiting: (() => void)[] = [];
    const lost = refusal(404);
    const one = (family: string) => ({ family }) as Associations;
    const find = createFamily({
      newer: one('connections'),
      older: one('enabled_connections'),
      named: undefined,
      clock: new VirtualClock(),
      list: async (_, { organization }) => {
        const fails = isLost;
        if (organization === 'org_a') await new Promise<void>((resolve) => waiting.push(resolve));
        if (fails) throw lost;
        return [];
      },
    });
    isLost = true;
    const slow = find(ANNA);
    isLost = false;
    await find({ ...ANNA, organization: 'org_b' });
    for (const go of waiting) go();
    await assert.rejects(slow, lost);
  });
});

describe('a list that is shared', () => {
  function shared(freshFor = 5_000) {
    const clock = new VirtualClock();
    const limits = limitsOf({ freshFor }, { clock, onError: () => assert.fail('was told') });
    const reads = new SharedReads(limits, clock);
    const calls: { readonly caller: Caller; readonly settle: (error?: Error) => void }[] = [];
    const from = (family: 'connections' | 'enabled_connections' = 'connections') =>
      ({
        family,
        list: (caller) =>
          new Promise<readonly Association[]>((resolve, reject) =>
            calls.push({ caller, settle: (error) => (error ? reject(error) : resolve([])) }),
          ),
      }) as Associations;
    const list = async (caller: Caller, family?: 'enabled_connections') => {
      const answer = reads.list(from(family), caller);
      answer.catch(() => {});
      await settled();
      return answer;
    };
    /** Begins it, without waiting for its end. */
    const begin = async (caller: Caller, family?: 'enabled_connections') => {
      const running = { answer: list(caller, family) };
      running.answer.catch(() => {});
      await settled();
      return running;
    };
    return { clock, reads, calls, begin };
  }

  it('is one for all who ask while it is under way, or a moment later', async () => {
    const { calls, begin, clock } = shared();
    const both = [await begin(ANNA), await begin(BORIS)];
    assert.equal(calls.length, 1);
    await clock.advance(4_999);
    calls[0]!.settle();
    await Promise.all(both.map(({ answer }) => answer));
    await (
      await begin(ANNA)
    ).answer;
    assert.equal(calls.length, 1);
    await clock.advance(1);
    await begin(ANNA);
    assert.equal(calls.length, 2);
  });

  it('is each time a new one if so configured', async () => {
    const { calls, begin } = shared(0);
    await begin(ANNA);
    await begin(ANNA);
    assert.equal(calls.length, 2);
  });

  it('belongs to one organization and one family', async () => {
    const { calls, begin } = shared();
    await begin(ANNA);
    await begin({ ...ANNA, organization: 'org_b' });
    await begin(ANNA, 'enabled_connections');
    assert.equal(calls.length, 3);
  });

  it('is not used after a change of its organization, not even one under way', async () => {
    const { calls, begin, reads } = shared();
    await begin(ANNA);
    await reads.changed('org_b');
    await begin(ANNA);
    assert.equal(calls.length, 1);
    await reads.changed('org_a');
    await begin(ANNA);
    assert.equal(calls.length, 2);
    await begin(BORIS);
    assert.equal(calls.length, 2);
    await reads.changed('org_a');
    await begin(BORIS);
    assert.equal(calls.length, 3, 'each change is another one');
  });

  it('is not used when the clock was set back', async () => {
    let now = 1_000_000;
    const clock = { now: () => now, sleep: async () => {} };
    const reads = new SharedReads(limitsOf({}, { clock, onError: () => assert.fail('was told') }), clock);
    let count = 0;
    const from = { family: 'connections', list: async () => (count++, []) } as unknown as Associations;
    await reads.list(from, ANNA);
    await reads.list(from, ANNA);
    assert.equal(count, 1, 'no time has passed');
    now -= 1;
    await reads.list(from, ANNA);
    assert.equal(count, 2);
  });

  it('fails for those who wait for it, and for nobody else', async () => {
    const { calls, begin } = shared();
    const both = [await begin(ANNA), await begin(BORIS)];
    const failure = new Error('failed');
    calls[0]!.settle(failure);
    for (const { answer } of both) await assert.rejects(answer, failure);
    await begin(ANNA);
    assert.equal(calls.length, 2);
  });

  it('that has failed leaves a newer one alone', async () => {
    const { calls, begin, reads } = shared();
    await begin(ANNA);
    await reads.changed('org_a');
    await begin(ANNA);
    calls[0]!.settle(new Error('failed'));
    await settled();
    await begin(ANNA);
    assert.equal(calls.length, 2);
  });

  it('goes on when whoever began it leaves', async () => {
    const left = new AbortController();
    const { calls, begin } = shared();
    const first = await begin({ ...ANNA, signal: left.signal });
    const second = await begin(BORIS);
    assert.equal(calls[0]!.caller.signal, undefined);
    left.abort(new Error('left'));
    await assert.rejects(first.answer, /left/);
    calls[0]!.settle();
    assert.deepEqual(await second.answer, []);
  });

  it('that somebody else’s used-up budget has ended is read again for the others', async () => {
    const { calls, begin } = shared();
    const [anna, boris] = [await begin(ANNA), await begin(BORIS)];
    calls[0]!.settle(new Paced(1_000, 0, true));
    await assert.rejects(anna.answer, Paced);
    await settled();
    assert.equal(calls[1]!.caller.session, 'boris');
    calls[1]!.settle();
    assert.deepEqual(await boris.answer, []);
  });

  it('that a budget of all has ended is not', async () => {
    const { calls, begin } = shared();
    const [anna, boris] = [await begin(ANNA), await begin(BORIS)];
    calls[0]!.settle(new Paced(1_000, 0, false));
    for (const { answer } of [anna, boris]) await assert.rejects(answer, Paced);
    assert.equal(calls.length, 1);
  });

  it('stays known among a thousand others', async () => {
    const clock = new VirtualClock();
    const reads = new SharedReads(limitsOf({}, { clock, onError: () => assert.fail('was told') }), clock);
    let count = 0;
    const from = { family: 'connections', list: async () => (count++, []) } as unknown as Associations;
    const readAll = async (length: number) => {
      for (let index = 0; index < length; index++)
        await reads.list(from, { ...ANNA, organization: `org_${index}` });
    };
    await readAll(1_000);
    await readAll(1_000);
    assert.equal(count, 1_000);
    await readAll(1_001);
    await reads.list(from, { ...ANNA, organization: 'org_0' });
    assert.equal(count, 1_002, 'the oldest makes room');
  });

  it('is read anew once the last change is forgotten, after ten minutes', async () => {
    const { begin, reads, calls, clock } = shared(3_600_000);
    await reads.changed('org_a');
    await begin(ANNA);
    await clock.advance(599_999);
    await begin(ANNA);
    assert.equal(calls.length, 1);
    await clock.advance(1);
    await begin(ANNA);
    assert.equal(calls.length, 2);
  });
});

/** Tests whom a used-up budget or a 429 holds, for how long, and how the page is told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { limitsOf, type LimitsOptions } from '../../../src/server/limits/limits.js';
import { TenantPace, Paced, type Caller, type Category } from '../../../src/server/limits/pace.js';
import { VirtualClock } from '../../helpers/virtual-clock.js';

const ANNA: Caller = { organization: 'org_a', session: 'anna' };
const BORIS: Caller = { organization: 'org_a', session: 'boris' };
const CARLA: Caller = { organization: 'org_b', session: 'carla' };
const TEN = { requests: 10, seconds: 10 };

function paced(options: LimitsOptions = { read: TEN, write: TEN }) {
  const clock = new VirtualClock();
  const pace = new TenantPace(limitsOf(options, { clock, onError: () => assert.fail('was told') }), clock);
  /** How many of these requests get through. */
  const through = async (caller: Caller, category: Category = 'read', count = 30) => {
    let passed = 0;
    for (let times = 0; times < count; times++) if (!(await refusal(caller, category))) passed++;
    return passed;
  };
  const refusal = async (caller: Caller, category: Category = 'read') =>
    pace.take(category, caller).then(
      () => undefined,
      (error: unknown) => (error instanceof Paced ? error : assert.fail(String(error))),
    );
  return { clock, pace, through, refusal };
}

describe('a budget', () => {
  it('of one session, its organization and the tenant is 6, 8 and 10 of ten requests', async () => {
    const { through } = paced();
    assert.equal(await through(ANNA), 6);
    assert.equal(await through(BORIS), 2);
    assert.equal(await through(CARLA), 2);
    assert.equal(await through({ organization: 'org_c', session: 'dora' }), 0);
  });

  it('is apart for reads and changes', async () => {
    const { through } = paced({ read: TEN, write: { requests: 5, seconds: 10 } });
    assert.equal(await through(ANNA, 'read'), 6);
    assert.equal(await through(ANNA, 'write'), 3);
    assert.equal(await through(BORIS, 'read'), 2);
    assert.equal(await through(BORIS, 'write'), 1);
  });

  it('is the session’s own in each organization', async () => {
    const { through } = paced();
    await through(ANNA);
    assert.equal(await through({ ...ANNA, organization: 'org_b' }), 4);
  });

  it('ends with its window, to the millisecond', async () => {
    const { through, clock } = paced();
    await through(ANNA);
    await clock.advance(9_999);
    assert.equal(await through(ANNA), 0);
    await clock.advance(1);
    assert.equal(await through(ANNA), 6);
  });

  it('says whose it is, when it ends, and how much it is, as Auth0 does', async () => {
    const { through, refusal, clock } = paced();
    await through(ANNA);
    await clock.advance(2_500);
    const told = (await refusal(ANNA)) ?? assert.fail('It gets through.');
    assert.deepEqual([told.status, told.code, told.isOwn, told.wait], [429, 'api', true, 7_500]);
    assert.deepEqual(told.body, {
      type: 'https://auth0.com/api-errors#A0E-429-0003',
      status: 429,
      title: 'Endpoint Rate Limit Exceeded',
      detail: 'The endpoint request limit has been exceeded.',
    });
    assert.deepEqual(told.headers, {
      'Retry-After': '8',
      'X-RateLimit-Limit': '6',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': String(Math.ceil((clock.now() + 7_500) / 1000)),
    });
    await through(BORIS, 'read', 2);
    assert.equal((await refusal(BORIS))?.isOwn, false);
    assert.equal((await refusal(BORIS))?.headers['X-RateLimit-Limit'], '8');
    await through(CARLA, 'read', 2);
    assert.equal((await refusal(CARLA))?.isOwn, false);
    assert.equal((await refusal(CARLA))?.headers['X-RateLimit-Limit'], '10');
  });

  it('asks to wait for a second at least', async () => {
    const { through, refusal, clock } = paced();
    await through(ANNA);
    await clock.advance(9_999);
    assert.equal((await refusal(ANNA))?.headers['Retry-After'], '1');
  });
});

describe('a 429 of Auth0', () => {
  const named = (seconds: number) => new Headers({ 'retry-after': String(seconds) });

  it('that names a time holds everyone until then, and only the same kind of requests', async () => {
    for (const category of ['read', 'write'] as const) {
      const { pace, refusal, clock } = paced();
      await pace.hold(category, ANNA, named(7));
      for (const caller of [ANNA, CARLA]) assert.ok(await refusal(caller, category));
      assert.equal(await refusal(ANNA, category === 'read' ? 'write' : 'read'), undefined);
      await clock.advance(6_999);
      const told = (await refusal(CARLA, category)) ?? assert.fail('It gets through.');
      assert.deepEqual([told.wait, told.isOwn], [1, false]);
      assert.deepEqual(told.headers, {
        'Retry-After': '1',
        'X-RateLimit-Remaining': '0',
        'X-RateLimit-Reset': String(Math.ceil((clock.now() + 1) / 1000)),
      });
      await clock.advance(1);
      assert.equal(await refusal(CARLA, category), undefined);
    }
  });

  it('can name it as a point in time', async () => {
    const { pace, refusal, clock } = paced();
    const reset = String(clock.now() / 1000 + 5);
    await pace.hold('read', ANNA, new Headers({ 'x-ratelimit-reset': reset }));
    await clock.advance(4_999);
    assert.ok(await refusal(CARLA));
    await clock.advance(1);
    assert.equal(await refusal(CARLA), undefined);
  });

  it('that names no time holds its own organization for a second', async () => {
    const { pace, refusal, clock } = paced();
    await pace.hold('read', ANNA, new Headers());
    assert.equal(await refusal(CARLA), undefined);
    await clock.advance(999);
    assert.equal((await refusal(BORIS))?.isOwn, false);
    assert.equal(await refusal({ ...ANNA, organization: 'org_b' }), undefined);
    await clock.advance(1);
    assert.equal(await refusal(BORIS), undefined);
  });

  it('holds for a second at least', async () => {
    const { pace, refusal, clock } = paced();
    await pace.hold('read', ANNA, named(0));
    await clock.advance(999);
    assert.ok(await refusal(CARLA));
    await clock.advance(1);
    assert.equal(await refusal(CARLA), undefined);
  });

  it('takes nothing from a budget while it holds', async () => {
    const { pace, through, clock } = paced();
    await pace.hold('read', ANNA, named(3));
    assert.equal(await through(ANNA), 0);
    await clock.advance(3_000);
    assert.equal(await through(ANNA), 6);
  });
});

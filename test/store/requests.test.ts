import { expect } from '@open-wc/testing';
import { Permissions } from '../../src/store/permissions.js';
import { Lane, Requests } from '../../src/store/requests.js';
import { createMemoryTransport } from '../../src/transport/memory/memory.js';
import { okta, saml } from '../helpers/connections.js';
import { rejection } from '../helpers/rejection.js';

/** Work that the test ends. */
function openWork() {
  const signals: AbortSignal[] = [];
  const ends: (() => void)[] = [];
  const work = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  return { work, signals, ends };
}

describe('a lane of requests', () => {
  it('is shared while work is under way, and free after it', async () => {
    const { work, ends } = openWork();
    const lane = new Lane<void>();
    const promise = lane.share(work);
    expect(lane.share(work)).to.equal(promise);
    ends[0]?.();
    await promise;
    expect(lane.current).to.equal(undefined);
  });

  it('lets older work go on when it is replaced, and aborts it when it is superseded', () => {
    const { work, signals } = openWork();
    const lane = new Lane<void>();
    void lane.share(work);
    void lane.replace(work);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false, false]);
    void lane.supersede(work);
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true, false]);
  });

  it('is still occupied when the work that was replaced ends', async () => {
    const { work, ends } = openWork();
    const lane = new Lane<void>();
    const older = lane.share(work);
    const newer = lane.replace(work);
    ends[0]?.();
    await older;
    expect(lane.current).to.equal(newer);
  });

  it('starts what is enqueued once the work before has ended, also by an error', async () => {
    const lane = new Lane<unknown>();
    const order: string[] = [];
    const fails = lane.enqueue(async () => {
      await Promise.resolve();
      order.push('first');
      throw new Error('first');
    });
    const second = lane.enqueue(async () => order.push('second'));
    await fails.catch(() => {});
    await second;
    expect(order).to.deep.equal(['first', 'second']);
  });
});

describe('the requests of a store', () => {
  it('have a slot of their own for each resource and id', () => {
    const requests = new Requests(new Permissions(), () => {});
    expect(requests.slot('connection', 'a')).to.equal(requests.slot('connection', 'a'));
    expect(requests.slot('connection', 'a')).not.to.equal(requests.slot('connection', 'b'));
    expect(requests.slot('list')).not.to.equal(requests.slot('configuration'));
  });

  it('are all aborted together, also those that have not been sent yet', async () => {
    const requests = new Requests(new Permissions(), () => {});
    requests.start(createMemoryTransport([okta]));
    const { work, signals } = openWork();
    void requests.slot('connection', okta.id!).changes.enqueue(work);
    void requests.slot('connection', saml.id!).changes.enqueue(work);
    requests.start(createMemoryTransport([]));
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
    const sending = requests.send((transport, options) => transport.listConnections(options), signals[0]!);
    expect((await rejection(sending)).code).to.equal('aborted');
  });
});

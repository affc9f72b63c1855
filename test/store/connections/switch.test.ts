import { expect } from '@open-wc/testing';
import { connection, okta, saml } from '../../helpers/connections.js';
import { settled } from '../../helpers/controlled-transport.js';
import { rejection } from '../../helpers/rejection.js';
import { openStore } from '../store-page.js';

const id = okta.id!;
const off = { ...okta, isEnabled: false };

describe('a switch in the store', () => {
  it('shows at once, and becomes true when the server says so', async () => {
    const { store, transport } = await openStore([okta, saml]);
    const saving = store.setEnabled(id, false);
    expect(store.connection(id)).to.include({ pendingEnabled: false, value: okta });
    await settled();
    expect(transport.last).to.deep.include({ method: 'updateConnection', id, patch: { isEnabled: false } });
    await transport.last.answer(off);
    expect(await saving).to.deep.equal(off);
    expect(store.connection(id)).to.include({ pendingEnabled: null, refusal: null });
    expect(store.list.value?.connections[0]).to.deep.equal(off);
  });

  it('touches nothing but its own connection', async () => {
    const { store, transport } = await openStore([okta, saml]);
    const neighbour = store.connection(saml.id!);
    const saving = store.setEnabled(id, false);
    await settled();
    await transport.last.answer(off);
    await saving;
    expect(store.connection(saml.id!)).to.equal(neighbour);
    expect(store.list.value?.connections[1]).to.equal(saml);
  });

  it('that is already true sends nothing', async () => {
    const { store, transport } = await openStore([okta]);
    expect(await store.setEnabled(id, true)).to.equal(okta);
    expect(transport.calls).to.have.length(1);
    expect(store.connection(id).pendingEnabled).to.equal(null);
  });

  it('of one moment is the last of that moment', async () => {
    const { store, transport } = await openStore([okta]);
    const promises = [store.setEnabled(id, true), store.setEnabled(id, false)];
    expect(promises[0]).to.equal(promises[1]);
    await settled();
    expect(transport.of('updateConnection').map(({ patch }) => patch)).to.deep.equal([{ isEnabled: false }]);
  });

  it('of many clicks sends at most two requests, and the last one wins', async () => {
    const { store, transport } = await openStore([okta]);
    void store.setEnabled(id, false);
    await settled();
    for (let click = 0; click < 49; click++) void store.setEnabled(id, click % 2 === 0);
    const saving = store.setEnabled(id, true);
    expect(transport.of('updateConnection')).to.have.length(1);
    await transport.last.answer(off);
    await transport.last.answer(okta);
    expect((await saving).isEnabled).to.equal(true);
    expect(transport.of('updateConnection').map(({ patch }) => patch?.isEnabled)).to.deep.equal([
      false,
      true,
    ]);
    expect(store.connection(id)).to.include({ pendingEnabled: null });
  });

  it('that came back to what is true meanwhile sends nothing more', async () => {
    const { store, transport } = await openStore([okta]);
    void store.setEnabled(id, false);
    await settled();
    void store.setEnabled(id, true);
    const saving = store.setEnabled(id, false);
    await transport.last.answer(off);
    expect((await saving).isEnabled).to.equal(false);
    expect(transport.of('updateConnection')).to.have.length(1);
  });

  it('that is refused is dropped, and says why until the next one', async () => {
    const { store, transport } = await openStore([okta]);
    const saving = store.setEnabled(id, false);
    await settled();
    await transport.last.fail('conflict', { detail: 'No.' });
    const error = await rejection(saving);
    expect(store.connection(id)).to.include({ pendingEnabled: null, value: okta });
    expect(store.connection(id).refusal).to.deep.equal({ enabled: false, error });
    void store.setEnabled(id, false);
    expect(store.connection(id).refusal).to.equal(null);
  });

  it('that is refused undoes no other', async () => {
    const { store, transport } = await openStore([okta, saml]);
    const first = rejection(store.setEnabled(id, false));
    void store.setEnabled(saml.id!, true);
    await settled();
    const [request] = transport.of('updateConnection');
    await request?.fail('conflict');
    await first;
    expect(store.connection(saml.id!).pendingEnabled).to.equal(true);
  });

  it('that was given up before it was refused is not told as refused', async () => {
    const { store, transport } = await openStore([okta]);
    void store.setEnabled(id, false);
    await settled();
    const saving = store.setEnabled(id, true);
    await transport.last.fail('conflict');
    expect(await saving).to.equal(okta);
    expect(store.connection(id)).to.include({ pendingEnabled: null, refusal: null });
    expect(transport.of('updateConnection')).to.have.length(1);
  });

  it('is finished when the last subscriber leaves, and shared with the next one', async () => {
    const { store, transport, leave } = await openStore([okta]);
    const left = store.setEnabled(id, false);
    await settled();
    leave();
    await settled();
    store.subscribe(() => {});
    expect(store.connection(id).pendingEnabled).to.equal(false);
    expect(store.setEnabled(id, false)).to.equal(left);
    await transport.of('updateConnection')[0]!.answer(off);
    expect((await left).isEnabled).to.equal(false);
    expect(transport.of('updateConnection')).to.have.length(1);
  });

  it('can have its refusal told by the page', async () => {
    const { store, transport } = await openStore([okta]);
    const saving = rejection(store.setEnabled(id, false));
    await settled();
    await transport.last.fail('conflict');
    await saving;
    store.dismissRefusal(id);
    expect(store.connection(id).refusal).to.equal(null);
  });

  it('that the server took without saying how it is now counts as true', async () => {
    const { store, transport } = await openStore([okta]);
    const saving = store.setEnabled(id, false);
    await settled();
    await transport.last.answer(connection({ id, isEnabled: null }));
    expect((await saving).isEnabled).to.equal(false);
  });

  it('says why it waits', async () => {
    const { store, transport } = await openStore([okta]);
    const saving = store.setEnabled(id, false);
    await settled();
    transport.last.wait(9_000);
    expect(store.connection(id).waiting?.until).to.equal(9_000);
    await transport.last.answer(off);
    await saving;
    expect(store.connection(id).waiting).to.equal(undefined);
  });

  it('outlives an answer that was on its way before it came true', async () => {
    const { store, transport } = await openStore([okta]);
    const refresh = store.refresh();
    const stale = transport.last;
    const saving = store.setEnabled(id, false);
    await settled();
    await transport.last.answer(off);
    await saving;
    await stale.answer([okta]);
    await refresh;
    expect(store.list.value?.connections[0]?.isEnabled).to.equal(false);
    expect(store.connection(id).value?.isEnabled).to.equal(false);
  });

  it('gives way to a later answer', async () => {
    const { store, transport } = await openStore([okta]);
    const saving = store.setEnabled(id, false);
    await settled();
    await transport.last.answer(off);
    await saving;
    const refresh = store.refresh();
    await transport.last.answer([okta]);
    await refresh;
    expect(store.connection(id).value?.isEnabled).to.equal(true);
  });
});

describe('a switch that nobody answered', () => {
  it('came true when the server has done it', async () => {
    const { store, transport } = await openStore([okta]);
    const saving = store.setEnabled(id, false);
    await settled();
    await transport.last.fail('network');
    expect(transport.last).to.include({ method: 'getConnection', id });
    await transport.last.answer(off);
    expect((await saving).isEnabled).to.equal(false);
    expect(store.connection(id)).to.include({ pendingEnabled: null, refusal: null });
  });

  it('is refused when the server has not', async () => {
    const { store, transport } = await openStore([okta]);
    const saving = rejection(store.setEnabled(id, false));
    await settled();
    await transport.last.fail('timeout');
    await transport.last.answer(okta);
    expect((await saving).code).to.equal('timeout');
    expect(store.connection(id).refusal?.error.isCertain).to.equal(true);
  });

  it('stays uncertain when the server cannot be asked either', async () => {
    const { store, transport } = await openStore([okta]);
    const saving = rejection(store.setEnabled(id, false));
    await settled();
    await transport.last.fail('unavailable');
    await transport.last.fail('unavailable');
    expect((await saving).code).to.equal('unavailable');
    expect(store.connection(id)).to.include({ pendingEnabled: null, status: 'idle' });
    expect(store.connection(id).refusal?.error.isCertain).to.equal(false);
  });

  it('is followed by the one made meanwhile', async () => {
    const { store, transport } = await openStore([okta]);
    void store.setEnabled(id, false);
    await settled();
    const saving = store.setEnabled(id, true);
    await transport.last.fail('network');
    await transport.last.fail('network');
    expect(transport.last).to.deep.include({ method: 'updateConnection', patch: { isEnabled: true } });
    await transport.last.answer(okta);
    expect((await saving).isEnabled).to.equal(true);
  });

  it('needs no asking when the server has said no', async () => {
    const { store, transport } = await openStore([okta]);
    const saving = rejection(store.setEnabled(id, false));
    await settled();
    await transport.last.fail('not-found');
    await saving;
    expect(transport.of('getConnection')).to.be.empty;
  });
});

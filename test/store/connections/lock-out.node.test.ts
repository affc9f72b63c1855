/** Whether switching off or removing connections could lock people out, as the store knows it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connection, okta, saml } from '../../helpers/connections.js';
import { openListening } from '../listening-page.js';

const id = okta.id!;
const samlOn = connection({ ...saml, isEnabled: true });
const anonymous = connection({ displayName: 'Without an id', isEnabled: true });

describe('the last way to sign in', () => {
  for (const [what, list, ids, expected] of [
    ['is the only connection that is on', [okta, saml], [id], ['last-enabled']],
    ['is not one of two that are on', [okta, samlOn], [id], []],
    ['is both of two together', [okta, samlOn], [id, saml.id!], ['last-enabled']],
    ['is not one that is off', [okta, saml], [saml.id!], []],
    ['is not one beside a connection without an id', [okta, anonymous], [id], []],
    ['is not one that nobody knows', [okta, saml], ['con_unknown'], []],
  ] as const)
    it(what, async () => {
      const { store } = await openListening(list);
      assert.deepEqual(store.lockOutReasons(...ids), expected);
    });

  it('is judged by what is pending, here and elsewhere', async () => {
    const { store } = await openListening([okta, samlOn]);
    void store.setEnabled(saml.id!, false);
    assert.deepEqual(store.lockOutReasons(id), ['last-enabled']);
    assert.deepEqual(store.lockOutReasons(saml.id!), []);
    void store.setEnabled(saml.id!, true);
    assert.deepEqual(store.lockOutReasons(id), []);
    const other = await openListening([okta, saml]);
    void other.store.setEnabled(saml.id!, true);
    // It isn't true yet that people can sign in with it.
    assert.deepEqual(other.store.lockOutReasons(id), ['last-enabled']);
    assert.deepEqual(other.store.lockOutReasons(saml.id!), []);
  });

  it('is that of the admin by id or name', async () => {
    const { store, calls } = await openListening([okta, samlOn]);
    for (const current of [id, okta.name!]) {
      store.currentConnection = current;
      assert.deepEqual(store.lockOutReasons(id), ['signed-in']);
      assert.deepEqual(store.lockOutReasons(saml.id!), []);
    }
    const before = calls.count;
    store.currentConnection = okta.name!;
    assert.equal(calls.count, before);
    assert.equal(store.currentConnection, okta.name);
  });

  it('is not known where no list is, nor by a list that could not be read again', async () => {
    const alone = await openListening();
    const read = alone.store.refreshConnection(id);
    await alone.transport.last.answer(okta);
    await read;
    assert.deepEqual(alone.store.lockOutReasons(id), ['unchecked']);
    for (const [list, expected] of [
      [[okta, samlOn], ['unchecked']],
      // What was the last one before is it for all that is known.
      [[okta, saml], ['last-enabled']],
      [[connection({ ...okta, isEnabled: false }), samlOn], []],
    ] as const) {
      const { store, transport } = await openListening(list);
      const failed = store.refresh().catch(() => {});
      await transport.last.fail('unavailable');
      await failed;
      assert.deepEqual(store.lockOutReasons(id), expected);
    }
  });
});

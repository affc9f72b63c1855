import { expect } from '@open-wc/testing';
import { UPDATE_SCOPE } from '../../src/model/scopes.js';
import { okta } from '../helpers/connections.js';
import { settled } from '../helpers/controlled-transport.js';
import { rejection } from '../helpers/rejection.js';
import { openStore } from './store-page.js';

const id = okta.id!;

describe('the permission to switch', () => {
  it('is assumed until the server denies it, and again after a refresh', async () => {
    const { store, transport } = await openStore([okta]);
    expect(store.may(UPDATE_SCOPE)).to.equal(true);
    const saving = rejection(store.setEnabled(id, false));
    await settled();
    await transport.last.fail('forbidden', { missingScope: UPDATE_SCOPE });
    await saving;
    expect(store.may(UPDATE_SCOPE)).to.equal(false);
    void store.refresh();
    expect(store.may(UPDATE_SCOPE)).to.equal(true);
  });

  it('is not lost by a refusal for another reason', async () => {
    const { store, transport } = await openStore([okta]);
    const saving = rejection(store.setEnabled(id, false));
    await settled();
    await transport.last.fail('forbidden');
    await saving;
    expect(store.may(UPDATE_SCOPE)).to.equal(true);
  });

  it('is what the page says, where it does', async () => {
    const { store, changes } = await openStore();
    store.scope = 'read:my_org:identity_providers';
    expect(store.may(UPDATE_SCOPE)).to.equal(false);
    store.scope = `read:my_org:identity_providers ${UPDATE_SCOPE}`;
    expect(store.may(UPDATE_SCOPE)).to.equal(true);
    store.scope = undefined;
    expect(store.may(UPDATE_SCOPE)).to.equal(true);
    expect(changes.count).to.equal(3);
  });
});

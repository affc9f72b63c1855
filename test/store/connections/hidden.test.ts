/** A connection of level `none` is listed, but cannot be read by itself (contract A4): a 404 says nothing of it. */
import { expect } from '@open-wc/testing';
import type { AccessLevel } from '../../../src/model/connection.js';
import { connection, okta, saml } from '../../helpers/connections.js';
import { rejection } from '../../helpers/rejection.js';
import { called, openStore } from '../store-page.js';

const id = okta.id!;

async function readAgain(accessLevel: AccessLevel) {
  const page = await openStore([connection({ ...okta, accessLevel }), saml]);
  const reading = rejection(page.store.refreshConnection(id));
  await (await called(page, 'getConnection')).fail('not-found');
  expect((await reading).code).to.equal('not-found');
  return page.store;
}

describe('a connection whose own address answers 404', () => {
  it('stays in the list where its level is none', async () => {
    const store = await readAgain('none');
    expect(store.list.value?.connections.map((one) => one.id)).to.deep.equal([id, saml.id]);
    expect(store.connection(id).value?.id).to.equal(id);
  });

  for (const level of ['limited', 'readonly', 'full'] as const)
    it(`is gone where its level is ${level}`, async () => {
      const store = await readAgain(level);
      expect(store.list.value?.connections.map((one) => one.id)).to.deep.equal([saml.id]);
      expect(store.connection(id).error?.code).to.equal('not-found');
    });
});

import { expect } from '@open-wc/testing';
import { connection, okta, saml } from '../../helpers/connections.js';
import { rejection } from '../../helpers/rejection.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { called, openStore } from '../store-page.js';

const id = okta.id!;

describe('settings', () => {
  const renamed = connection({ ...okta, displayName: 'New' });

  it('are true when the server says so', async () => {
    const page = await openStore([okta, saml]);
    const saving = page.store.update(id, { displayName: 'New' });
    await (await called(page, 'updateConnection')).answer(renamed);
    expect((await saving).displayName).to.equal('New');
    expect(page.store.list.value?.connections[0]?.displayName).to.equal('New');
    expect(page.store.connection(id).changedAt).to.equal(undefined);
  });

  it('were saved when nobody answered but they are so', async () => {
    const page = await openStore([okta]);
    const saving = page.store.update(id, { displayName: 'New' });
    await (await called(page, 'updateConnection')).fail('unavailable');
    await (await called(page, 'getConnection')).answer(renamed);
    expect((await saving).displayName).to.equal('New');
    expect(page.store.connection(id).changedAt).to.equal(undefined);
  });

  it('were not saved when they are not so', async () => {
    const page = await openStore([okta]);
    const saving = rejection(page.store.update(id, { displayName: 'New' }));
    await (await called(page, 'updateConnection')).fail('unavailable');
    await (await called(page, 'getConnection')).answer(okta);
    expect(await saving).to.include({ code: 'unavailable', isCertain: true });
  });

  it('are not known to be saved when the server cannot be asked', async () => {
    const page = await openStore([okta]);
    const saving = rejection(page.store.update(id, { displayName: 'New' }));
    await (await called(page, 'updateConnection')).fail('network');
    await (await called(page, 'getConnection')).fail('network');
    expect(await saving).to.include({ code: 'network', isCertain: false });
  });

  const before = connection({ ...okta, options: { domain: 'old.example', client_id: 'id' } });
  const options = { domain: 'new.example', client_id: 'id', client_secret: 'secret' };
  const saved = connection({ ...okta, options: { domain: 'new.example', client_id: 'id' } });
  for (const [what, now, wanted] of [
    ['do not show it', before, options],
    [
      'show something else',
      connection({ ...okta, options: { domain: 'other.example', client_id: 'id' } }),
      options,
    ],
    ['do not come back', connection({ ...okta, options: null }), options],
    ['show no difference, as the secret is all that is new', before, { ...options, domain: 'old.example' }],
  ] as const)
    it(`are not known to be saved when nobody answered and their options ${what}`, async () => {
      const page = await openStore([before]);
      const saving = rejection(page.store.update(id, { options: wanted }));
      await (await called(page, 'updateConnection')).fail('timeout');
      await (await called(page, 'getConnection')).answer(now);
      expect(await saving).to.include({ code: 'timeout', isCertain: false });
    });

  it('were saved when nobody answered but the options that come back are the new ones', async () => {
    const page = await openStore([before]);
    const saving = page.store.update(id, { options });
    await (await called(page, 'updateConnection')).fail('timeout');
    await (await called(page, 'getConnection')).answer(saved);
    expect((await saving).options).to.deep.equal(saved.options);
  });

  for (const [form, cert] of [
    ['base64', 'bmV3IG9uZQ=='],
    ['PEM', '-----BEGIN CERTIFICATE-----\nbmV3IG9u\nZQ==\n-----END CERTIFICATE-----'],
    ['base64 of PEM', btoa('-----BEGIN CERTIFICATE-----\nbmV3IG9uZQ==\n-----END CERTIFICATE-----\n')],
  ] as const)
    it(`were saved when nobody answered but the new certificate comes back as ${form}`, async () => {
      const options = { signInEndpoint: 'https://idp.example/', cert: 'b2xkIG9uZQ==' };
      const page = await openStore([connection({ ...okta, options })]);
      const signingCert = '-----BEGIN CERTIFICATE-----\nbmV3IG9uZQ==\n-----END CERTIFICATE-----\n';
      const wanted = { signInEndpoint: 'https://idp.example/', signingCert };
      const saving = page.store.update(id, { options: wanted });
      await (await called(page, 'updateConnection')).fail('timeout');
      await (
        await called(page, 'getConnection')
      ).answer(connection({ ...okta, options: { ...options, cert } }));
      expect((await saving).options).to.deep.equal({ ...options, cert });
    });

  it('leave a switch alone that is made meanwhile', async () => {
    const page = await openStore([okta]);
    const saving = page.store.update(id, { displayName: 'New' });
    const update = await called(page, 'updateConnection');
    void page.store.setEnabled(id, false);
    await update.answer(renamed);
    await saving;
    expect(page.store.connection(id)).to.include({ pendingEnabled: false });
    await waitUntil(() => page.transport.of('updateConnection').length === 2);
    expect(page.transport.last.patch).to.deep.equal({ isEnabled: false });
  });
});

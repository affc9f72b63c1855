import { expect } from '@open-wc/testing';
import { settled } from '../helpers/controlled-transport.js';
import { rejection } from '../helpers/rejection.js';
import { openStore } from './store-page.js';

describe('the configuration', () => {
  it('is read once, by whoever asks, and again after five minutes', async () => {
    const page = await openStore();
    const both = [page.store.ensureConfiguration(), page.store.ensureConfiguration()];
    await settled();
    await page.transport.last.answer({ deletionBehavior: 'allow', allowedStrategies: null });
    expect(await Promise.all(both)).to.deep.equal([
      { deletionBehavior: 'allow', allowedStrategies: null },
      { deletionBehavior: 'allow', allowedStrategies: null },
    ]);
    await page.store.ensureConfiguration();
    expect(page.transport.calls).to.have.length(1);
    page.clock.time += 300_000;
    void page.store.ensureConfiguration();
    await settled();
    expect(page.transport.calls).to.have.length(2);
  });

  it('is asked for again when that failed', async () => {
    const page = await openStore();
    const failed = rejection(page.store.ensureConnectionConfiguration());
    await settled();
    await page.transport.last.fail('forbidden');
    await failed;
    const again = page.store.ensureConnectionConfiguration();
    await settled();
    await page.transport.last.answer({ canSetShowAsButton: true, canSetAssignMembershipOnLogin: null });
    expect((await again).canSetShowAsButton).to.equal(true);
  });
});

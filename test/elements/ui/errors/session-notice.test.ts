/** That another organization or person is signed in now: what the elements of a page say of it. */
import { expect, fixture, html } from '@open-wc/testing';
import type { OrgErrorEvent, OrgProvider } from '../../../../src/index.js';
import { expectSaid, listen, quiet } from '../../../helpers/announcements.js';
import { MovingSession } from '../../../helpers/moving-session.js';
import { openPage } from '../../../helpers/organization-page.js';
import { allByRole, byRole, expectNone, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const MOVED = /^Another person or organization is signed in now/;

/** The session has moved to Globex, and a button of the page has found out. */
async function moved(onError: (event: OrgErrorEvent) => void = () => {}) {
  const session = new MovingSession();
  const provider = await fixture<OrgProvider>(
    html`<org-provider base-url="/my-org" .fetch=${session.fetch}>
      <org-connection-toggle connection-id="con_5GkYw8RmTz3NqLp0"></org-connection-toggle>
      <org-connection-remove connection-id="con_5GkYw8RmTz3NqLp0"></org-connection-remove>
    </org-provider>`,
  );
  const page = openPage(session.acme, provider);
  await waitUntil(() => page.switches().length === 1, 'nothing was read');
  const errors: OrgErrorEvent[] = [];
  provider.addEventListener('org-error', (event) => errors.push(event));
  provider.addEventListener('org-error', onError);
  const said = listen(provider);
  session.current = session.globex;
  void provider.store.refresh().catch(() => {});
  await waitUntil(() => errors.length > 0, 'the page never heard of it');
  return { session, provider, page, errors, said };
}

describe('the notice of another session', () => {
  it('is shown and said once, whatever is rendered again, and tells the page once', async () => {
    const { provider, page, errors, said } = await moved();
    await page.shows('Another person or organization is signed in now');
    for (const element of provider.querySelectorAll('org-connection-toggle, org-connection-remove')) {
      (element as HTMLElement).lang = 'en-GB';
      await quiet();
    }
    await expectSaid(
      said.filter((text) => text.startsWith('Another person or organization is signed in now')),
      MOVED,
    );
    expect(errors.map(({ error, action }) => [error.code, action])).to.deep.equal([
      ['session-changed', 'read'],
    ]);
    expect(allByRole(provider, 'button', 'Close')).to.have.length(1);
  });

  it('is gone when it is closed, and another element does not say it then', async () => {
    const { provider, page, said } = await moved();
    await page.shows('Another person or organization is signed in now');
    byRole(provider, 'button', 'Close').click();
    await waitUntil(() => !textOf(provider).includes('Close'), 'it stays');
    await quiet();
    expectNone(provider, 'button', 'Close');
    expect(
      said.filter((text) => text.startsWith('Another person or organization is signed in now')),
    ).to.have.length(1);
  });

  it('moves to another element, unsaid, when the one that shows it leaves', async () => {
    const { provider, page, errors, said } = await moved();
    await page.shows('Another person or organization is signed in now');
    const owner = [...provider.children].find((element) => allByRole(element, 'button', 'Close').length > 0)!;
    owner.remove();
    await waitUntil(() => allByRole(provider, 'button', 'Close').length === 1, 'no other one shows it');
    await quiet();
    expect(
      said.filter((text) => text.startsWith('Another person or organization is signed in now')),
    ).to.have.length(1);
    expect(errors).to.have.length(1);
  });

  it('is left to a page that says it itself', async () => {
    const { provider, said } = await moved((event) => event.preventDefault());
    await quiet();
    expectNone(provider, 'button', 'Close');
    expect(said.filter((text) => text.startsWith('Another person or organization is signed in now'))).to.be
      .empty;
  });
});

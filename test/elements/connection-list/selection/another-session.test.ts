/** Changing several connections at once, when another organization or person is signed in before all of them are. */
import { expect, fixture, html } from '@open-wc/testing';
import type { OrgProvider } from '../../../../src/index.js';
import { listen, quiet } from '../../../helpers/announcements.js';
import { MovingSession } from '../../../helpers/moving-session.js';
import { openPage } from '../../../helpers/organization-page.js';
import { allByRole } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { wire } from './selectable-list.js';

describe('several connections that another session has, too', () => {
  it('are changed there no more, and their outcome is told to nobody', async () => {
    const session = new MovingSession();
    const names = ['Ada', 'Bob', 'Cem', 'Dora', 'Eve', 'Fay'];
    // To be switched on, which nothing but the session speaks against.
    const connections = names.map((name) => wire(name, { is_enabled: false }));
    session.acme.reset({ connections });
    session.globex.reset({ connections });
    const provider = await fixture<OrgProvider>(
      html`<org-provider base-url="/my-org" .fetch=${session.fetch}>
        <org-connection-list selectable></org-connection-list>
      </org-provider>`,
    );
    const page = openPage(session.acme, provider);
    await waitUntil(
      () => allByRole(provider, 'checkbox', 'Select Eve').length > 0,
      'nothing can be selected',
    );
    const said = listen(provider);
    for (const name of names.slice(0, 5)) allByRole(provider, 'checkbox', `Select ${name}`)[0]!.click();
    await page.shows('5 selected');
    session.current = session.globex;
    page.button('Switch on').click();
    await page.shows('Another person or organization is signed in now');
    await page.shows('Fay');
    const isBusy = (element: Element) => element.getAttribute('aria-busy') === 'true';
    await waitUntil(() => !allByRole(provider, 'switch').some(isBusy), 'something is still changed');
    await quiet();
    expect(session.refused.map(({ method }) => method)).to.deep.equal(['PATCH', 'PATCH']);
    expect([session.changes(session.acme), session.changes(session.globex)]).to.deep.equal([[], []]);
    expect(said.join(' ')).not.to.match(/left as|enabled|changed/);
    expect(page.text()).not.to.match(/left as|now enabled/);
  });
});

/** The live region of an element: what it says again, and what it does not. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Announcer } from '../../../src/elements/ui/announcer.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { announced, organizationPage } from '../../helpers/organization-page.js';
import { byRole, textOf } from '../../helpers/roles.js';

class Speaker extends LitElement {
  readonly announcer = new Announcer(this);

  override render = () => this.announcer.render();
}
customElements.define('speaker-of-test', Speaker);

describe('a live region', () => {
  it('says the same twice when it happens twice', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    const said = listen(page.provider);
    page.button('Refresh').click();
    await expectSaid(said, '9 connections');
    await page.atRest();
    page.button('Refresh').click();
    await expectSaid(said, '9 connections', '9 connections');
    await page.atRest();
    page.button('Refresh').click();
    await expectSaid(said, '9 connections', '9 connections', '9 connections');
  });

  it('says both of two things that happen in one moment', async () => {
    const host = await fixture<Speaker>(html`<speaker-of-test></speaker-of-test>`);
    host.announcer.announce('Saved.');
    host.announcer.announce('Changed elsewhere.');
    await host.updateComplete;
    expect(textOf(byRole(host, 'status'))).to.equal('Saved. Changed elsewhere.');
    host.announcer.announce('Removed.');
    await host.updateComplete;
    expect(textOf(byRole(host, 'status'))).to.equal('Removed.');
  });

  it('is there before it says something, and polite', async () => {
    const page = await organizationPage({ latency: 60_000 });
    const list = page.provider.querySelector('org-connection-list')!;
    const region = list.renderRoot.querySelector('[role=status]')!;
    expect([region.textContent, region.getAttribute('aria-live')]).to.deep.equal(['', null]);
  });

  it('does not say again what it has said, when its element comes back', async () => {
    const page = await organizationPage();
    await page.shows('Finance');
    page.switch('Finance').click();
    await page.shows('Finance is now disabled.');
    const list = page.provider.querySelector('org-connection-list')!;
    list.remove();
    await quiet();
    page.provider.append(list);
    await quiet();
    expect(announced(page.provider)).to.equal('');
  });

  it('keeps nothing for later that ends while its element is not in the page', async () => {
    const host = await fixture<Speaker>(html`<speaker-of-test></speaker-of-test>`);
    const box = host.parentElement!;
    host.remove();
    await quiet();
    host.announcer.announce('Saved');
    box.append(host);
    await host.updateComplete;
    const region = byRole(host, 'status');
    expect(textOf(region)).to.equal('');
    host.announcer.announce('Saved again');
    await host.updateComplete;
    expect(textOf(region)).to.equal('Saved again');
  });
});

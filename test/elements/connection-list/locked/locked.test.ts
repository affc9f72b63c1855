/** How a list says why connections can't be switched. */
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { seedConnections, type EmulatorOptions } from '../../../../src/testing/index.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { byRole, expectNone, maybeByRole, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const NAME = 'Factory floor';
const SHARED = 'You can view these connections, but you can’t change them.';
const REASON = 'You can view this connection, but you can’t change it.';

/** Connections that only the service's own people can change. */
const readOnly = (): EmulatorOptions => ({
  connections: seedConnections().map((one) => ({ ...one, access_level: 'readonly' as const })),
});

async function pageWithRows(options: EmulatorOptions = {}): Promise<OrganizationPage> {
  const page = await organizationPage(options);
  await page.shows('Finance');
  return page;
}

/** What describes a switch, as browsers compute it. */
function descriptionOf(page: OrganizationPage, name: string): string {
  const toggle = page.switch(name);
  const ids = toggle.getAttribute('aria-describedby')!.split(' ');
  const root = toggle.getRootNode() as ShadowRoot;
  return ids
    .map((id) => root.getElementById(id)?.textContent?.trim() ?? '')
    .join(' ')
    .trim();
}

const tooltip = (page: OrganizationPage) =>
  page.switch(NAME).closest('td')!.querySelector<HTMLElement>('[part="tooltip"]')!;
async function pointAt(element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { x, y } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(x + 10), Math.round(y + 10)] });
}
const isOpen = (page: OrganizationPage) => tooltip(page).matches(':popover-open');

describe('a list of which nothing can be switched', () => {
  it('says why once, above the table, and describes each switch with it', async () => {
    const page = await pageWithRows(readOnly());
    expect(page.text().split(SHARED)).to.have.length(2);
    expect(page.text()).not.to.contain('Read only');
    for (const toggle of page.switches()) {
      expect(toggle.getAttribute('aria-disabled')).to.equal('true');
      expect(descriptionOf(page, toggle.ariaLabel!)).to.equal(SHARED);
    }
    const { renderRoot } = page.provider.querySelector('org-connection-list')!;
    expect(renderRoot.querySelectorAll('[part="tooltip"]')).to.have.length(0);
  });

  it('says so where the admin lacks the permission', async () => {
    const page = await organizationPage({}, html``);
    page.provider.scope = 'read:my_org:identity_providers';
    page.provider.append(document.createElement('org-connection-list'));
    await page.shows('you don’t have permission to change them.');
  });

  it('says nothing above the table where one can be switched, or where there is no switch', async () => {
    expect((await pageWithRows()).text()).not.to.contain('these connections');
    const page = await organizationPage(
      readOnly(),
      html`<org-connection-list columns="name"></org-connection-list>`,
    );
    await page.shows('Finance');
    expect(page.text()).not.to.contain(SHARED);
  });

  it('says nothing above the table where the reasons differ', async () => {
    const [first, ...others] = readOnly().connections!;
    const connections = [first!, ...others.map((one) => ({ ...one, access_level: 'none' as const }))];
    const page = await pageWithRows({ connections });
    expect(page.text()).not.to.contain('these connections');
    expect(descriptionOf(page, first!.display_name!)).to.equal(REASON);
    expect(descriptionOf(page, NAME)).not.to.equal(REASON);
  });
});

describe('a row that cannot be switched', () => {
  it('is marked in short, and its switch is described in full', async () => {
    const page = await pageWithRows();
    const cell = page.switch(NAME).closest('td')!;
    expect(textOf(cell)).to.match(/^Enabled Read only /);
    expect(descriptionOf(page, NAME)).to.equal(REASON);
    expect(isOpen(page)).to.equal(false);
  });

  it('shows the reason with the focus, until that leaves or Escape is pressed', async () => {
    const page = await pageWithRows();
    byRole(page.provider, 'button', NAME).focus();
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => isOpen(page), 'no tooltip');
    const { top, bottom } = tooltip(page).getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight, 'it is in view').to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(page), 'Escape does not hide it');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await waitUntil(() => isOpen(page), 'no tooltip again');
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => !isOpen(page), 'it stays without the focus');
  });

  it('shows it while the pointer is there', async () => {
    const page = await pageWithRows();
    await pointAt(page.switch(NAME));
    await waitUntil(() => isOpen(page), 'no tooltip');
    await sendMouse({ type: 'move', position: [0, 0] });
    await waitUntil(() => !isOpen(page), 'it stays');
  });

  it('shows it for the keyboard as long as that is there, wherever the pointer goes', async () => {
    const page = await pageWithRows();
    byRole(page.provider, 'button', NAME).focus();
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => isOpen(page), 'no tooltip');
    const leaving = oneEvent(page.switch(NAME).closest('.toggle')!, 'pointerleave');
    await pointAt(page.switch(NAME));
    await sendMouse({ type: 'move', position: [0, 0] });
    await leaving;
    expect(isOpen(page)).to.equal(true);
  });

  it('shows it again after the list was taken away with it', async () => {
    const page = await pageWithRows();
    const list = page.provider.querySelector('org-connection-list')!;
    const area = page.switch(NAME).closest('.toggle')!;
    area.dispatchEvent(new Event('pointerenter'));
    expect(isOpen(page)).to.equal(true);
    list.remove();
    page.provider.append(list);
    expect(isOpen(page)).to.equal(false);
    area.dispatchEvent(new Event('pointerenter'));
    expect(isOpen(page)).to.equal(true);
  });

  it('has its details in place of settings: what there is to see, and why none can be changed, once', async () => {
    const page = await pageWithRows();
    await page.choose(NAME, 'View…');
    await waitUntil(() => maybeByRole(page.provider, 'textbox', 'Display name'), 'no form');
    await page.shows('Details of Factory floor');
    const form = page.provider
      .querySelector('org-connection-list')!
      .renderRoot.querySelector<HTMLElement>('org-connection-settings')!;
    const text = textOf(form);
    for (const fact of [
      'Type',
      'Technical name acme-factory',
      'Domains factory.acme.example',
      'Connection ID con_',
    ])
      expect(text).to.contain(fact);
    expect(text.split(REASON)).to.have.length(2);
    expectNone(page.provider, 'button', 'Save');
    byRole(form, 'button', 'Close').click();
    await page.dialogClosed();
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ConnectionToggledEvent, ConnectionToggleEvent, OrgErrorEvent } from '../../../src/index.js';
import { seedConnections } from '../../../src/testing/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { announced, organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { expectFocus } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const NAME = 'Acme Workforce';

async function pageWithRows(): Promise<OrganizationPage> {
  const page = await organizationPage();
  await page.shows(NAME);
  return page;
}

const isOn = (element: Element) => element.getAttribute('aria-checked') === 'true';
const patches = ({ emulator }: OrganizationPage) =>
  emulator.requests.filter(({ method }) => method === 'PATCH');

describe('a switch', () => {
  for (const key of ['Space', 'Enter']) {
    it(`switches its connection with the key ${key}, and keeps everything else`, async () => {
      const page = await pageWithRows();
      const toggle = page.switch(NAME);
      toggle.focus();
      await sendKeys({ press: key });
      await page.atRest();
      expect(isOn(toggle)).to.equal(false);
      expectFocus(toggle);
      expect(patches(page).map(({ body }) => body)).to.deep.equal([{ is_enabled: false }]);
      const [before] = seedConnections();
      expect(page.emulator.connections[0]).to.deep.equal({ ...before, is_enabled: false });
    });
  }

  it('switches its connection with a click of the mouse', async () => {
    const page = await pageWithRows();
    const toggle = page.switch('Old intranet (until March)');
    const { x, y, width, height } = toggle.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await page.atRest();
    expect(isOn(toggle)).to.equal(true);
  });

  it('shows the wish at once, busy and still operable, and says nothing until it is confirmed', async () => {
    const page = await pageWithRows();
    const toggle = page.switch(NAME);
    page.emulator.latency = 60_000;
    toggle.click();
    await waitUntil(() => toggle.getAttribute('aria-busy') === 'true');
    expect(isOn(toggle)).to.equal(false);
    expect(toggle).not.to.have.attribute('disabled');
    expect(toggle).to.have.attribute('aria-disabled', 'false');
    await quiet();
    expect(announced(page.provider)).to.equal('');
  });

  it('says the outcome once, with the name and the new state', async () => {
    const page = await pageWithRows();
    const said = listen(page.provider);
    page.switch(NAME).click();
    await page.atRest();
    await expectSaid(said, 'Acme Workforce is now disabled.');
    page.switch(NAME).click();
    await page.atRest();
    await expectSaid(said, 'Acme Workforce is now disabled.', 'Acme Workforce is now enabled.');
  });

  it('has a name that does not change with the state', async () => {
    const page = await pageWithRows();
    const toggle = page.switch(NAME);
    toggle.click();
    await page.atRest();
    expect([isOn(toggle), toggle.getAttribute('aria-label')]).to.deep.equal([false, NAME]);
  });

  it('lets every other switch work while it is saving', async () => {
    const page = await pageWithRows();
    page.emulator.failNext('hang', { matching: ({ method }) => method === 'PATCH' });
    page.switch(NAME).click();
    page.switch('Suppliers').click();
    await waitUntil(() => page.switch('Suppliers').getAttribute('aria-busy') === 'false');
    await waitUntil(() => patches(page)[1]?.status === 200);
    expect(isOn(page.switch('Suppliers'))).to.equal(false);
    expect(page.switch(NAME)).to.have.attribute('aria-busy', 'true');
  });

  it('sends one request at a time, and the last of many clicks wins', async () => {
    const page = await pageWithRows();
    page.emulator.latency = 20;
    const toggle = page.switch(NAME);
    for (let click = 0; click < 7; click++) {
      toggle.click();
      await Promise.resolve();
    }
    await page.atRest();
    expect(patches(page).length).to.be.at.most(2);
    expect(isOn(toggle)).to.equal(false);
    expect(page.emulator.connections[0]?.is_enabled).to.equal(false);
  });
});

describe('the events of a switch', () => {
  it('ask with the connection as it is, then tell it as it became', async () => {
    const page = await pageWithRows();
    const seen: string[] = [];
    page.provider.addEventListener('org-connection-toggle', (event: ConnectionToggleEvent) =>
      seen.push(`${event.connection.name} ${event.connection.isEnabled} → ${event.enabled}`),
    );
    page.provider.addEventListener('org-connection-toggled', (event: ConnectionToggledEvent) =>
      seen.push(`${event.connection.name} ${event.enabled}`),
    );
    page.switch(NAME).click();
    await page.atRest();
    expect(seen).to.deep.equal(['acme-workforce true → false', 'acme-workforce false']);
  });

  it('leave the connection alone when the page says no', async () => {
    const page = await pageWithRows();
    page.provider.addEventListener('org-connection-toggle', (event) => event.preventDefault());
    const toggle = page.switch(NAME);
    toggle.focus();
    await sendKeys({ press: 'Space' });
    expect(isOn(toggle)).to.equal(true);
    expect(toggle).to.have.attribute('aria-busy', 'false');
    expect(patches(page)).to.be.empty;
  });

  it('tell once for any number of clicks that were settled together', async () => {
    const page = await pageWithRows();
    let told = 0;
    page.provider.addEventListener('org-connection-toggled', () => told++);
    for (let click = 0; click < 3; click++) page.switch(NAME).click();
    await page.atRest();
    await waitUntil(() => told > 0);
    await quiet();
    expect(told).to.equal(1);
  });

  it('are not fired for what the page sets', async () => {
    const page = await pageWithRows();
    let fired = 0;
    for (const type of ['org-connection-toggle', 'org-connection-toggled', 'org-error'])
      page.provider.addEventListener(type, () => fired++);
    await page.provider.store.setEnabled('con_5GkYw8RmTz3NqLpA', false);
    await waitUntil(() => !isOn(page.switch(NAME)));
    await quiet();
    expect(fired).to.equal(0);
  });
});

describe('a switch that is refused', () => {
  async function refused(prepare: (page: OrganizationPage) => void = () => {}): Promise<OrganizationPage> {
    const page = await pageWithRows();
    prepare(page);
    page.emulator.failNext({ status: 409 });
    const toggle = page.switch(NAME);
    toggle.focus();
    await sendKeys({ press: 'Space' });
    await page.atRest();
    await waitUntil(() => isOn(toggle));
    return page;
  }

  it('goes back, says why beside it, and keeps the focus', async () => {
    const page = await refused();
    const toggle = page.switch(NAME);
    expectFocus(toggle);
    const why = (toggle.getRootNode() as ShadowRoot).getElementById(
      toggle.getAttribute('aria-describedby') ?? '',
    );
    expect(why?.textContent).to.contain('We couldn’t disable Acme Workforce.');
    expect(why?.textContent).to.contain('Invalid or missing configuration');
    expect(announced(page.provider)).to.contain('We couldn’t disable Acme Workforce.');
  });

  it('tells the page', async () => {
    const errors: OrgErrorEvent[] = [];
    await refused(({ provider }) => provider.addEventListener('org-error', (event) => errors.push(event)));
    expect(
      errors.map(({ action, error, connection }) => [action, error.code, connection?.name]),
    ).to.deep.equal([['toggle', 'conflict', 'acme-workforce']]);
  });

  it('leaves it to the page to say why, where the page wants to', async () => {
    const page = await refused(({ provider }) =>
      provider.addEventListener('org-error', (event) => event.preventDefault()),
    );
    await waitUntil(() => !page.text().includes('couldn’t disable'));
    expect(announced(page.provider)).to.equal('');
  });

  it('stops saying why with the next click', async () => {
    const page = await refused();
    page.switch(NAME).click();
    await page.atRest();
    await waitUntil(() => !page.text().includes('couldn’t disable'));
    expect(isOn(page.switch(NAME))).to.equal(false);
  });

  it('says the same refusal again when it happens again', async () => {
    const page = await refused();
    const before = page.text();
    page.emulator.failNext({ status: 409 });
    const said = listen(page.provider);
    page.switch(NAME).click();
    await page.atRest();
    await expectSaid(said, /^We couldn’t disable Acme Workforce\. The server can’t do this/);
    expect(page.text()).to.equal(before);
  });
});

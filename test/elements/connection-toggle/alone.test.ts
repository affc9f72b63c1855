import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgConnectionToggle, OrgErrorEvent } from '../../../src/index.js';
import { createMemoryTransport } from '../../../src/transport/index.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { connection, okta, saml } from '../../helpers/connections.js';
import { announced, organizationPage } from '../../helpers/organization-page.js';
import { byRole, expectFocus, maybeByRole, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const ID = 'con_5GkYw8RmTz3NqLpA';
const alone = html`<org-connection-toggle connection-id=${ID}></org-connection-toggle>`;

describe('a switch alone in a provider', () => {
  it('reads its connection, and no list', async () => {
    const page = await organizationPage({}, alone);
    await page.shows('Enabled');
    expect(page.switch('Acme Workforce')).to.have.attribute('aria-checked', 'true');
    expect(page.emulator.requests.map(({ path }) => path)).to.deep.equal([`/identity-providers/${ID}`]);
  });

  it('switches and says so itself', async () => {
    const page = await organizationPage({}, alone);
    await page.shows('Enabled');
    page.switch('Acme Workforce').focus();
    await sendKeys({ press: 'Space' });
    await page.shows('Disabled');
    await page.atRest();
    expect(announced(page.provider)).to.equal('Acme Workforce is now disabled.');
  });

  it('beside a list costs no request of its own', async () => {
    const page = await organizationPage({}, html`${alone}<org-connection-list></org-connection-list>`);
    await waitUntil(() => page.switches().length > 2);
    expect(page.emulator.requests.map(({ path }) => path)).to.deep.equal(['/identity-providers']);
  });

  it('shows the same as the list’s switch of the same connection', async () => {
    const page = await organizationPage({}, html`<org-connection-list></org-connection-list>${alone}`);
    await waitUntil(
      () => page.switches().filter((toggle) => toggle.ariaLabel === 'Acme Workforce').length === 2,
    );
    const [inList, lonely] = page.switches().filter((toggle) => toggle.ariaLabel === 'Acme Workforce');
    inList?.click();
    await page.atRest();
    expect(lonely).to.have.attribute('aria-checked', 'false');
  });

  it('can be called something else', async () => {
    const content = html`<org-connection-toggle
      connection-id=${ID}
      label="Company login"
    ></org-connection-toggle>`;
    const page = await organizationPage({}, content);
    await page.shows('Enabled');
    expect(page.switch('Company login')).to.exist;
  });

  it('says that it is being read', async () => {
    const page = await organizationPage({ latency: 60_000 }, alone);
    await page.shows('Loading');
    expect(page.switches()).to.be.empty;
  });

  it('reads another connection when its id changes', async () => {
    const page = await organizationPage({}, alone);
    await page.shows('Enabled');
    page.provider.querySelector('org-connection-toggle')!.connectionId = 'con_C9rMq1FyPw6ZtXuB';
    await page.shows('Disabled');
    expect(page.switch('Old intranet (until March)')).to.have.attribute('aria-checked', 'false');
  });

  it('says when its connection is not there, and fires org-error', async () => {
    const errors: OrgErrorEvent[] = [];
    const listen = (event: Event) => errors.push(event as OrgErrorEvent);
    document.addEventListener('org-error', listen);
    const page = await organizationPage(
      {},
      html`<org-connection-toggle connection-id="con_0000000000000000"></org-connection-toggle>`,
    );
    await page.shows('We couldn’t load the connection. This no longer exists.');
    document.removeEventListener('org-error', listen);
    expect(page.switches()).to.be.empty;
    expect(errors.map(({ action, error }) => [action, error.code])).to.deep.equal([['read', 'not-found']]);
  });

  it('reads again when asked to, and keeps the focus', async () => {
    const answers = new HeldAnswers();
    answers.hold();
    const page = await organizationPage(answers.options, alone);
    page.emulator.reset({ connections: [] });
    answers.release();
    await page.shows('couldn’t load');
    page.emulator.reset();
    page.button('Try again').focus();
    await sendKeys({ press: 'Enter' });
    await page.shows('Enabled');
    expectFocus(page.switch('Acme Workforce'));
  });

  it('keeps its failure to itself when the page tells it', async () => {
    const silence = (event: Event) => event.preventDefault();
    document.addEventListener('org-error', silence);
    const page = await organizationPage({ connections: [] }, alone);
    await page.atRest();
    await waitUntil(() => !page.text().includes('Loading'));
    document.removeEventListener('org-error', silence);
    expect(page.text()).to.equal('');
  });

  it('says why it waits when the server asks it to', async () => {
    const page = await organizationPage({}, alone);
    await page.shows('Enabled');
    page.emulator.failNext(
      { status: 429, headers: { 'Retry-After': '30' } },
      { matching: ({ method }) => method === 'PATCH' },
    );
    page.switch('Acme Workforce').click();
    await page.shows(/Trying again in (29|30) seconds/);
    expect(page.emulator.requests.filter(({ method }) => method === 'PATCH')).to.have.length(1);
  });
});

describe('a switch with a transport of its own', () => {
  it('works without a provider', async () => {
    const toggle = await fixture<OrgConnectionToggle>(
      html`<org-connection-toggle
        connection-id=${okta.id!}
        .transport=${createMemoryTransport([okta, connection({ ...saml, isEnabled: true })])}
      ></org-connection-toggle>`,
    );
    await waitUntil(() => textOf(toggle).includes('Enabled'));
    byRole(toggle, 'switch', 'Acme Okta').click();
    await waitUntil(() => textOf(toggle).includes('Disabled'));
  });
});

describe('a switch that lacks something', () => {
  it('says that it needs a provider', async () => {
    const toggle = await fixture(html`<org-connection-toggle connection-id="con_1"></org-connection-toggle>`);
    await waitUntil(() => maybeByRole(toggle, 'alert'), 'no alert');
    expect(byRole(toggle, 'alert').textContent).to.contain('needs an <org-provider> around it');
  });

  it('waits for what is around it, which may turn out to be a provider', async () => {
    const shell = await fixture(html`<acme-shell>${alone}</acme-shell>`);
    const toggle = shell.querySelector('org-connection-toggle')!;
    // Once another one says so, this one would, too.
    const other = await fixture(alone);
    await waitUntil(() => textOf(other).includes('needs an <org-provider> around it'));
    expect(textOf(toggle)).not.to.contain('provider');
    customElements.define('acme-shell', class extends HTMLElement {});
    toggle.requestUpdate();
    await waitUntil(() => textOf(toggle).includes('needs an <org-provider> around it'));
  });

  it('says that it needs the id of a connection', async () => {
    const page = await organizationPage({}, html`<org-connection-toggle></org-connection-toggle>`);
    await page.shows('<org-connection-toggle> needs a connection-id.');
    expect(page.emulator.requests).to.be.empty;
  });
});

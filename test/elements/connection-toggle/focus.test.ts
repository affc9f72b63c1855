/** A switch on a page of its own: its focus while it is read, and what it says of itself by attributes and states. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgConnectionToggle } from '../../../src/index.js';
import { expectSaid, listen, quiet } from '../../helpers/announcements.js';
import { HeldAnswers } from '../../helpers/held-answers.js';
import { organizationPage } from '../../helpers/organization-page.js';
import { allByRole, byRole, expectFocus, expectNone, focused, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';

async function open(
  content = html`<org-connection-toggle connection-id=${WORKFORCE}></org-connection-toggle>`,
) {
  const answers = new HeldAnswers();
  const page = await organizationPage(answers.options, content);
  await waitUntil(() => page.switches().length === 1, 'no switch');
  const toggle = page.provider.querySelector<OrgConnectionToggle>('org-connection-toggle')!;
  const other = page.emulator.connections.find(({ display_name }) => display_name === 'Finance')!;
  return { answers, page, toggle, other: other.id! };
}

describe('a switch that becomes that of another connection', () => {
  it('keeps the focus while that is read, and has it afterwards', async () => {
    const { answers, page, toggle, other } = await open();
    page.switch('Acme Workforce').focus();
    answers.hold();
    toggle.connectionId = other;
    await page.shows('Loading');
    expectNone(page.provider, 'switch');
    expect(focused()?.getAttribute('part')).to.equal('skeleton');
    answers.release();
    await waitUntil(() => page.switches().length === 1, 'it was not read');
    expectFocus(page.switch('Finance'));
    expect(page.text()).not.to.contain('Loading');
  });

  it('reads and says nothing without a connection', async () => {
    const { page, toggle } = await open();
    page.emulator.clearRequests();
    toggle.connectionId = '';
    await page.shows('needs a connection-id');
    dispatchEvent(new Event('focus'));
    await quiet();
    expectNone(page.provider, 'switch');
    expect(page.emulator.requests).to.deep.equal([]);
  });
});

describe('a switch', () => {
  it('is busy until the change is confirmed, and says then what it is, once', async () => {
    const { answers, page, toggle } = await open(
      html`<org-connection-toggle connection-id=${WORKFORCE} confirm="never"></org-connection-toggle>`,
    );
    const said = listen(page.provider);
    const one = page.switch('Acme Workforce');
    expect([one.getAttribute('aria-busy'), toggle.matches(':state(busy)')]).to.deep.equal(['false', false]);
    one.focus();
    answers.hold();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => one.getAttribute('aria-busy') === 'true', 'it is not busy');
    expect([one.getAttribute('aria-checked'), toggle.matches(':state(busy)')]).to.deep.equal(['false', true]);
    expect(textOf(toggle)).to.contain('Disabled');
    // The switch itself says so to who does not see it.
    const state = toggle.shadowRoot!.querySelector('[part=state]')!;
    expect([textOf(state), state.getAttribute('aria-hidden')]).to.deep.equal(['Disabled', 'true']);
    expectNone(page.provider, 'button', /^Undo/);
    answers.release();
    await waitUntil(() => one.getAttribute('aria-busy') === 'false', 'it stays busy');
    expect(toggle.matches(':state(busy)')).to.equal(false);
    expectFocus(one);
    await expectSaid(said, 'Acme Workforce is now disabled.');
    byRole(page.provider, 'button', 'Undo: Acme Workforce').click();
    await waitUntil(() => one.getAttribute('aria-checked') === 'true', 'it was not undone');
    expectNone(page.provider, 'button', /^Undo/);
    await page.atRest();
    await expectSaid(said, 'Acme Workforce is now disabled.', 'Acme Workforce is now enabled.');
  });

  it('says by a state that it asks', async () => {
    const { page, toggle } = await open(
      html`<org-connection-toggle connection-id=${WORKFORCE} confirm="always"></org-connection-toggle>`,
    );
    expect(toggle.matches(':state(asking)')).to.equal(false);
    page.switch('Acme Workforce').click();
    await waitUntil(() => allByRole(page.provider, 'alertdialog').length === 1, 'nothing was asked');
    expect(toggle.matches(':state(asking)')).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    expect(toggle.matches(':state(asking)')).to.equal(false);
    expect(page.switch('Acme Workforce').getAttribute('aria-checked')).to.equal('true');
  });

  it('is disabled, and described by the reason, without the permission', async () => {
    const { page } = await open();
    const one = page.switch('Acme Workforce');
    expect(one.getAttribute('aria-disabled')).to.equal('false');
    page.provider.scope = 'read:my_org:identity_providers';
    await page.shows('You don’t have permission');
    expect(one.getAttribute('aria-disabled')).to.equal('true');
    const root = one.getRootNode() as ShadowRoot;
    const ids = one.getAttribute('aria-describedby')!.split(' ');
    const description = ids.map((id) => root.getElementById(id)?.textContent).join(' ');
    expect(description).to.contain('You don’t have permission');
    one.click();
    await quiet();
    expect(one.getAttribute('aria-checked')).to.equal('true');
  });
});

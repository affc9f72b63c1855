import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ALL_SCOPES, type EmulatorOptions, type WireIdentityProvider } from '../../../src/testing/index.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { allByRole, expectFocus } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const full: WireIdentityProvider = {
  id: 'con_5GkYw8RmTz3NqLpA',
  name: 'acme',
  display_name: 'Acme',
  strategy: 'okta',
  is_enabled: true,
  access_level: 'full',
};

const other: WireIdentityProvider = {
  ...full,
  id: 'con_B2cVx7JdHs9QfKtE',
  name: 'other',
  display_name: 'Other',
};

async function pageWith(options: EmulatorOptions): Promise<OrganizationPage> {
  const page = await organizationPage(options);
  await page.shows('Acme');
  return page;
}

/** What a person without sight is told about the switch. */
function description(toggle: HTMLElement): string {
  const root = toggle.getRootNode() as ShadowRoot;
  const ids = toggle.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .map((id) => root.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
}

describe('a switch that may not be used', () => {
  const cases: [string, Partial<WireIdentityProvider>, string][] = [
    ['of a connection managed for the organization', { access_level: 'none' }, 'managed for you'],
    ['of a read-only connection', { access_level: 'readonly' }, 'You can view this connection'],
    [
      'of a connection whose level nobody knows',
      { access_level: 'future' as 'full' },
      'You can view this connection',
    ],
  ];
  for (const [what, difference, reason] of cases) {
    it(`${what} says why, can be reached, and does nothing`, async () => {
      const page = await pageWith({ connections: [{ ...full, ...difference }] });
      const toggle = page.switch('Acme');
      expect(toggle).to.have.attribute('aria-disabled', 'true');
      expect(description(toggle)).to.contain(reason);
      toggle.focus();
      await sendKeys({ press: 'Space' });
      expectFocus(toggle);
      expect(toggle).to.have.attribute('aria-checked', 'true');
      expect(page.emulator.requests).to.have.length(1);
    });
  }

  it('of a connection that the server lets nobody switch says what the server says', async () => {
    const why_not = { switch: 'Its settings would be lost.' };
    const page = await pageWith({ connections: [{ ...full, why_not }] });
    const toggle = page.switch('Acme');
    expect(description(toggle)).to.equal('Its settings would be lost.');
    toggle.click();
    expect(toggle).to.have.attribute('aria-checked', 'true');
    expect(page.emulator.requests).to.have.length(1);
  });

  it('of a connection without an id says why', async () => {
    const { id: _id, ...without } = full;
    const page = await pageWith({ connections: [without] });
    expect(page.switch('Acme')).to.have.attribute('aria-disabled', 'true');
    expect(description(page.switch('Acme'))).to.contain('the server sent no ID');
  });

  it('of a connection whose state nobody knows is no switch, for it is neither on nor off', async () => {
    const { is_enabled: _state, ...without } = full;
    const page = await pageWith({ connections: [without] });
    expect(page.switches()).to.be.empty;
    // Its name is a button, too, which can be used.
    const [button] = allByRole(page.provider, 'button', 'Acme').filter(({ ariaDisabled }) => ariaDisabled);
    if (!button) expect.fail('There is no button that can’t be used.');
    expect(button).not.to.have.attribute('aria-checked');
    expect(description(button)).to.contain('doesn’t say whether');
    expect(page.text()).to.contain('Unknown');
  });

  it('for want of a scope says so as soon as the server does, on every row', async () => {
    const scopes = ALL_SCOPES.filter((scope) => scope !== 'update:my_org:identity_providers');
    const page = await pageWith({ scopes });
    page.switch('Acme Workforce').click();
    await waitUntil(() => page.switch('Suppliers').getAttribute('aria-disabled') === 'true');
    expect(description(page.switch('Suppliers'))).to.contain('you don’t have permission');
    expect(description(page.switch('Acme Workforce'))).to.contain(
      'Missing permission: update:my_org:identity_providers.',
    );
    expect(page.switch('Acme Workforce')).to.have.attribute('aria-checked', 'true');
  });

  it('for want of a scope that the page knows of says so before anything is tried', async () => {
    const page = await pageWith({ connections: [full] });
    page.provider.scope = 'read:my_org:identity_providers';
    await waitUntil(() => page.switch('Acme').getAttribute('aria-disabled') === 'true');
    expect(description(page.switch('Acme'))).to.contain('You don’t have permission');
  });

  it('of a limited connection can be used: the level is enough', async () => {
    const page = await pageWith({ connections: [{ ...full, access_level: 'limited' }, other] });
    page.switch('Acme').click();
    await page.atRest();
    expect(page.emulator.connections[0]?.is_enabled).to.equal(false);
  });
});

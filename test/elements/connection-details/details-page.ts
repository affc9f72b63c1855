/** A page with the details of one connection, ready to be operated. */
import { html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/connection-details/connection-details.js';
import type { OrgConnectionDetails } from '../../../src/elements/connection-details/connection-details.js';
import type { OrgProvider } from '../../../src/index.js';
import type { EmulatorOptions } from '../../../src/testing/index.js';
import { organizationPage, type OrganizationPage } from '../../helpers/organization-page.js';
import { byRole, everything, maybeByRole, nameOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

export const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
export const SUPPLIERS = 'con_B2cVx7JdHs9QfKtE';

/** The details, once all of their parts are there. */
export async function detailsPage(
  options: EmulatorOptions = {},
  id = WORKFORCE,
  known: Partial<OrgProvider> = {},
): Promise<OrganizationPage> {
  const page = await organizationPage(options, detailsOf(id));
  Object.assign(page.provider, { loginDomain: 'login.acme.com', tenant: 'acme' }, known);
  await waitUntil(() => maybeByRole(page.provider, 'textbox', 'Display name'), 'no settings');
  return page;
}

export const detailsOf = (id: string) =>
  html`<org-connection-details connection-id=${id}></org-connection-details>`;

/** The element itself. */
export const elementOf = ({ provider }: OrganizationPage): OrgConnectionDetails =>
  provider.querySelector('org-connection-details')!;

/** Moves the focus to a button and presses Enter. */
export async function press(page: OrganizationPage, name: string): Promise<void> {
  page.button(name).focus();
  await sendKeys({ press: 'Enter' });
}

/** Types a new display name, without saving it. */
export async function rename(page: OrganizationPage, name: string): Promise<void> {
  const field = byRole(page.provider, 'textbox', 'Display name') as HTMLInputElement;
  field.focus();
  field.select();
  await sendKeys({ type: name });
}

/** The texts of all headings, in order. */
export const headings = ({ provider }: OrganizationPage): string[] =>
  [...everything(provider)].filter((one) => /^h[23]$/.test(one.localName)).map(nameOf);

/** The values that are shown as code. */
export const codes = ({ provider }: OrganizationPage): (string | null)[] =>
  [...everything(provider)]
    .filter((one) => one.localName === 'code' && one.checkVisibility())
    .map(({ textContent }) => textContent);

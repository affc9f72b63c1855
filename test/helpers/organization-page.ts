/** A page with an organization on it: the emulator, a provider, and what is inside. */
import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import '../../src/index.js';
import type { OrgProvider } from '../../src/index.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/testing/index.js';
import { sendKeys } from '@web/test-runner-commands';
import { allByRole, byRole, focused, maybeByRole, textOf } from './roles.js';
import { waitUntil } from './wait-until.js';

export interface OrganizationPage {
  readonly emulator: Emulator;
  readonly provider: OrgProvider;
  /** The one switch of this name. */
  switch(name: string): HTMLElement;
  switches(): HTMLElement[];
  /** How many connections are on the page of the table that is shown. */
  rowCount(): number;
  button(name: string): HTMLElement;
  /** Opens the menu of a connection's row, chooses an item, and waits for the dialog. */
  choose(connection: string, item: string): Promise<HTMLElement>;
  /** The dialog that is open. */
  dialog(): HTMLElement;
  /** Waits until no dialog is open any more. */
  dialogClosed(): Promise<void>;
  /** Everything a person can read. */
  text(): string;
  /** Waits until a person can read this. */
  shows(text: string | RegExp): Promise<void>;
  /** Waits until no request is under way any more and everything is drawn. */
  atRest(): Promise<void>;
}

/** @param content what is inside the provider; a list unless it is said otherwise */
export async function organizationPage(
  options: EmulatorOptions = {},
  content: TemplateResult = html`<org-connection-list></org-connection-list>`,
): Promise<OrganizationPage> {
  const emulator = createEmulator({ rateLimit: null, ...options });
  const provider = await fixture<OrgProvider>(
    html`<org-provider base-url="/my-org" .fetch=${emulator.fetch}>${content}</org-provider>`,
  );
  return openPage(emulator, provider);
}

/** The same for a provider that is there already. */
export function openPage(emulator: Emulator, provider: OrgProvider): OrganizationPage {
  const page: OrganizationPage = {
    emulator,
    provider,
    switch: (name) => byRole(provider, 'switch', name),
    switches: () => allByRole(provider, 'switch'),
    rowCount: () => allByRole(provider, 'row').length - 1,
    button: (name) => byRole(provider, 'button', name),
    choose: async (connection, item) => {
      page.button(`Actions for ${connection}`).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');
      byRole(provider, 'menuitem', new RegExp(`^${item}`)).click();
      await waitUntil(() => openDialogs(provider).length > 0, 'no dialog opened');
      return page.dialog();
    },
    dialog: () => {
      const dialog = openDialogs(provider).at(-1);
      if (!dialog) throw new Error('No dialog is open.');
      return dialog;
    },
    dialogClosed: () => waitUntil(() => openDialogs(provider).length === 0, 'a dialog is still open'),
    text: () => textOf(provider),
    shows: (text) =>
      waitUntil(
        () => (typeof text === 'string' ? page.text().includes(text) : text.test(page.text())),
        `Never showed ${String(text)}`,
      ),
    atRest: async () => {
      await waitUntil(() => emulator.requests.length > 0, 'nothing was asked');
      await waitUntil(
        () => emulator.requests.every(({ status, aborted }) => status !== null || aborted),
        'no answer',
      );
      await waitUntil(() => !maybeByRole(provider, 'switch', /busy/) && !isBusy(provider), 'still busy');
    },
  };
  return page;
}

/** Takes the page away again; also without waiting for the end of the test. */
export function closePage(): void {
  fixtureCleanup();
}

/** What the one live region says. */
export function announced(root: ParentNode): string {
  return byRole(root, 'status').textContent?.replaceAll('\u00a0', '').trim() ?? '';
}

export { render };

/** The innermost last. */
function openDialogs(root: ParentNode): HTMLElement[] {
  return [...allByRole(root, 'dialog'), ...allByRole(root, 'alertdialog')].filter(
    (dialog) => dialog instanceof HTMLDialogElement && dialog.open,
  );
}

function isBusy(root: ParentNode): boolean {
  return [...allByRole(root, 'switch'), ...allByRole(root, 'button')].some(
    (element) => element.getAttribute('aria-busy') === 'true',
  );
}

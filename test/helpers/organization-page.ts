/** A page that shows an organization: the emulator, a provider, and elements inside it. */
import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import '../../src/index.js';
import type { OrgProvider } from '../../src/index.js';
import { openDialogs } from '../../src/testing/page/page-objects.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/testing/index.js';
import { sendKeys } from '@web/test-runner-commands';
import { settled } from './controlled-transport.js';
import { allByRole, byRole, focused, maybeByRole, textOf } from './roles.js';
import { waitUntil } from './wait-until.js';

export interface OrganizationPage {
  readonly emulator: Emulator;
  readonly provider: OrgProvider;
  /** The only switch with this name. */
  switch(name: string): HTMLElement;
  switches(): HTMLElement[];
  /** The number of connections on the current page of the table. */
  rowCount(): number;
  button(name: string): HTMLElement;
  /** Opens the menu of a connection's row, chooses an item, and waits for the dialog. */
  choose(connection: string, item: string): Promise<HTMLElement>;
  /** The open dialog. */
  dialog(): HTMLElement;
  /** Waits until no dialog is open. */
  dialogClosed(): Promise<void>;
  /** All visible text. */
  text(): string;
  /** Waits until this text is visible. */
  shows(text: string | RegExp): Promise<void>;
  /** Waits until no request is pending and everything is rendered. */
  atRest(): Promise<void>;
}

/** @param content the elements inside the provider; default: a list */
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

/**
 * The same for an admin whose permissions the page knows from the start.
 *
 * @param scope separated by spaces
 */
export async function pageOfAdmin(scope: string, content: TemplateResult): Promise<OrganizationPage> {
  const emulator = createEmulator({ rateLimit: null, scopes: scope.split(' ') });
  const provider = await fixture<OrgProvider>(
    html`<org-provider base-url="/my-org" scope=${scope} .fetch=${emulator.fetch}>${content}</org-provider>`,
  );
  return openPage(emulator, provider);
}

/**
 * The same where the server says why it has none of what is at a path, as a bridge to the Management API does.
 *
 * @param reason in the server's words
 */
export async function pageWithout(
  path: string,
  reason: string,
  content: TemplateResult,
): Promise<OrganizationPage> {
  const emulator = createEmulator({ rateLimit: null });
  const problem = { type: 'about:blank', status: 403, title: 'Not Available', detail: reason };
  const fetch = async (url: string, init: RequestInit) =>
    new URL(url, location.href).pathname === `/my-org${path}`
      ? Response.json(problem, { status: 403 })
      : emulator.fetch(url, init);
  const provider = await fixture<OrgProvider>(
    html`<org-provider base-url="/my-org" .fetch=${fetch}>${content}</org-provider>`,
  );
  return openPage(emulator, provider);
}

/** The same for an existing provider. */
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
      // So that what has just been done has sent its requests.
      await settled();
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

/** Removes the page, even before the end of the test. */
export function closePage(): void {
  fixtureCleanup();
}

/** The text of the only live region. */
export function announced(root: ParentNode): string {
  return byRole(root, 'status').textContent?.replaceAll('\u00a0', '').trim() ?? '';
}

export { render };

function isBusy(root: ParentNode): boolean {
  return [...allByRole(root, 'switch'), ...allByRole(root, 'button')].some(
    (element) => element.getAttribute('aria-busy') === 'true',
  );
}

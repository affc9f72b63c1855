/** A page with an organization on it: the emulator, a provider, and what is inside. */
import { fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import '../../src/index.js';
import type { OrgProvider } from '../../src/index.js';
import { createEmulator, type Emulator, type EmulatorOptions } from '../../src/testing/index.js';
import { allByRole, byRole, maybeByRole, textOf } from './roles.js';

export interface OrganizationPage {
  readonly emulator: Emulator;
  readonly provider: OrgProvider;
  /** The one switch of this name. */
  switch(name: string): HTMLElement;
  switches(): HTMLElement[];
  button(name: string): HTMLElement;
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
    button: (name) => byRole(provider, 'button', name),
    text: () => textOf(provider),
    shows: (text) =>
      waitUntil(
        () => (typeof text === 'string' ? page.text().includes(text) : text.test(page.text())),
        `Never showed ${String(text)}`,
        { timeout: 4000 },
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

function isBusy(root: ParentNode): boolean {
  return [...allByRole(root, 'switch'), ...allByRole(root, 'button')].some(
    (element) => element.getAttribute('aria-busy') === 'true',
  );
}

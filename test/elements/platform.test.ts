/** Pages where an object of the platform is missing, or throws: blocked cookies, opaque origins, older browsers, extensions. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { organizationPage, type OrganizationPage } from '../helpers/organization-page.js';
import { settled } from '../helpers/controlled-transport.js';
import { allByRole, byRole, expectFocus, focused, maybeByRole } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

/** A member of a platform object, by the path to it: `Element.prototype.animate`. */
type Path = string;

/** Every member that the kit uses where it shows, changes and leaves a list, and that a browser can lack or block. */
const MEMBERS: readonly Path[] = [
  'BroadcastChannel',
  'BroadcastChannel.prototype.postMessage',
  'AbortSignal.any',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'requestIdleCallback',
  'matchMedia',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'crypto.subtle',
  'crypto.randomUUID',
  'history.replaceState',
  'performance.mark',
  'navigator.language',
  'navigator.clipboard',
  'navigator.onLine',
  'navigator.locks',
  'Intl.Collator',
  'Intl.NumberFormat',
  'Intl.PluralRules',
  'Intl.RelativeTimeFormat',
  'Intl.getCanonicalLocales',
  'Element.prototype.animate',
  'Element.prototype.checkVisibility',
  'HTMLElement.prototype.attachInternals',
  'ElementInternals.prototype.states',
  'HTMLElement.prototype.showPopover',
  'HTMLDialogElement.prototype.showModal',
  'ShadowRoot.prototype.adoptedStyleSheets',
  'CSSStyleSheet',
];

/** Those that throw when they are called, or constructed, rather than when they are read. */
const throwing = function () {
  throw new DOMException('blocked', 'SecurityError');
};

type Fault = 'is missing' | 'throws' | 'cannot be read';
const FAULTS: readonly Fault[] = ['is missing', 'throws', 'cannot be read'];

/** Only functions can be called, and throw then. */
function faultsOf(path: Path): readonly Fault[] {
  const member = path.includes('.prototype.states') || path.includes('.adoptedStyleSheets');
  const isFunction = !member && typeof read(path) === 'function';
  return FAULTS.filter((fault) => fault !== 'throws' || isFunction);
}

function read(path: Path): unknown {
  return path.split('.').reduce<unknown>((object, name) => Reflect.get(object as object, name), globalThis);
}

/** Replaces a member, and returns what puts it back. */
function break_(path: Path, fault: Fault): () => void {
  const names = path.split('.');
  const name = names.pop()!;
  const owner = names.reduce<object>((object, part) => Reflect.get(object, part) as object, globalThis);
  const own = Object.getOwnPropertyDescriptor(owner, name);
  const broken: PropertyDescriptor =
    fault === 'cannot be read'
      ? { get: throwing, set: throwing, configurable: true }
      : { value: fault === 'throws' ? throwing : undefined, configurable: true, writable: true };
  Object.defineProperty(owner, name, broken);
  return () => {
    Reflect.deleteProperty(owner, name);
    if (own) Object.defineProperty(owner, name, own);
  };
}

/** Errors that nothing catches. */
function listen(): { readonly errors: readonly string[]; stop(): void } {
  const errors: string[] = [];
  const stop = new AbortController();
  const { signal } = stop;
  const capture = true;
  addEventListener(
    'error',
    (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      errors.push(event.message);
    },
    { signal, capture },
  );
  addEventListener(
    'unhandledrejection',
    (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
      errors.push(String(event.reason));
    },
    { signal, capture },
  );
  return { errors, stop: () => stop.abort() };
}

const elements = html`<org-connection-list></org-connection-list>
  <org-connection-toggle connection-id="con_5GkYw8RmTz3NqLpA" label="Alone"></org-connection-toggle>`;

for (const path of MEMBERS)
  for (const fault of faultsOf(path))
    describe(`a page where ${path} ${fault}`, () => {
      let restore = () => {};
      afterEach(() => restore());

      it('is rendered, switches, asks, and is removed cleanly', async () => {
        const uncaught = listen();
        restore = break_(path, fault);
        const page = await organizationPage({}, elements);
        await page.shows('Finance');
        expectStyles(page);
        await sortBy(page, 'Name');
        await switchOff(page, 'Finance');
        await leaveMenu(page);
        await leaveRemoval(page);
        await isRemovedCleanly(page);
        restore();
        await settled();
        uncaught.stop();
        expect(uncaught.errors).to.deep.equal([]);
      });
    });

/** The live regions are there for screen-reader users alone, and so much style has every element. */
function expectStyles({ provider }: OrganizationPage): void {
  for (const region of allByRole(provider, 'status'))
    expect(getComputedStyle(region).position, 'the region is hidden').to.equal('absolute');
}

async function sortBy(page: OrganizationPage, column: string): Promise<void> {
  page.button(column).click();
  await waitUntil(() => page.provider.querySelector('org-connection-list')?.view.sort, 'it is not sorted');
}

async function switchOff(page: OrganizationPage, name: string): Promise<void> {
  page.switch(name).click();
  // What is announced can be replaced at once by how many connections were sorted.
  const isConfirmed = () =>
    page.emulator.requests.some(({ method, status }) => method === 'PATCH' && status === 200);
  await waitUntil(isConfirmed, 'it is not switched');
  await page.atRest();
  expect(page.switch(name)).to.have.attribute('aria-checked', 'false');
}

async function leaveMenu(page: OrganizationPage): Promise<void> {
  const button = page.button('Actions for Finance');
  button.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu');
  expect(byRole(page.provider, 'menu').getClientRects(), 'the menu is visible').to.have.length(1);
  await sendKeys({ press: 'Escape' });
  await waitUntil(() => !maybeByRole(page.provider, 'menu'), 'the menu stays');
  expectFocus(button);
}

async function leaveRemoval(page: OrganizationPage): Promise<void> {
  await page.choose('Finance', 'Remove');
  expect(page.dialog().getClientRects(), 'the dialog is visible').to.have.length(1);
  await sendKeys({ press: 'Escape' });
  await page.dialogClosed();
}

/** A read that is under way when everything leaves the page is aborted. */
async function isRemovedCleanly({ provider, emulator, button }: OrganizationPage): Promise<void> {
  emulator.latency = 60_000;
  emulator.clearRequests();
  button('Refresh').click();
  await waitUntil(() => emulator.requests.length === 1, 'nothing was asked');
  provider.remove();
  await waitUntil(() => emulator.requests[0]?.aborted, 'the read goes on');
  expect(allByRole(provider, 'dialog')).to.be.empty;
}

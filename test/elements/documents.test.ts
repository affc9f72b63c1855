/** Elements in other documents than the one that has loaded the kit: frames and windows, before and after they are shown. */
import { expect } from '@open-wc/testing';
import type { OrgProvider } from '../../src/index.js';
import { createEmulator, type Emulator } from '../../src/testing/index.js';
import { settled } from '../helpers/controlled-transport.js';
import { openPage, type OrganizationPage } from '../helpers/organization-page.js';
import { allByRole, byRole, maybeByRole, textOf } from '../helpers/roles.js';
import { translatePage } from '../helpers/translator.js';
import { waitUntil } from '../helpers/wait-until.js';

interface Place {
  readonly view: Window & typeof globalThis;
  readonly close: () => void;
}

const POLICY = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'; img-src 'self'">`;

async function frame(srcdoc?: string): Promise<Place> {
  const element = document.createElement('iframe');
  if (srcdoc !== undefined) element.srcdoc = srcdoc;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  document.body.append(element);
  await loaded;
  return { view: element.contentWindow as Place['view'], close: () => element.remove() };
}

const PLACES: Readonly<Record<string, () => Promise<Place | undefined>>> = {
  'an empty frame': () => frame(),
  'a frame with markup': () => frame('<!doctype html><title>Frame</title><main></main>'),
  'a frame with a policy against styles': () => frame(`<!doctype html>${POLICY}<main></main>`),
  'a window': async () => {
    const view = open('about:blank', '', 'width=800,height=600') as Place['view'] | null;
    if (!view) return undefined;
    // Firefox first has an empty document there, and then replaces it.
    await waitUntil(() => view.document.readyState === 'complete', 'the window is not loaded');
    return { view, close: () => view.close() };
  },
};

/** A provider with a list, which is in no document yet. */
function create(emulator: Emulator): OrgProvider {
  const provider = document.createElement('org-provider');
  Object.assign(provider, { baseUrl: '/my-org', fetch: emulator.fetch });
  provider.append(document.createElement('org-connection-list'));
  return provider;
}

/** The ways into another document. */
const WAYS: Readonly<Record<string, (provider: OrgProvider, to: Document) => unknown>> = {
  'created for it': (provider, to) => to.body.append(provider),
  'adopted by it': (provider, to) => to.body.append(to.adoptNode(provider)),
  'shown in it, adopted by another, and back': async (provider, to) => {
    to.body.append(provider);
    await waitUntil(() => allByRole(provider, 'switch').length > 0, 'nothing is shown there');
    provider.remove();
    document.adoptNode(provider);
    to.body.append(provider);
  },
  'moved to it after it was shown': async (provider, to) => {
    document.body.append(provider);
    await waitUntil(() => allByRole(provider, 'switch').length > 0, 'nothing is shown at home');
    to.body.append(provider);
  },
  'moved to it and back': async (provider, to) => {
    to.body.append(provider);
    await waitUntil(() => allByRole(provider, 'switch').length > 0, 'nothing is shown there');
    document.body.append(provider);
    await waitUntil(() => allByRole(provider, 'switch').length > 0, 'nothing is shown at home');
    to.body.append(provider);
  },
};

/** Every element has its style sheets: live regions are hidden from sight, and the switch has its track. */
function expectStyles(page: OrganizationPage): void {
  for (const region of allByRole(page.provider, 'status'))
    expect(getComputedStyle(region).position, 'the region is hidden').to.equal('absolute');
  const track = page.switch('Finance').querySelector('[part~=track]')!;
  expect(track.getBoundingClientRect().width, 'the track has a width').to.be.greaterThan(30);
}

const focusIn = ({ document: { activeElement } }: Window): Element | null => {
  let focused = activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
};

/** Presses a menu button as a pointer does, which also brings the focus into its window. */
async function openMenu(page: OrganizationPage, view: Window): Promise<HTMLElement> {
  const button = page.button('Actions for Finance');
  view.focus();
  button.focus();
  button.click();
  await waitUntil(() => focusIn(view)?.getAttribute('role') === 'menuitem', 'no menu');
  return button;
}

async function press(view: Window, key: string): Promise<void> {
  const init = { key, bubbles: true, composed: true, cancelable: true };
  focusIn(view)!.dispatchEvent(new KeyboardEvent('keydown', init));
  await settled();
}

for (const [where, place] of Object.entries(PLACES))
  describe(where, () => {
    let close = () => {};
    afterEach(() => close());

    /** The page inside the place; the test is skipped visibly where the browser opens no window. */
    async function inside(
      test: Mocha.Context,
      way: (provider: OrgProvider, to: Document) => unknown,
    ): Promise<OrganizationPage & { readonly view: Place['view'] }> {
      const opened = await place();
      if (!opened) test.skip();
      const { view } = opened;
      const emulator = createEmulator({ rateLimit: null });
      const provider = create(emulator);
      close = () => {
        provider.remove();
        opened.close();
      };
      await way(provider, view.document);
      const page = openPage(emulator, provider);
      await page.shows('Finance');
      return { ...page, view };
    }

    for (const [how, way] of Object.entries(WAYS))
      it(`shows a list that is ${how}, with its styles, and switches`, async function () {
        const page = await inside(this, way);
        expectStyles(page);
        page.switch('Finance').click();
        await page.shows('Finance is now disabled.');
        expect(page.emulator.requests.filter(({ aborted }) => aborted)).to.be.empty;
      });

    it('keeps what is shown true while it is translated', async function () {
      const page = await inside(this, WAYS['created for it']!);
      const stateOf = () => textOf(page.switch('Finance').closest('.line')!.querySelector('.state')!);
      for (const state of ['Disabled', 'Enabled']) {
        translatePage(page.provider);
        page.switch('Finance').click();
        await waitUntil(() => stateOf() === state, `never ${state}`);
        await page.atRest();
      }
      translatePage(page.provider);
      expect(stateOf()).to.equal('«Enabled»');
    });

    it('has its own focus, menu and dialogs', async function () {
      const page = await inside(this, WAYS['created for it']!);
      const { view } = page;
      const button = await openMenu(page, view);
      view.dispatchEvent(new PointerEvent('pointerdown'));
      await waitUntil(() => !maybeByRole(page.provider, 'menu'), 'a press outside does not close the menu');
      await openMenu(page, view);
      byRole(page.provider, 'menuitem', /^Settings/).click();
      await waitUntil(() => maybeByRole(page.provider, 'textbox', 'Display name'), 'no form');
      expect(page.dialog().matches(':modal')).to.equal(true);
      expect(page.dialog().contains(focusIn(view)), 'the dialog has the focus').to.equal(true);
      await press(view, 'Escape');
      await waitUntil(() => maybeByRole(page.provider, 'dialog') === null, 'the dialog stays');
      expect(focusIn(view) === button, 'the focus returns to the button').to.equal(true);
    });

    it('has the styles of what is loaded on demand, even after a move', async function () {
      const page = await inside(this, WAYS['created for it']!);
      const list = page.provider.querySelector('org-connection-list')!;
      list.selectable = true;
      const checkbox = () => list.shadowRoot!.querySelector('tbody .select');
      await waitUntil(checkbox, 'no selection');
      const display = getComputedStyle(checkbox()!).display;
      expect(display).to.equal('inline-grid');
      document.body.append(page.provider);
      await waitUntil(() => getComputedStyle(checkbox()!).display === display, 'no styles at home');
      page.view.document.body.append(page.provider);
      await waitUntil(() => getComputedStyle(checkbox()!).display === display, 'no styles when it is back');
    });

    it('reads an old list again when this window has the attention, not another', async function () {
      const page = await inside(this, WAYS['created for it']!);
      const { now } = Date;
      Date.now = () => now() + 60_000;
      try {
        dispatchEvent(new Event('focus'));
        await settled();
        expect(page.emulator.requests).to.have.length(1);
        page.view.dispatchEvent(new Event('focus'));
        await waitUntil(() => page.emulator.requests.length === 2, 'it is not read again');
      } finally {
        Date.now = now;
      }
    });

    it('asks before a draft is lost with this window, not another', async function () {
      const page = await inside(this, WAYS['created for it']!);
      await openMenu(page, page.view);
      byRole(page.provider, 'menuitem', /^Settings/).click();
      await waitUntil(() => maybeByRole(page.provider, 'textbox', 'Display name'), 'no form');
      const field = byRole(page.provider, 'textbox', 'Display name') as HTMLInputElement;
      field.value = 'Money';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled();
      const leave = (view: EventTarget) =>
        !view.dispatchEvent(new Event('beforeunload', { cancelable: true }));
      expect([leave(page.view), leave(window)]).to.deep.equal([true, false]);
    });
  });

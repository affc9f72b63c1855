/** Rows slide to their places when one is removed, and when they are sorted; not for people who want less motion. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setMedia } from '../../../helpers/browser.js';
import { organizationPage, type OrganizationPage } from '../../../helpers/organization-page.js';
import { byRole, maybeByRole } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const topOf = (row: Element) => row.getBoundingClientRect().top;

const slides = (row: Element) =>
  row.getAnimations().filter((animation) => !(animation instanceof CSSAnimation));

/** What slides now, row by row. */
function sliding({ provider }: OrganizationPage): string[] {
  const rows = provider
    .querySelector('org-connection-list')!
    .renderRoot.querySelectorAll<HTMLElement>('[data-key]');
  return [...rows].flatMap((row) => (slides(row).length > 0 ? (row.dataset['key'] ?? '') : []));
}

/** Keeps what has slid in the first drawing in which something has. */
function watch(page: OrganizationPage): () => readonly string[] {
  let seen: readonly string[] = [];
  const list = page.provider.querySelector('org-connection-list')!;
  list.addController({
    hostUpdated: () => queueMicrotask(() => (seen = seen.length > 0 ? seen : sliding(page))),
  });
  return () => seen;
}

async function remove(page: OrganizationPage, name = 'Acme Workforce'): Promise<void> {
  await page.choose(name, 'Remove');
  byRole(page.provider, 'radio', 'Remove from organization').click();
  await waitUntil(() => maybeByRole(page.provider, 'button', 'Remove from organization'));
  page.button('Remove from organization').click();
  await page.shows('was removed from the organization');
}

async function open(selectable = false): Promise<OrganizationPage> {
  const page = await organizationPage(
    {},
    html`<org-connection-list ?selectable=${selectable}></org-connection-list>`,
  );
  if (selectable)
    await waitUntil(() => maybeByRole(page.provider, 'checkbox', 'Select Finance'), 'no checkboxes');
  await waitUntil(() => maybeByRole(page.provider, 'searchbox'), 'nothing to search with');
  return page;
}

describe('rows', () => {
  afterEach(() => setMedia({}));

  it('slide up when one above them is removed', async () => {
    const page = await open();
    const seen = watch(page);
    await remove(page);
    expect(seen().length).to.be.greaterThan(3);
  });

  it('stay where they are when one below them is removed', async () => {
    const page = await open();
    const seen = watch(page);
    const [first] = page.provider
      .querySelector('org-connection-list')!
      .renderRoot.querySelectorAll<HTMLElement>('[data-key]');
    await remove(page, 'Contractors');
    await waitUntil(() => seen().length > 0, 'nothing slides');
    expect(seen()).not.to.include(first!.dataset['key']);
  });

  for (const selectable of [false, true])
    it(`${selectable ? 'that can be selected ' : ''}slide when they are sorted, and not while somebody types`, async () => {
      const page = await open(selectable);
      const seen = watch(page);
      byRole(page.provider, 'searchbox').focus();
      await sendKeys({ type: 'saml' });
      await page.shows('2 of 9 connections');
      expect(seen()).to.be.empty;
      await sendKeys({ press: 'Escape' });
      await page.shows('9 connections');
      page.button('Name').click();
      await waitUntil(() => seen().length > 1, 'nothing slides');
    });

  it('slide from where they were, each in its own way', async () => {
    const page = await open();
    const list = page.provider.querySelector('org-connection-list')!;
    const tops = () =>
      new Map([...list.renderRoot.querySelectorAll('[data-key]')].map((row) => [row, topOf(row)]));
    const before = tops();
    let atFirst: ReadonlyMap<Element, number> | undefined;
    list.addController({
      hostUpdated: () =>
        queueMicrotask(() => {
          const all = [...before.keys()].flatMap(slides);
          if (atFirst || all.length === 0) return;
          for (const animation of all) {
            animation.pause();
            animation.currentTime = 0;
          }
          atFirst = tops();
        }),
    });
    page.button('Name').click();
    await waitUntil(() => atFirst, 'nothing slides');
    const moved = [...before.keys()].filter((row) => slides(row).length > 0);
    expect(moved.length).to.be.greaterThan(3);
    for (const { effect } of moved.flatMap(slides))
      expect(effect!.getTiming()).to.include({ duration: 160, easing: 'ease-out' });
    for (const row of moved) expect(atFirst!.get(row)).to.be.closeTo(before.get(row)!, 1);
    for (const animation of moved.flatMap(slides)) animation.finish();
    expect(moved.filter((row) => Math.abs(topOf(row) - before.get(row)!) > 1)).to.have.length(moved.length);
  });

  it('that still slide when the order changes again slide once, to their new places', async () => {
    const page = await open();
    const list = page.provider.querySelector('org-connection-list')!;
    const rows = [...list.renderRoot.querySelectorAll('[data-key]')];
    let first: readonly Animation[] = [];
    list.addController({
      hostUpdated: () =>
        queueMicrotask(() => {
          if (first.length > 0) return;
          first = rows.flatMap(slides);
          for (const animation of first) animation.pause();
        }),
    });
    page.button('Name').click();
    await waitUntil(() => first.length > 0, 'nothing slides');
    page.button('Name').click();
    await waitUntil(() => byRole(page.provider, 'columnheader', /^Name/).ariaSort === 'descending');
    expect(first.map(({ playState }) => playState)).to.deep.equal(first.map(() => 'idle'));
  });

  it('do not slide where nobody sees it: below the window, or far above it', async () => {
    const page = await open();
    const seen = watch(page);
    const order = () => byRole(page.provider, 'columnheader', /^Name/).ariaSort;
    const { style } = page.provider.parentElement!;
    try {
      style.paddingTop = '3000px';
      page.button('Name').click();
      await waitUntil(() => order() === 'ascending');
      expect(seen()).to.be.empty;
      style.paddingBottom = '6000px';
      scrollTo(0, 6000);
      page.button('Name').click();
      await waitUntil(() => order() === 'descending');
      expect(seen()).to.be.empty;
      scrollTo(0, 2800);
      page.button('Name').click();
      await waitUntil(() => seen().length > 0, 'nothing slides where it can be seen');
    } finally {
      scrollTo(0, 0);
      style.padding = '';
    }
  });

  it('are at their places at once for people who want less motion', async () => {
    await setMedia({ reducedMotion: 'reduce' });
    const page = await open();
    const seen = watch(page);
    page.button('Name').click();
    await waitUntil(() => byRole(page.provider, 'columnheader', /^Name/).ariaSort === 'ascending');
    await remove(page);
    expect(seen()).to.be.empty;
  });
});

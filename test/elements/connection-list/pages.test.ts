/** A list of more than 50 connections has pages, which a person turns with the keyboard. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { announced } from '../../helpers/organization-page.js';
import { RenderedRows } from '../../helpers/rendered-rows.js';
import { byRole, expectFocus, expectNone, expectSame, focused, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { manyPage, type ManyConnections } from './many-connections.js';

const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const next = ({ provider }: ManyConnections) => byRole(provider, 'button', 'Next page');
const previous = ({ provider }: ManyConnections) => byRole(provider, 'button', 'Previous page');

/** Another admin removes the connection with this number, and the list is read again. */
async function removeElsewhere({ emulator, list }: ManyConnections, number: number): Promise<void> {
  const connections = emulator.connections.filter(({ display_name }) => !display_name?.endsWith(`${number}`));
  emulator.reset({ connections });
  await list.refresh();
  await list.updateComplete;
}

describe('the pages of a list', () => {
  afterEach(() => scrollTo(0, 0));

  it('begin above 50 connections', async () => {
    const fifty = await manyPage(50);
    expectNone(fifty.provider, 'navigation');
    expect(fifty.numbers()).to.deep.equal(from(1, 50));
    const more = await manyPage(51);
    expect(more.range()).to.equal('1–50 of 51 connections');
    expect(more.numbers()).to.deep.equal(from(1, 50));
  });

  it('turn with the keyboard: the focus stays on the button, and the range is announced', async () => {
    const page = await manyPage(120);
    await page.turn('Next page');
    expect(page.numbers()).to.deep.equal(from(51, 100));
    expect(page.range()).to.equal('51–100 of 120 connections');
    expectFocus(next(page));
    await waitUntil(() => announced(page.provider) === '51–100 of 120 connections', 'not announced');
    await page.turn('Next page');
    expect(page.numbers()).to.deep.equal(from(101, 120));
    expectFocus(next(page));
    await page.turn('Previous page');
    expect(page.numbers()).to.deep.equal(from(51, 100));
    expectFocus(previous(page));
  });

  it('end: the button that leads nowhere says so, keeps the focus, and does nothing', async () => {
    const page = await manyPage(60);
    expect([previous(page).ariaDisabled, next(page).ariaDisabled]).to.deep.equal(['true', 'false']);
    await page.turn('Previous page');
    expect(page.range()).to.equal('1–50 of 60 connections');
    await page.turn('Next page');
    expect([previous(page).ariaDisabled, next(page).ariaDisabled]).to.deep.equal(['false', 'true']);
    await page.turn('Next page');
    expect(page.range()).to.equal('51–60 of 60 connections');
    expectFocus(next(page));
  });

  it('show the first row when they turn and it is out of view, and do not scroll when it is in view', async () => {
    const page = await manyPage(120);
    next(page).scrollIntoView();
    await page.turn('Next page');
    await waitUntil(() => page.rows()[0]!.getBoundingClientRect().top >= 0, 'the first row is above');
    expect(page.rows()[0]!.getBoundingClientRect().top).to.be.lessThan(innerHeight / 2);
    scrollTo(0, 0);
    previous(page).focus({ preventScroll: true });
    previous(page).click();
    await waitUntil(() => page.range().startsWith('1–50'));
    await page.list.updateComplete;
    expect(scrollY).to.equal(0);
  });

  it('are not part of the view', async () => {
    const page = await manyPage(120);
    page.provider.addEventListener('org-view-changed', () => expect.fail('the view is the same'));
    await page.turn('Next page');
    expect(page.list.view).to.deep.equal({});
  });

  it('have as many elements, however many there are', async function () {
    const counts = new Set<number>();
    for (const count of [100, 1000, 10_000]) {
      const { list, provider } = await manyPage(count);
      counts.add(list.renderRoot.querySelectorAll('*').length);
      provider.remove();
    }
    expect([...counts]).to.have.length(1);
  });
});

describe('the page that is shown', () => {
  it('is the first one again when something is searched, in all pages', async () => {
    const page = await manyPage(120);
    await page.turn('Next page');
    byRole(page.provider, 'searchbox').focus();
    await sendKeys({ type: 'team-011' });
    await page.shows('10 of 120 connections');
    expect(page.numbers()).to.deep.equal(from(110, 119));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => page.pager(), 'no pages');
    expect(page.range()).to.equal('1–50 of 120 connections');
  });

  it('is the first one again when all pages are sorted', async () => {
    const page = await manyPage(120);
    await page.turn('Next page');
    page.button('Domains').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await page.list.updateComplete;
    expect(page.range()).to.equal('1–50 of 120 connections');
    expect(page.numbers()).to.deep.equal(from(71, 120).reverse());
    await page.turn('Next page');
    expect(page.numbers()).to.deep.equal(from(21, 70).reverse());
  });

  it('stays when a page sets the same view again, as frameworks do', async () => {
    const page = await manyPage(120);
    page.list.view = { sort: 'domains' };
    await page.turn('Next page');
    page.list.view = { sort: 'domains' };
    await page.list.updateComplete;
    expect(page.range()).to.equal('51–100 of 120 connections');
  });

  it('stays when the list is read again or gets shorter, and is the last one if there are fewer', async () => {
    const page = await manyPage(102);
    await page.turn('Next page');
    await page.turn('Next page');
    await page.list.refresh();
    expect(page.numbers()).to.deep.equal([101, 102]);
    await removeElsewhere(page, 101);
    expect(page.numbers()).to.deep.equal([102]);
    await removeElsewhere(page, 102);
    await waitUntil(() => page.range() === '51–100 of 100 connections', 'it is not the last page');
    expect(page.numbers()).to.deep.equal(from(51, 100));
  });

  it('is the first one of another organization', async () => {
    const page = await manyPage(120);
    await page.turn('Next page');
    page.provider.baseUrl = '/elsewhere/my-org';
    await waitUntil(() => page.emulator.requests.length === 2 && page.rows().length === 50);
    expect(page.range()).to.equal('1–50 of 120 connections');
  });
});

describe('a row of the second page', () => {
  it('is switched with at most 6 changes of the DOM, and no other row is rendered', async () => {
    const rendered = new RenderedRows();
    const page = await manyPage(
      1000,
      html`<org-connection-list .extraColumns=${rendered.columns}></org-connection-list>`,
    );
    await page.turn('Next page');
    await waitUntil(() => announced(page.provider).startsWith('51'));
    const before = page.rows();
    const row = before.find((one) => byRole(one, 'switch').ariaDisabled !== 'true')!;
    const toggle = byRole(row, 'switch');
    rendered.take();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(page.list.renderRoot, everything);
    const was = toggle.ariaChecked;
    toggle.click();
    await waitUntil(() => toggle.ariaChecked !== was && toggle.getAttribute('aria-busy') === 'false');
    await page.list.updateComplete;
    observer.disconnect();
    expect(records.length, records.map(({ target }) => target.nodeName).join()).to.be.within(1, 6);
    expect([...new Set(rendered.take())]).to.deep.equal([row.dataset['key']]);
    expectSame(page.rows(), before);
  });

  it('stays as long as it asks something, although it has moved to the first page', async () => {
    const page = await manyPage(120, html`<org-connection-list confirm="always"></org-connection-list>`);
    await page.turn('Next page');
    const [first] = page.rows();
    byRole(first!, 'switch').click();
    await waitUntil(() => focused()?.closest('org-dialog'), 'nothing was asked');
    await removeElsewhere(page, 20);
    expect(page.numbers()).to.deep.equal([51, ...from(52, 101)]);
    expectSame([page.rows()[0]], [first]);
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    await waitUntil(() => page.rows().length === 50, 'it stays for ever');
    expect(page.numbers()).to.deep.equal(from(52, 101));
  });

  it('stays as long as its menu is open', async () => {
    const page = await manyPage(120);
    await page.turn('Next page');
    const [first] = page.rows();
    const button = byRole(first!, 'button', /^Actions for/);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused()?.getAttribute('role') === 'menuitem', 'no menu opened');
    await removeElsewhere(page, 20);
    expectSame([page.rows()[0]], [first]);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused()?.getAttribute('role') !== 'menuitem', 'the menu stays open');
    expect(textOf(page.rows()[0]!)).to.match(/005[12]/);
  });

  it('keeps its place and can be undone when the pages are sorted by status', async () => {
    const page = await manyPage(120);
    page.list.view = { sort: 'status' };
    await page.turn('Next page');
    const row = page
      .rows()
      .find(
        (one) =>
          byRole(one, 'switch').ariaDisabled !== 'true' && byRole(one, 'switch').ariaChecked === 'true',
      )!;
    const place = page.rows().indexOf(row);
    byRole(row, 'switch').click();
    await waitUntil(() => textOf(row).includes('Undo'), 'it can’t be undone');
    expectSame([page.rows()[place]], [row]);
  });
});

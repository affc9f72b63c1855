/** A list of a thousand connections: how much of it is in the page, and what screen readers are told. */
import { expect } from '@open-wc/testing';
import { print } from '../../helpers/browser.js';
import { accessibilityTree } from '../../helpers/chromium.js';
import { DrawnRows } from '../../helpers/drawn-rows.js';
import { needing } from '../../helpers/engine.js';
import { allByRole, byRole, focused, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { manyRows, sum } from './windowing/many.js';

describe('a list of a thousand connections', () => {
  afterEach(() => scrollTo(0, 0));

  it('has as many elements as one of a hundred or of ten thousand', async function () {
    this.timeout(30_000);
    const counts = new Map<number, number>();
    for (const count of [10, 40, 100, 1000, 10_000]) {
      const { list, page } = await manyRows(count);
      counts.set(count, elements(list.renderRoot));
      page.provider.remove();
    }
    const [ten = 0, forty = 0, ...more] = counts.values();
    expect(forty).to.be.greaterThan(3 * ten);
    for (const elements of more) expect(elements).to.be.within(ten, forty + 40);
  });

  it('tells a screen reader how many rows there are, and which of them each one is', async () => {
    const { page, rows } = await manyRows();
    scrollTo(0, 20_000);
    await waitUntil(() => Number(rows()[0]?.getAttribute('aria-rowindex')) > 100, 'still the first rows');
    expect(byRole(page.provider, 'table').getAttribute('aria-rowcount')).to.equal('1001');
    const places = rows().map((row) => [/\d{4}/.exec(textOf(row))?.[0], row.getAttribute('aria-rowindex')]);
    expect(places.length).to.be.greaterThan(12);
    for (const [number, place] of places) expect(Number(place)).to.equal(Number(number) + 1);
  });

  needing('accessibility trees').it('has no row for a screen reader where rows are left out', async () => {
    const { list, rows, frames } = await manyRows();
    scrollTo(0, 20_000);
    await frames();
    expect(list.renderRoot.querySelectorAll('.gap')).to.have.length(2);
    const tree = await accessibilityTree();
    const told = tree.filter(({ ignored, role }) => !ignored && role?.value === 'row');
    expect(told).to.have.length(rows().length + 1);
  });

  it('says nothing of this while all rows are there', async () => {
    const { page } = await manyRows(40);
    expect(byRole(page.provider, 'table').hasAttribute('aria-rowcount')).to.equal(false);
    expect(allByRole(page.provider, 'row').filter((row) => row.hasAttribute('aria-rowindex'))).to.be.empty;
  });

  it('switches one in the middle with at most 6 changes of the DOM, and keeps every other row', async () => {
    const { list, rows, frames } = await manyRows();
    const drawn = new DrawnRows();
    list.extraColumns = drawn.columns;
    scrollTo(0, 20_000);
    await frames();
    // What was measured on the way has its effect.
    await frames();
    const before = rows();
    const half = before.slice(Math.floor(before.length / 2));
    const row = half.find((one) => byRole(one, 'switch').ariaDisabled !== 'true')!;
    const toggle = byRole(row, 'switch');
    drawn.take();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(list.renderRoot, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const was = toggle.ariaChecked;
    toggle.click();
    await waitUntil(() => toggle.ariaChecked !== was && toggle.getAttribute('aria-busy') === 'false');
    await frames();
    observer.disconnect();
    expect(
      records.length,
      records.map(({ target, attributeName }) => attributeName ?? target.nodeName).join(),
    ).to.be.within(1, 6);
    expect([...new Set(drawn.take())]).to.deep.equal([row.dataset['connection']]);
    expect(rows()).to.deep.equal(before);
  });

  it('keeps the switch that has the focus, however far away', async () => {
    const { page, rows, frames } = await manyRows();
    const toggle = page.switch('Acme Workforce 0001');
    toggle.focus();
    scrollTo(0, 30_000);
    await frames();
    expect(focused()).to.equal(toggle);
    expect(rows().length).to.be.lessThan(100);
    expect(Number(rows().at(-1)?.getAttribute('aria-rowindex'))).to.be.greaterThan(200);
  });

  it('keeps what has the focus in a slot of the page’s own, however far away', async () => {
    const { list, page, frames } = await manyRows();
    const link = Object.assign(document.createElement('a'), { href: '#owner', textContent: 'Ada' });
    const [id] = [...list.renderRoot.querySelectorAll<HTMLElement>('[data-connection]')].map(
      ({ dataset }) => dataset['connection'],
    );
    link.slot = `owner:${id}`;
    list.columns = 'name owner status';
    list.append(link);
    await list.updateComplete;
    link.focus();
    scrollTo(0, 30_000);
    await frames();
    expect(focused()).to.equal(link);
    expect(link.checkVisibility(), 'it is still in a row').to.equal(true);
    expect(page.rowCount()).to.equal(1000);
  });

  it('is there whole when a page is about to be printed, before anything else can be done', async function () {
    this.timeout(60_000);
    const { rows } = await manyRows();
    dispatchEvent(new Event('beforeprint'));
    const drawn = rows().filter((row) => allByRole(row, 'switch').length === 1).length;
    dispatchEvent(new Event('afterprint'));
    expect(drawn).to.equal(1000);
  });

  needing('printing').it('is printed whole', async function () {
    this.timeout(30_000);
    let printed = 0;
    let count = () => 0;
    // There before the list is, so that it is told before the list is.
    addEventListener('afterprint', () => (printed = count()), { once: true });
    const { rows, frames } = await manyRows();
    count = () => rows().length;
    await print();
    await waitUntil(() => printed > 0, 'not printed');
    expect(printed).to.equal(1000);
    await frames();
    expect(rows().length).to.be.lessThan(100);
  });
});

/** Elements below a root, all shadow roots included. */
function elements(root: ParentNode): number {
  return sum(
    [...root.querySelectorAll('*')].map(({ shadowRoot }) => 1 + (shadowRoot ? elements(shadowRoot) : 0)),
  );
}

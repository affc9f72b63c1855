/** The list by hand does what the kit's list does, so that comparing their times is fair. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createEmulator, manyConnections, type Emulator } from '../../../src/testing/index.js';
import { expectSame } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { showConnections } from './list.js';

const { fetch: realFetch } = globalThis;
let emulator: Emulator;
let box: HTMLElement;
let remove: () => void;

const find = (selector: string) => box.querySelector<HTMLElement>(selector)!;
const names = () => [...box.querySelectorAll('.display-name')].map(({ textContent }) => textContent);

async function show(count: number): Promise<void> {
  emulator = createEmulator({ connections: manyConnections(count), rateLimit: null });
  globalThis.fetch = (path, init) =>
    emulator.fetch(new Request(new URL(path as string, location.href), init));
  box = document.body.appendChild(document.createElement('main'));
  remove = showConnections(box);
  await waitUntil(() => names().length > 0, 'no rows');
}

function choose(name: string, value: string): void {
  const select = find(`[name=${name}]`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the list by hand', () => {
  afterEach(() => {
    remove();
    box.remove();
    globalThis.fetch = realFetch;
  });

  it('finds every word that is typed, and says how many connections match', async () => {
    await show(10);
    expect(find('.found').textContent).to.equal('10 connections');
    find('.search').focus();
    await sendKeys({ type: 'team 0009' });
    expect(names()).to.have.length(1);
    expect(names()[0]).to.match(/0009$/);
    expect(find('.found').textContent).to.equal('1 of 10 connections');
    await sendKeys({ type: 'x' });
    expect(find('.nothing-found').hidden).to.equal(false);
    find('.show-all').click();
    expect(names()).to.have.length(10);
  });

  it('filters by status and strategy', async () => {
    await show(10);
    const isOn = (row: Element) => row.querySelector('.switch')?.ariaChecked === 'true';
    const rows = () => [...box.querySelectorAll('tbody tr')];
    const [enabled, all] = [rows().filter(isOn), rows()];
    choose('status', 'enabled');
    expectSame(rows(), enabled);
    expect(enabled.length).to.be.lessThan(all.length);
    choose('status', '');
    choose('strategy', 'okta');
    expect(rows()).not.to.be.empty;
    for (const row of rows())
      expect(row.querySelector('.strategy-cell')?.textContent.trim()).to.equal('Okta');
  });

  it('sorts by a heading: ascending, descending, as listed', async () => {
    await show(10);
    const listed = names();
    const sorted = listed.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    expect(sorted).not.to.deep.equal(listed);
    for (const [order, expected] of [
      ['ascending', sorted],
      ['descending', sorted.toReversed()],
      ['none', listed],
    ] as const) {
      find('.sort').click();
      expect(find('.name-column').ariaSort).to.equal(order);
      expect(names()).to.deep.equal(expected);
    }
  });

  it('has pages of 50', async () => {
    await show(120);
    expect(names()).to.have.length(50);
    find('.next').click();
    find('.next').click();
    expect(find('.page-range').textContent).to.equal('101–120 of 120 connections');
    expect(names()).to.have.length(20);
    find('.next').click();
    expect(names()).to.have.length(20);
    find('.previous').click();
    expect(names()[0]).to.match(/0051$/);
  });

  it('saves a switch, and keeps its state on another page', async () => {
    await show(120);
    const isOn = () => find('.switch').ariaChecked;
    expect(isOn()).to.equal('true');
    find('.switch').click();
    await waitUntil(() => find('[role=status]').textContent.endsWith('is now disabled.'), 'not saved');
    find('.next').click();
    find('.previous').click();
    expect(isOn()).to.equal('false');
    expect(find('.link').textContent).to.equal('Undo');
  });
});

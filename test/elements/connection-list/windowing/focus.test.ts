/** A person goes through a long list with the keyboard. */
import { expect } from '@open-wc/testing';
import { pressKeys } from '../../../helpers/browser.js';
import { focused } from '../../../helpers/roles.js';
import { atRest, blank, connections, longList, type LongList } from './long-list.js';

describe('the focus in a long list', () => {
  let list: LongList;
  beforeEach(async () => {
    list = await longList();
    list.renderRoot.querySelector('button')!.focus();
  });
  afterEach(() => {
    list.remove();
    scrollTo(0, 0);
  });

  /** Presses a key so many times, and looks each time whether the focus is where it should be. */
  function press(key: string, times: number, expected: (count: number) => string): Promise<string> {
    let count = 0;
    return pressKeys(Array<string>(times).fill(key), () => {
      const name = focused()?.textContent ?? 'nothing';
      const wanted = expected(++count);
      return Promise.resolve(name === wanted ? '' : `${key} ${count}: on ${name}, not on ${wanted}`);
    });
  }

  it('goes from row to row with Tab, however fast, and back again', async function () {
    this.timeout(60_000);
    expect(await press('Tab', 120, (count) => `connection-${count - 1}`)).to.equal('');
    await atRest(list);
    expect(list.row(119)?.contains(focused())).to.equal(true);
    expect(blank(list)).to.equal(0);
    expect(await press('Shift+Tab', 119, (count) => `connection-${119 - count}`)).to.equal('');
  });

  it('draws as few rows for somebody who goes through with Tab as for anybody', async () => {
    await press('Tab', 120, (count) => `connection-${count - 1}`);
    await atRest(list);
    expect(list.drawnRows().length).to.be.within(20, 90);
  });

  it('goes to the last row from below', async () => {
    const after = document.createElement('button');
    list.after(after);
    after.focus();
    expect(await press('Shift+Tab', 60, (count) => `connection-${1000 - count}`)).to.equal('');
    after.remove();
  });

  it('stays in a row that is scrolled far away, and goes on from there', async () => {
    await press('Tab', 5, (count) => `connection-${count - 1}`);
    const row = list.row(4)!;
    row.dataset['state'] = 'as it was';
    scrollTo(0, 30_000);
    await atRest(list);
    expect(list.row(4)).to.equal(row);
    expect(row.contains(focused())).to.equal(true);
    expect(blank(list)).to.equal(0);
    expect(list.gaps().length).to.equal(2);
    expect(await press('Tab', 1, () => 'connection-5')).to.equal('');
    expect(await press('Shift+Tab', 1, () => 'connection-4')).to.equal('');
    await atRest(list);
    expect(list.row(4)).to.equal(row);
    expect(row.dataset['state']).to.equal('as it was');
    expect(row.getBoundingClientRect().bottom).to.be.within(0, innerHeight);
    expect(await press('Tab', 30, (count) => `connection-${4 + count}`)).to.equal('');
  });

  it('leaves no row behind where it was', async () => {
    await press('Tab', 5, (count) => `connection-${count - 1}`);
    scrollTo(0, 30_000);
    await atRest(list);
    (focused() as HTMLElement).blur();
    scrollTo(0, 40_000);
    await atRest(list);
    expect(list.row(4)).to.equal(null);
    expect(list.gaps()).to.have.length(2);
  });

  it('stays when rows change around it', async () => {
    await press('Tab', 5, (count) => `connection-${count - 1}`);
    scrollTo(0, 30_000);
    await atRest(list);
    const row = list.row(4)!;
    list.rows = connections(1000).filter((_, index) => index !== 2 && index !== 500);
    await atRest(list);
    expect(list.row(4)).to.equal(row);
    expect(row.contains(focused())).to.equal(true);
  });
});

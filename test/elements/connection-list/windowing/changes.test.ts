/** What is in a long list changes. */
import { expect, nextFrame } from '@open-wc/testing';
import { needing } from '../../../helpers/engine.js';
import { atRest, blank, connections, longList, scrollTowards, seen, type LongList } from './long-list.js';

/** What fits into the window, with one row that is cut off on each side. */
const SEEN = Math.ceil(innerHeight / 60) + 2;

describe('a long list that changes', () => {
  let list: LongList;
  beforeEach(async () => {
    list = await longList();
  });
  afterEach(() => {
    list.remove();
    scrollTo(0, 0);
  });

  /** The rows that are not of before, once these are drawn; the next frame is not waited for. */
  async function created(rows: LongList['rows']): Promise<number> {
    const before = new Set(list.drawnRows());
    list.rows = rows;
    await list.updateComplete;
    return list.drawnRows().filter((row) => !before.has(row)).length;
  }

  const endingWith = (digits: string) => connections(1000).filter(({ name }) => name?.endsWith(digits));

  it('draws with a letter that is typed only what is seen, and the rest with the next frames', async () => {
    const rows = endingWith('7');
    expect(await created(rows)).to.be.within(1, SEEN);
    expect(blank(list)).to.equal(0);
    await atRest(list);
    expect(list.drawnRows().length).to.be.greaterThan(SEEN + 5);
  });

  it('draws with a letter that is taken back only what is seen', async () => {
    list.rows = endingWith('77');
    await atRest(list);
    expect(list.drawnRows()).to.have.length(10);
    expect(await created(connections(1000))).to.be.within(1, SEEN);
    expect(blank(list)).to.equal(0);
  });

  it('draws what is seen after nothing was found', async () => {
    list.rows = [];
    await atRest(list);
    expect(await created(connections(1000))).to.be.within(5, SEEN);
    expect(blank(list)).to.equal(0);
  });

  it('keeps every row that stays', async () => {
    const rows = connections(1000).filter((_, index) => index % 10 !== 3);
    const [first, fifth] = [list.row(0), list.row(4)];
    const drawn = list.drawnRows().length;
    expect(await created(rows)).to.be.within(0, 5);
    expect([list.row(0), list.row(4)]).to.deep.equal([first, fifth]);
    expect(list.drawnRows().length).to.be.within(drawn - 5, drawn + 5);
  });

  it('draws nothing anew when one connection is another and all are in their places', async () => {
    await scrollTowards(list, 30_000);
    const rows = list.drawnRows();
    const changed = list.rows.map((row, index) => (index === 400 ? { ...row, isEnabled: false } : row));
    expect(await created(changed)).to.equal(0);
    expect(list.drawnRows()).to.deep.equal(rows);
  });

  for (const [what, change] of [
    ['one above is removed', (index: number) => index !== 100],
    ['one above that is drawn is removed', (index: number, first: number) => index !== first - 2],
    ['a hundred above are removed', (index: number) => index < 100 || index >= 200],
  ] as const) {
    needing('scroll anchoring').it(`holds what is read where it is when ${what}`, async () => {
      await scrollTowards(list, 30_000);
      const row = seen(list)[1]!;
      const before = row.getBoundingClientRect().top;
      const first = Number(row.ariaRowIndex) - 1;
      list.rows = connections(1000).filter((_, index) => change(index, first));
      await atRest(list);
      expect(row.isConnected).to.equal(true);
      expect(Math.abs(row.getBoundingClientRect().top - before)).to.be.lessThan(2);
      expect(blank(list)).to.equal(0);
    });
  }

  it('shows rows when it is turned around', async () => {
    await scrollTowards(list, 30_000);
    list.rows = [...connections(1000)].reverse();
    await atRest(list);
    expect(blank(list)).to.equal(0);
    expect(list.places()).to.deep.equal([...list.places()].sort((one, other) => one - other));
  });

  needing('scroll anchoring').it(
    'measures anew when its rows become cards, and stays about where it is read',
    async () => {
      const tall = list.offsetHeight;
      await scrollTowards(list, 30_000);
      const row = seen(list)[1]!;
      list.style.width = '300px';
      await atRest(list);
      expect(list.offsetHeight / tall).to.be.within(1.6, 2);
      expect(blank(list)).to.equal(0);
      // All above has grown by 20 000 pixels. The browser lets go when rows become something else: of the rows that are drawn.
      expect(row.isConnected, 'what was read is drawn').to.equal(true);
      expect(Math.abs(row.getBoundingClientRect().top)).to.be.lessThan(3 * innerHeight);
    },
  );

  it('is at rest soon after its width has changed in every frame', async () => {
    await scrollTowards(list, 30_000);
    const updates = list.updates;
    for (let step = 0; step < 20; step++) {
      list.style.width = `${step % 2 === 0 ? 300 : 700}px`;
      await nextFrame();
    }
    await atRest(list);
    expect(blank(list)).to.equal(0);
    expect(list.updates - updates).to.be.at.most(40);
  });
});

/** A person scrolls a long list. */
import { expect, nextFrame } from '@open-wc/testing';
import { needing } from '../../../helpers/engine.js';
import { atRest, blank, connections, longList, seen, type LongList } from './long-list.js';

/** What the window holds: what is seen, what is near, and some rows beyond, of 60 pixels at least. */
const MOST = Math.ceil((innerHeight + 2 * 600) / 60) + 2 * 5 + 2;

describe('scrolling a long list', () => {
  let list: LongList;
  afterEach(() => {
    list.remove();
    scrollTo(0, 0);
  });

  for (const count of [1000, 10_000]) {
    it(`draws no more of ${count} rows than is near`, async () => {
      list = await longList(count);
      expect(seen(list).length).to.be.greaterThan(3);
      expect(list.drawnRows().length).to.be.at.most(MOST);
      expect(list.gaps()).to.have.length(1);
    });
  }

  it('draws all of forty rows, and asks for none', async () => {
    list = await longList(40);
    expect(list.drawnRows()).to.have.length(40);
    expect(list.gaps()).to.be.empty;
  });

  it('is about as tall as with all its rows', async () => {
    list = await longList();
    const tall = list.offsetHeight;
    dispatchEvent(new Event('beforeprint'));
    await atRest(list);
    expect(list.drawnRows()).to.have.length(1000);
    expect(tall / list.offsetHeight).to.be.within(0.95, 1.05);
    dispatchEvent(new Event('afterprint'));
  });

  for (const [place, share] of [
    ['a little below', 0.03],
    ['the middle', 0.5],
    ['the end', 1],
  ] as const) {
    it(`shows rows after a jump to ${place}`, async () => {
      list = await longList();
      const updates = list.updates;
      scrollTo(0, share * document.documentElement.scrollHeight);
      await atRest(list);
      expect(blank(list)).to.equal(0);
      expect(seen(list).length).to.be.greaterThan(3);
      expect(list.drawnRows().length).to.be.at.most(MOST);
      expect(list.updates - updates, 'times drawn').to.be.within(1, 3);
    });
  }

  it('shows rows in the frame after the jump', async () => {
    list = await longList();
    scrollTo(0, 20_000);
    await nextFrame();
    await nextFrame();
    await nextFrame();
    expect(blank(list)).to.equal(0);
    expect(seen(list).length).to.be.greaterThan(3);
  });

  it('never shows a gap while it is scrolled a screen at a time', async () => {
    list = await longList();
    const [from, updates] = [seen(list)[0], list.updates];
    for (let step = 1; step <= 20; step++) {
      scrollBy(0, innerHeight * 0.8);
      await nextFrame();
      expect(blank(list), `after ${step} steps`).to.equal(0);
      await nextFrame();
    }
    expect(seen(list)[0]).not.to.equal(from);
    expect(list.updates - updates).to.be.within(5, 25);
  });

  it('comes back to the rows that it began with', async () => {
    list = await longList();
    const places = seen(list).map(({ ariaRowIndex }) => ariaRowIndex);
    scrollTo(0, 30_000);
    await atRest(list);
    scrollTo(0, 0);
    await atRest(list);
    expect(seen(list).map(({ ariaRowIndex }) => ariaRowIndex)).to.deep.equal(places);
    expect(blank(list)).to.equal(0);
  });

  needing('scroll anchoring').it(
    'holds what is read where it is while rows above it turn out to be taller',
    async () => {
      list = await longList();
      scrollTo(0, 30_000);
      await atRest(list);
      scrollBy(0, -innerHeight);
      const [row] = seen(list);
      const before = row!.getBoundingClientRect().top;
      await atRest(list);
      expect(row!.isConnected).to.equal(true);
      expect(Math.abs(row!.getBoundingClientRect().top - before)).to.be.lessThan(2);
    },
  );

  it('says at which place each row is, in order', async () => {
    list = await longList();
    scrollTo(0, 30_000);
    await atRest(list);
    for (const [index, place] of list.places().entries())
      expect(list.rows[place]?.id).to.equal(list.drawnRows()[index]?.dataset['connection']);
    expect(list.places()).to.deep.equal([...list.places()].sort((one, other) => one - other));
  });

  it('is not drawn again while nobody scrolls far', async () => {
    list = await longList();
    const updates = list.updates;
    for (let step = 0; step < 10; step++) {
      scrollBy(0, step % 2 === 0 ? 40 : -40);
      await nextFrame();
    }
    await atRest(list);
    expect(scrollY).to.equal(0);
    expect(list.updates).to.equal(updates);
  });

  it('lets go of the gaps when few rows are left', async () => {
    list = await longList();
    scrollTo(0, 30_000);
    await atRest(list);
    list.rows = connections(12);
    await atRest(list);
    expect(list.drawnRows()).to.have.length(12);
    expect(list.gaps()).to.be.empty;
    scrollTo(0, 0);
    list.rows = connections(1000);
    await atRest(list);
    expect(list.gaps()).to.have.length(1);
    expect(blank(list)).to.equal(0);
  });
});

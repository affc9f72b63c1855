/** Where a long list can stand: in something that scrolls, is closed, hidden, or in a frame. */
import { expect, nextFrame } from '@open-wc/testing';
import type { LongList } from './long-list.js';
import { atRest, blank, connections, longList } from './long-list.js';

/** What is near anywhere, and some rows beyond, of 60 pixels at least. */
const MOST = Math.ceil((innerHeight + 2 * 600) / 60) + 2 * 5 + 2;

describe('a long list', () => {
  const box = document.createElement('div');
  beforeEach(() => {
    box.removeAttribute('style');
    box.replaceChildren();
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    scrollTo(0, 0);
  });

  it('in something that scrolls shows rows wherever that is scrolled to', async () => {
    box.style.cssText = 'height: 200px; overflow: auto';
    const list = await longList(1000, box);
    expect(list.drawnRows().length).to.be.at.most(MOST);
    for (const top of [2000, 40_000, box.scrollHeight, 0]) {
      box.scrollTop = top;
      await atRest(list);
      expect(blank(list, box), `at ${top}`).to.equal(0);
      expect(list.drawnRows().length).to.be.within(10, MOST);
    }
  });

  it('in something that scrolls is drawn ahead of what is seen', async () => {
    box.style.cssText = 'height: 200px; overflow: auto';
    const list = await longList(1000, box);
    for (let step = 0; step < 30; step++) {
      box.scrollTop += 150;
      await nextFrame();
      expect(blank(list, box), `after ${step + 1} steps`).to.equal(0);
      await nextFrame();
    }
    expect(list.places()[0]).to.be.greaterThan(0);
  });

  for (const [what, hide, show] of [
    ['that is not displayed', { display: 'none' }, { display: 'block' }],
    ['whose content is hidden', { contentVisibility: 'hidden' }, { contentVisibility: 'visible' }],
    [
      'that is skipped until it is near',
      { contentVisibility: 'auto', marginTop: '9000px' },
      { marginTop: '0' },
    ],
  ] as const) {
    it(`${what} is drawn as little, and shows rows once it is seen`, async () => {
      Object.assign(box.style, hide);
      const list = await longList(1000, box);
      expect(list.drawnRows().length).to.be.within(1, 41);
      const updates = list.updates;
      await atRest(list);
      expect(list.updates).to.equal(updates);
      Object.assign(box.style, show);
      await atRest(list);
      scrollTo(0, 20_000);
      await atRest(list);
      expect(blank(list)).to.equal(0);
      expect(list.drawnRows().length).to.be.within(20, MOST);
      expect(list.places()[0]).to.be.greaterThan(100);
    });
  }

  it('comes back from not being displayed as it was', async () => {
    const list = await longList(1000, box);
    const [rows, height] = [list.drawnRows(), list.offsetHeight];
    box.style.display = 'none';
    await atRest(list);
    list.requestUpdate();
    await atRest(list);
    box.style.display = '';
    await atRest(list);
    expect(list.drawnRows()).to.deep.equal(rows);
    expect(list.offsetHeight).to.equal(height);
  });

  it('in closed details shows rows once they are opened', async () => {
    const details = document.createElement('details');
    details.append(document.createElement('summary'));
    box.append(details);
    const list = await longList(1000, details);
    expect(list.drawnRows().length).to.be.within(1, 41);
    details.open = true;
    scrollTo(0, 20_000);
    await atRest(list);
    expect(blank(list)).to.equal(0);
    expect(list.places()[0]).to.be.greaterThan(100);
    details.open = false;
    await atRest(list);
    details.open = true;
    scrollTo(0, 30_000);
    await atRest(list);
    expect(blank(list)).to.equal(0);
  });

  for (const [what, height] of [
    ['of its own size', 400],
    ['that has grown to its content', 80_000],
  ] as const) {
    it(`in a frame ${what} shows rows, and only those that are near`, async () => {
      const frame = await frameOf(height);
      const list = frame.contentDocument!.querySelector<LongList>('long-list')!;
      list.rows = connections(1000);
      await atRest(list);
      (height > 1000 ? window : frame.contentWindow!).scrollTo(0, 20_000);
      await atRest(list);
      const seen = list.drawnRows().filter((row) => {
        const top = row.getBoundingClientRect().top + frame.getBoundingClientRect().top;
        return top > -60 && top < Math.min(height, innerHeight);
      });
      expect(seen.length).to.be.at.least(4);
      expect(list.places()[0]).to.be.greaterThan(100);
      expect(list.drawnRows().length).to.be.within(20, 160);
    });
  }

  /** A page of its own in the page, with a list in it. */
  async function frameOf(height: number): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.style.cssText = `width: 700px; height: ${height}px; border: 0`;
    const module = new URL('./long-list.ts', import.meta.url).href;
    frame.srcdoc = `<body style="margin: 0"><script type="module" src="${module}"></script><long-list></long-list>`;
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    box.append(frame);
    await isLoaded;
    return frame;
  }

  it('is drawn whole where nothing can be observed', async () => {
    const { IntersectionObserver } = window;
    Reflect.deleteProperty(window, 'IntersectionObserver');
    try {
      const list = await longList(300, box);
      expect(list.drawnRows()).to.have.length(300);
      expect(list.gaps()).to.be.empty;
    } finally {
      Object.assign(window, { IntersectionObserver });
    }
  });

  it('is drawn whole for paper, also what is far away, and as before afterwards', async () => {
    const list = await longList(1000, box);
    const places = list.places();
    dispatchEvent(new Event('beforeprint'));
    await list.updateComplete;
    expect(list.places()).to.deep.equal(connections(1000).map((_, index) => index));
    dispatchEvent(new Event('afterprint'));
    await list.updateComplete;
    expect(list.places()).to.deep.equal(places);
  });
});

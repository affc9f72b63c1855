/** A long list comes into its page, and leaves it. */
import { expect, nextFrame } from '@open-wc/testing';
import { atRest, blank, connections, longList, LongList } from './long-list.js';

describe('a long list that leaves the page', () => {
  it('leaves nothing behind, a hundred times', async () => {
    const observers = countObservers();
    const listeners = countListeners();
    for (let mount = 0; mount < 100; mount++) {
      const list = new LongList();
      list.rows = connections(100);
      document.body.append(list);
      await list.updateComplete;
      if (mount % 10 === 0) await nextFrame();
      list.remove();
    }
    const { made, watching } = observers.stop();
    expect(made).to.equal(200);
    expect(watching).to.equal(0);
    expect(listeners.stop()).to.deep.equal({ added: 200, left: 0 });
  });

  it('goes on when it comes back', async () => {
    const list = await longList();
    scrollTo(0, 20_000);
    await atRest(list);
    list.remove();
    document.body.append(list);
    scrollTo(0, 40_000);
    await atRest(list);
    expect(blank(list)).to.equal(0);
    expect(list.places()[0]).to.be.greaterThan(200);
    list.remove();
    scrollTo(0, 0);
  });
});

/** Counts the observers that are made from now on, and those that still watch something. */
function countObservers() {
  const { IntersectionObserver, ResizeObserver } = window;
  const watching = new Map<object, number>();
  const counted = <T extends typeof IntersectionObserver | typeof ResizeObserver>(Original: T): T =>
    class extends (Original as typeof IntersectionObserver) {
      constructor(...parameters: ConstructorParameters<typeof IntersectionObserver>) {
        super(...parameters);
        watching.set(this, 0);
      }
      override observe(target: Element): void {
        watching.set(this, (watching.get(this) ?? 0) + 1);
        super.observe(target);
      }
      override disconnect(): void {
        watching.set(this, 0);
        super.disconnect();
      }
    } as unknown as T;
  window.IntersectionObserver = counted(IntersectionObserver);
  window.ResizeObserver = counted(ResizeObserver);
  return {
    stop: () => {
      Object.assign(window, { IntersectionObserver, ResizeObserver });
      return { made: watching.size, watching: [...watching.values()].reduce((sum, one) => sum + one, 0) };
    },
  };
}

/** Counts the listeners for printing that come to the window and go from it. */
function countListeners() {
  const { addEventListener, removeEventListener } = window;
  let [added, removed] = [0, 0];
  const isOurs = (type: string) => type.endsWith('print');
  window.addEventListener = (...parameters: Parameters<typeof addEventListener>) => {
    if (isOurs(parameters[0])) added++;
    addEventListener.apply(window, parameters);
  };
  window.removeEventListener = (...parameters: Parameters<typeof removeEventListener>) => {
    if (isOurs(parameters[0])) removed++;
    removeEventListener.apply(window, parameters);
  };
  return {
    stop: () => {
      Object.assign(window, { addEventListener, removeEventListener });
      return { added, left: added - removed };
    },
  };
}

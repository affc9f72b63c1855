/** What a letter costs that is typed into the search field of a long list. */
import { expect } from '@open-wc/testing';
import { pressKeys } from '../../../helpers/browser.js';
import { setSlowness } from '../../../helpers/chromium.js';
import { needing } from '../../../helpers/engine.js';
import { manyRows, sum, type ManyRows } from './many.js';

/** How much work a letter may be. Two frames at four times slower, where the work takes 1.7 milliseconds. */
const AT_MOST = 5;

describe('somebody who searches a thousand connections', () => {
  const WORD = ['o', 'k', 'Backspace', 'Backspace', '7', 'Backspace'];

  it('has no more rows made for a letter than are seen', async () => {
    const { list, rows, frames, search } = await manyRows();
    search.focus();
    const seen = Math.ceil(innerHeight / rows()[0]!.offsetHeight) + 1;
    const made: number[] = [];
    let before = new Set<Element>();
    const remember = () => (before = new Set(rows()));
    const count = () =>
      void list.updateComplete.then(() => made.push(rows().filter((row) => !before.has(row)).length));
    addEventListener('input', remember, true);
    addEventListener('input', count);
    await pressKeys(WORD, () => frames().then(() => ''));
    removeEventListener('input', remember, true);
    removeEventListener('input', count);
    expect(made).to.have.length(WORD.length);
    expect(Math.max(...made), made.join()).to.be.within(1, seen);
  });

  needing('slowness').it(
    'waits for a letter as long as for a little work where all is four times slower, and a tenth of what all rows take',
    async function () {
      this.timeout(60_000);
      const many = await manyRows();
      many.search.focus();
      await setSlowness(4);
      const [once, again] = await twice(() => letters(many, 2)).finally(() => setSlowness(1));
      dispatchEvent(new Event('beforeprint'));
      await many.frames();
      const withAll = await letters(many, 1);
      dispatchEvent(new Event('afterprint'));
      const [one = NaN, other = NaN, all = NaN] = [once, again, withAll].map(
        (ratios) => sum(ratios) / ratios.length,
      );
      // The same thing twice is to be the same, or nothing of this means anything.
      expect(one / other, 'measured twice').to.be.within(0.4, 2.5);
      expect(Math.min(one, other), 'times the work').to.be.lessThan(AT_MOST);
      expect(all / Math.min(one, other), 'with all rows').to.be.greaterThan(10);
    },
  );

  /**
   * Types the word several times, and says of each letter how much longer it took, at its best, than some work of always
   * the same amount right after it: whatever else the machine does, or is told to do, slows down both.
   */
  async function letters({ list, frames }: ManyRows, rounds: number): Promise<number[]> {
    const ratios = WORD.map(() => Infinity);
    let [start, count] = [0, 0];
    const begin = () => (start = performance.now());
    const end = async () => {
      await list.updateComplete;
      void list.offsetHeight;
      const time = performance.now() - start;
      const place = count++ % WORD.length;
      ratios[place] = Math.min(ratios[place] ?? Infinity, time / work());
    };
    addEventListener('input', begin, true);
    addEventListener('input', end);
    for (let round = 0; round < rounds; round++) await pressKeys(WORD, () => frames().then(() => ''));
    removeEventListener('input', begin, true);
    removeEventListener('input', end);
    return ratios;
  }
});

/** Always as much to do; how many milliseconds it took. */
function work(): number {
  const start = performance.now();
  let roots = 0;
  for (let number = 0; number < 2_000_000; number++) roots += Math.sqrt(number);
  if (roots === 0) throw new Error('Nothing was worked.');
  return performance.now() - start;
}

async function twice<T>(measure: () => Promise<T>): Promise<[T, T]> {
  return [await measure(), await measure()];
}

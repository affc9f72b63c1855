/** What is only done again when something has changed, and what a function of the page may break. */
import { expect } from '@open-wc/testing';
import { Memo } from '../../../src/elements/ui/memo.js';
import { OnChange } from '../../../src/elements/ui/on-change.js';
import { callPage } from '../../../src/elements/ui/page-function.js';

describe('a result that is remembered', () => {
  it('is found again only when its inputs have changed, or when it was forgotten', () => {
    const memo = new Memo<number>();
    let works = 0;
    const of = (...from: readonly unknown[]) => memo.of(from, () => ++works);
    expect([of('a', 1), of('a', 1), of('a', 2), of('a', 2), of('a', 1)]).to.deep.equal([1, 1, 2, 2, 3]);
    memo.clear();
    expect([of('a', 1), of('a', 1)]).to.deep.equal([4, 4]);
  });
});

describe('an element that acts on changes', () => {
  it('acts before it is rendered first, and then only when something is another', () => {
    const controllers: unknown[] = [];
    const acted: unknown[] = [];
    let now: readonly unknown[] = ['a', 1];
    const host = { addController: (one: unknown) => controllers.push(one) } as never;
    const change = new OnChange(
      host,
      () => [...now],
      (given) => acted.push(given),
    );
    expect(controllers.map((one) => one === change)).to.deep.equal([true]);
    change.hostUpdate();
    change.hostUpdate();
    now = ['a', 2];
    change.hostUpdate();
    change.hostUpdate();
    expect(acted).to.deep.equal([
      ['a', 1],
      ['a', 2],
    ]);
  });
});

describe('a function of the page', () => {
  it('gives what it returns, or is reported and gives nothing', () => {
    const reported: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = (error) => reported.push(error);
    try {
      expect(callPage(() => 'given')).to.equal('given');
      expect(reported).to.deep.equal([]);
      const failure = new Error('of the page');
      expect(
        callPage(() => {
          throw failure;
        }),
      ).to.equal(undefined);
      expect(reported).to.have.length(1);
      expect(reported[0] === failure).to.equal(true);
    } finally {
      globalThis.reportError = reportError;
    }
  });
});

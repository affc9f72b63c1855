/** Rows of a table keep their elements wherever they move, and are only rendered again if something in them has changed. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderTable, type TableColumn } from '../../../../src/elements/ui/table/table.template.js';
import { expectSame } from '../../../helpers/roles.js';

/** A table with one row for each letter, and a count of the rows that are rendered. */
class Letters {
  rendered = 0;
  readonly #root = document.createElement('div');
  readonly #columns: readonly TableColumn<string>[] = [
    {
      name: 'letter',
      heading: () => 'Letter',
      cell: (letter) => (this.rendered++, letter),
      isRowHeader: true,
    },
  ];

  show(keys: string, version = 1): Element[] {
    const rows = Array.from(keys, (key) => ({ key, data: key, dependencies: [key, version] }));
    render(renderTable({ label: 'Letters', columns: this.#columns, rows }), this.#root);
    return [...this.body.children];
  }

  get body(): Element {
    return this.#root.querySelector('tbody')!;
  }
}

const keysOf = (rows: readonly Element[]) => rows.map((row) => (row as HTMLElement).dataset['key']).join('');

/** How often a row is put somewhere else on the way from one order to another. */
function moves(before: string, after: string): number {
  const letters = new Letters();
  letters.show(before);
  const observer = new MutationObserver(() => {});
  observer.observe(letters.body, { childList: true });
  expect(keysOf(letters.show(after))).to.equal(after);
  return observer
    .takeRecords()
    .filter(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element)).length;
}

describe('the rows of a table', () => {
  it('are named by a header cell, also for programs that know no roles', () => {
    const [row] = new Letters().show('a');
    const header = row!.querySelector('th')!;
    expect([header.scope, header.getAttribute('role')]).to.deep.equal(['row', 'rowheader']);
  });

  it('keep their elements, and are only rendered if something in them has changed', () => {
    const letters = new Letters();
    const before = letters.show('abc');
    const after = letters.show('cab');
    expectSame(after, [before[2], before[0], before[1]]);
    expect(letters.rendered).to.equal(3);
    expectSame(letters.show('cab', 2), after);
    expect(letters.rendered).to.equal(6);
  });

  it('go, and new ones come in their places', () => {
    const letters = new Letters();
    letters.show('abcd');
    expect(keysOf(letters.show('bxd'))).to.equal('bxd');
    expect(keysOf(letters.show(''))).to.equal('');
    expect(keysOf(letters.show('db'))).to.equal('db');
  });

  it('move alone if only one has gone elsewhere', () => {
    for (const after of ['bcdea', 'eabcd', 'acdbe', 'adbce', 'bacde'])
      expect(moves('abcde', after), after).to.equal(1);
    expect(moves('abcde', 'abcde')).to.equal(0);
  });

  it('include what a server has sent twice', () => {
    const letters = new Letters();
    expect(keysOf(letters.show('aba'))).to.equal('aba');
    expect(keysOf(letters.show('aab'))).to.equal('aab');
    expect(keysOf(letters.show('ab'))).to.equal('ab');
  });
});

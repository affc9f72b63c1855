/** Rows stay what they are, wherever they go. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { TableBody } from '../../../src/elements/connection-list/table-body.js';

/** Draws rows of these keys, and counts how many are drawn. */
class Drawing {
  readonly body = new TableBody();
  drawn = 0;

  of(keys: string, version = 1): Element[] {
    const rows = Array.from(keys, (key) => ({
      key,
      from: [key, version],
      draw: () => (this.drawn++, html`<tr id=${key}></tr>`),
    }));
    return [...this.body.draw(rows).children];
  }
}

const idsOf = (rows: readonly Element[]) => rows.map(({ id }) => id).join('');

/** How often an element is put somewhere else on the way from one order to another. */
function moves(from: string, to: string): number {
  const drawing = new Drawing();
  const [first] = drawing.of(from);
  const observer = new MutationObserver(() => {});
  observer.observe(first!.parentElement!, { childList: true });
  expect(idsOf(drawing.of(to))).to.equal(to);
  return observer.takeRecords().filter(({ addedNodes }) => addedNodes.length > 0).length;
}

describe('the body of a table', () => {
  it('keeps the element of each row, and draws only what has changed', () => {
    const drawing = new Drawing();
    const before = drawing.of('abc');
    expect(idsOf(before)).to.equal('abc');
    const after = drawing.of('cab');
    expect(after).to.deep.equal([before[2], before[0], before[1]]);
    expect(drawing.drawn).to.equal(3);
    expect(drawing.of('cab', 2)).to.deep.equal(after);
    expect(drawing.drawn).to.equal(6);
  });

  it('takes rows away and puts new ones in their places', () => {
    const drawing = new Drawing();
    drawing.of('abcd');
    expect(idsOf(drawing.of('bxd'))).to.equal('bxd');
    expect(idsOf(drawing.of(''))).to.equal('');
    expect(idsOf(drawing.of('db'))).to.equal('db');
  });

  it('moves one row alone when it alone has gone elsewhere', () => {
    for (const to of ['bcdea', 'eabcd', 'acdbe', 'adbce', 'bacde'])
      expect(moves('abcde', to), to).to.equal(1);
    expect(moves('abcde', 'abcde')).to.equal(0);
    expect(moves('abcde', 'edcba')).to.be.below(5);
  });

  it('shows also what a server has sent twice', () => {
    const drawing = new Drawing();
    expect(idsOf(drawing.of('aba'))).to.equal('aba');
    expect(idsOf(drawing.of('aab'))).to.equal('aab');
    expect(idsOf(drawing.of('ab'))).to.equal('ab');
  });
});

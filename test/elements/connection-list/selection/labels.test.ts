/** A list of connections by their labels, inside a message. */
import { expect, fixture, html } from '@open-wc/testing';
import type { SelectionLocalize } from '../../../../src/elements/connection-list/selection/change.js';
import {
  labelText,
  renderLabels,
} from '../../../../src/elements/connection-list/selection/labels.template.js';
import { selection } from '../../../../src/localize/en/selection.js';

const localize = {
  text: (_key: string, count: number) => selection.moreNames(count),
} as SelectionLocalize;
const names = (count: number) => Array.from({ length: count }, (_, index) => `Row ${index}`);

describe('a list of labels', () => {
  it('shows all of a few', async () => {
    const items = names(5).map((label) => ({ label }));
    const page = await fixture(html`<div>${renderLabels(localize, 'Left out', items)}</div>`);
    expect(page.querySelectorAll('li')).to.have.length(5);
    expect(page.querySelectorAll('details')).to.have.length(0);
  });

  it('says how many more there are, and shows them when that is pressed', async () => {
    const items = names(9).map((label) => ({ label, text: 'Why' }));
    const page = await fixture<HTMLElement>(html`<div>${renderLabels(localize, 'Left out', items)}</div>`);
    const isSeen = (row: Element) => row.checkVisibility();
    const rows = [...page.querySelectorAll('li')];
    expect(rows.filter(isSeen)).to.have.length(5);
    const summary = page.querySelector('summary')!;
    expect(summary.textContent).to.equal('4 more');
    summary.click();
    expect(rows.filter(isSeen)).to.have.length(9);
    expect([...page.querySelectorAll('ul')].map((list) => list.ariaLabel)).to.deep.equal([
      'Left out',
      'Left out',
    ]);
  });

  it('is as short where it is announced', () => {
    expect(labelText(localize, names(2))).to.equal('Row 0, Row 1');
    expect(labelText(localize, names(9))).to.equal('Row 0, Row 1, Row 2, Row 3, Row 4, 4 more');
  });
});

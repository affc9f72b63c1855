/** The headings of a table, by which it can be sorted, and the notices below its rows. */
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import {
  renderTable,
  type SortOrder,
  type TableColumn,
  type TableRow,
  type TableSorting,
} from '../../../../src/elements/ui/table/table.template.js';
import { allByRole, byRole, expectNone, textOf } from '../../../helpers/roles.js';

const COLUMNS: readonly TableColumn<string>[] = [
  { name: 'letter', heading: () => 'Letter', cell: (letter) => letter, isRowHeader: true },
  { name: 'upper', heading: () => 'Upper case', cell: (letter) => letter.toUpperCase() },
];

const row = (letter: string, more: Partial<TableRow<string>> = {}): TableRow<string> => ({
  key: letter,
  data: letter,
  dependencies: [letter, more],
  ...more,
});

async function show(rows: readonly TableRow<string>[], sorting?: TableSorting): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  render(renderTable({ label: 'Letters', columns: COLUMNS, rows, sorting }), root);
  return root;
}

describe('a table', () => {
  it('has a name, headings, and cells that name their rows', async () => {
    const table = await show([row('a'), row('b')]);
    expect(byRole(table, 'table').getAttribute('aria-label')).to.equal('Letters');
    expect(allByRole(table, 'columnheader').map(textOf)).to.deep.equal(['Letter', 'Upper case']);
    expect(allByRole(table, 'rowheader').map(textOf)).to.deep.equal(['a', 'b']);
    expect(allByRole(table, 'cell').map(textOf)).to.deep.equal(['A', 'B']);
    expect(allByRole(table, 'row')).to.have.length(3);
    expect(allByRole(table, 'rowgroup')).to.have.length(2);
    expectNone(table, 'button');
  });

  for (const [order, aria] of [
    ['none', null],
    ['ascending', 'ascending'],
    ['descending', 'descending'],
  ] as const)
    it(`says that it is sorted ${order}, in a heading that can be pressed`, async () => {
      const sorted: string[] = [];
      const orderOf = (column: string): SortOrder | undefined => (column === 'letter' ? order : undefined);
      const table = await show([row('a')], { orderOf, sortBy: (column) => sorted.push(column) });
      const [letter, upper] = allByRole(table, 'columnheader');
      expect(letter!.getAttribute('aria-sort')).to.equal(aria);
      expect(upper!.getAttribute('aria-sort')).to.equal(null);
      const button = byRole(table, 'button', 'Letter');
      expect(button.classList.contains(order)).to.equal(true);
      button.click();
      expect(sorted).to.deep.equal(['letter']);
    });

  it('has a notice below its row, across all columns, only where there is one', async () => {
    const table = await show([row('a', { notices: ['Not opened.'], className: 'changed' }), row('b')]);
    const rows = [...table.querySelectorAll('tbody tr')];
    expect(rows.map(textOf)).to.deep.equal(['a A', 'Not opened.', 'b B']);
    expect(rows.map(({ className }) => className)).to.deep.equal(['changed', 'notice-row', '']);
    expect(rows[1]!.querySelector('td')!.colSpan).to.equal(2);
  });
});

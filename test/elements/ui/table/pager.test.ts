/** The buttons that turn the pages of a long table, in an element that has nothing else. */
import { expect, fixture, html as fixtureHtml } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { Pager } from '../../../../src/elements/ui/table/pager.js';
import { quiet } from '../../../helpers/announcements.js';
import { byRole, expectNone, textOf } from '../../../helpers/roles.js';

interface Row {
  readonly id: string | null;
}

const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: `row ${index + 1}` }));

class PagerTest extends LitElement {
  static override properties = { rows: {}, subject: {}, kept: {} };
  rows: readonly Row[] = rows(120);
  subject: readonly unknown[] = ['all'];
  kept: readonly (string | undefined)[] = [];
  readonly said: string[] = [];
  readonly pager = new Pager<Row>(
    this,
    ({ from, to, count }) => ({
      label: 'Pages of rows',
      range: `${from + 1}–${to} of ${count}`,
      previous: 'Previous',
      next: 'Next',
    }),
    (text) => this.said.push(text),
  );

  override render(): TemplateResult {
    const shown = this.pager.rowsOnPage(this.rows, this.subject, this.kept);
    return html`<table>
        <tbody>
          ${shown.map(
            ({ id }) =>
              html`<tr>
                <td>${id}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${this.pager.render()}`;
  }

  /** The first and the last row that are shown, and how many there are. */
  get shown(): readonly [string, string, number] {
    const cells = [...this.renderRoot.querySelectorAll('td')].map(textOf);
    return [cells[0] ?? '', cells.at(-1) ?? '', cells.length];
  }
}
customElements.define('pager-test', PagerTest);

const open = (properties: Partial<PagerTest> = {}) =>
  fixture<PagerTest>(
    fixtureHtml`<pager-test
      .rows=${properties.rows ?? rows(120)}
      .kept=${properties.kept ?? []}
    ></pager-test>`,
  );

const button = (element: Element, name: string) => byRole(element.shadowRoot!, 'button', name);

async function press(element: PagerTest, name: string): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
  await quiet();
}

async function set(element: PagerTest, properties: Partial<PagerTest>): Promise<void> {
  Object.assign(element, properties);
  await element.updateComplete;
}

describe('a pager', () => {
  it('turns the pages, and says which rows are shown', async () => {
    const element = await open();
    expect(element.shown).to.deep.equal(['row 1', 'row 50', 50]);
    await press(element, 'Next');
    expect(element.shown).to.deep.equal(['row 51', 'row 100', 50]);
    await press(element, 'Next');
    expect(element.shown).to.deep.equal(['row 101', 'row 120', 20]);
    await press(element, 'Previous');
    expect(element.said).to.deep.equal(['51–100 of 120', '101–120 of 120', '51–100 of 120']);
    expect(textOf(byRole(element.shadowRoot!, 'navigation', 'Pages of rows'))).to.contain('51–100 of 120');
  });

  it('says which of its buttons lead nowhere, and they do nothing', async () => {
    const element = await open({ rows: rows(60) });
    const disabled = () => ['Previous', 'Next'].map((name) => button(element, name).ariaDisabled);
    expect(disabled()).to.deep.equal(['true', 'false']);
    await press(element, 'Previous');
    expect(element.shown).to.deep.equal(['row 1', 'row 50', 50]);
    await press(element, 'Next');
    expect(disabled()).to.deep.equal(['false', 'true']);
    await press(element, 'Next');
    expect(element.shown).to.deep.equal(['row 51', 'row 60', 10]);
    expect(element.said).to.deep.equal(['51–60 of 60']);
  });

  it('is not there for what fits on one page', async () => {
    const element = await open({ rows: rows(50) });
    expect(element.shown).to.deep.equal(['row 1', 'row 50', 50]);
    expectNone(element.shadowRoot!, 'navigation');
    await set(element, { rows: rows(51) });
    expect(element.shown).to.deep.equal(['row 1', 'row 50', 50]);
    expect(button(element, 'Next').ariaDisabled).to.equal('false');
  });

  it('stays on its page while the rows are about the same, and begins again for others', async () => {
    const element = await open();
    await press(element, 'Next');
    await set(element, { rows: rows(130), subject: ['all'] });
    expect(element.shown).to.deep.equal(['row 51', 'row 100', 50]);
    await set(element, { subject: ['some'] });
    expect(element.shown).to.deep.equal(['row 1', 'row 50', 50]);
  });

  it('shows the last page when its own is gone', async () => {
    const element = await open();
    await press(element, 'Next');
    await press(element, 'Next');
    await set(element, { rows: rows(100) });
    expect(element.shown).to.deep.equal(['row 51', 'row 100', 50]);
    await set(element, { rows: [] });
    expect(element.shown).to.deep.equal(['', '', 0]);
    await set(element, { rows: rows(120) });
    expect(element.shown[0]).to.equal('row 1');
  });

  it('keeps a row with an open question in its place, even when it is gone', async () => {
    const element = await open({ rows: rows(60), kept: ['row 1'] });
    await set(element, { rows: rows(60).slice(1) });
    expect(element.shown).to.deep.equal(['row 1', 'row 51', 51]);
    await set(element, { kept: [undefined] });
    expect(element.shown).to.deep.equal(['row 2', 'row 51', 50]);
    await set(element, { kept: ['row 60'] });
    expect(element.shown).to.deep.equal(['row 2', 'row 51', 50]);
  });

  it('says nothing more once it has left the page', async () => {
    const element = await open();
    button(element, 'Next').click();
    element.remove();
    await quiet();
    expect(element.said).to.deep.equal([]);
  });
});

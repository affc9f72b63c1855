/** A selection is one of all pages. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { announced } from '../../../helpers/organization-page.js';
import { allByRole, byRole, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { manyPage, type ManyConnections } from '../many-connections.js';

const BAR = /selected/;

async function selectablePage(): Promise<ManyConnections> {
  const page = await manyPage(120, html`<org-connection-list selectable></org-connection-list>`);
  await waitUntil(() => allByRole(page.provider, 'checkbox').length > 50, 'nothing can be selected');
  return page;
}

const bar = ({ provider }: ManyConnections) => textOf(byRole(provider, 'group', BAR));
const boxes = (page: ManyConnections) =>
  page.rows().map((row) => byRole(row, 'checkbox') as HTMLInputElement);
const checked = (page: ManyConnections) => boxes(page).filter((box) => box.checked).length;

async function press(page: ManyConnections, box: HTMLElement): Promise<void> {
  box.focus();
  await sendKeys({ press: 'Space' });
  await page.list.updateComplete;
}

/** The checkbox in the head of the table. */
function selectAll({ list }: ManyConnections): HTMLInputElement {
  return byRole(list.renderRoot.querySelector('thead')!, 'checkbox') as HTMLInputElement;
}

describe('a selection', () => {
  afterEach(() => scrollTo(0, 0));

  it('survives turning pages, and says how many are on others', async () => {
    const page = await selectablePage();
    await press(page, boxes(page)[0]!);
    expect(bar(page)).to.contain('1 selected').and.not.to.contain('not on this page');
    await page.turn('Next page');
    expect(checked(page)).to.equal(0);
    await press(page, boxes(page)[3]!);
    expect(bar(page)).to.contain('2 selected, 1 not on this page');
    await page.turn('Previous page');
    expect(boxes(page)[0]!.checked).to.equal(true);
    expect(checked(page)).to.equal(1);
  });

  it('of all is of all pages, as its checkbox and the bar say', async () => {
    const page = await selectablePage();
    expect(selectAll(page).ariaLabel).to.equal('Select all 120 connections');
    await press(page, selectAll(page));
    expect(bar(page)).to.contain('120 selected, 70 not on this page');
    expect(announced(page.provider)).to.match(/^120 selected, 70 not on this page\. The buttons/);
    await page.turn('Next page');
    expect(checked(page)).to.equal(50);
    await press(page, boxes(page)[0]!);
    expect(bar(page)).to.contain('119 selected, 70 not on this page');
    expect(selectAll(page).indeterminate).to.equal(true);
  });

  it('of all is only of what the search lets through', async () => {
    const page = await selectablePage();
    page.list.view = { search: 'team-011' };
    await waitUntil(() => page.rows().length === 10, 'nothing was searched');
    expect(selectAll(page).ariaLabel).to.equal('Select all');
    await press(page, selectAll(page));
    page.list.view = {};
    await waitUntil(() => page.rows().length === 50, 'not all are shown');
    expect(bar(page)).to.contain('10 selected, 10 not on this page');
  });

  it('with Shift goes on from one page to the next', async () => {
    const page = await selectablePage();
    await press(page, boxes(page)[45]!);
    await page.turn('Next page');
    await sendKeys({ down: 'Shift' });
    await press(page, boxes(page)[1]!);
    await sendKeys({ up: 'Shift' });
    await waitUntil(() => bar(page).includes('7 selected, 5 not on this page'), bar(page));
  });

  it('is changed on all pages', async () => {
    const page = await selectablePage();
    const numbers = () => page.rows().filter((row) => byRole(row, 'switch').ariaChecked === 'true').length;
    const [one] = boxes(page);
    await press(page, one!);
    await page.turn('Next page');
    const writable = page
      .rows()
      .find(
        (row) =>
          byRole(row, 'switch').ariaChecked === 'true' && byRole(row, 'switch').ariaDisabled !== 'true',
      );
    await press(page, byRole(writable!, 'checkbox'));
    const before = numbers();
    byRole(byRole(page.provider, 'group', BAR), 'button', 'Switch off').click();
    await page.shows('2 connections are now disabled.');
    expect(numbers()).to.equal(before - 1);
    await page.turn('Previous page');
    expect(byRole(page.rows()[0]!, 'switch').ariaChecked).to.equal('false');
  });
});

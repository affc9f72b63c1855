/** Which rows are selected, and how. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectSaid, listen } from '../../../helpers/announcements.js';
import { announced } from '../../../helpers/organization-page.js';
import { clickOn, resetMouse } from '../../../helpers/mouse.js';
import { allByRole, expectFocus, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { isSeen, selectableList, wires, type SelectableList } from './selectable-list.js';

const five = () => selectableList(wires('Ada', 'Bob', 'Cem', 'Dora', 'Eve'));

/** The visible one: where the table has no head, it is in the bar. */
function all(list: SelectableList): HTMLInputElement {
  const [box, ...others] = allByRole(list.provider, 'checkbox', 'Select all').filter(isSeen);
  expect(others).to.have.length(0);
  return box as HTMLInputElement;
}

async function withShift(act: () => Promise<unknown>): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await act();
  await sendKeys({ up: 'Shift' });
}

describe('selecting rows', () => {
  it('is done with the keyboard, one by one, and counted', async () => {
    const list = await five();
    await list.selectRows('Ada', 'Cem');
    expect(list.selected()).to.deep.equal(['Ada', 'Cem']);
    await list.shows('2 selected');
    await list.selectRows('Ada');
    expect(list.selected()).to.deep.equal(['Cem']);
    await list.shows('1 selected');
    expectFocus(list.box('Ada'));
  });

  for (const [how, select] of [
    ['Shift and the Space key', (list: SelectableList) => list.selectRows('Dora')],
    ['Shift and a click', (list: SelectableList) => clickOn(list.box('Dora'))],
  ] as const)
    it(`with ${how} selects everything in between, and says how many that makes`, async () => {
      const list = await five();
      await list.selectRows('Bob');
      await withShift(() => select(list));
      await waitUntil(() => list.selected().length === 3, 'the range was not selected');
      expect(list.selected()).to.deep.equal(['Bob', 'Cem', 'Dora']);
      expect(announced(list.provider)).to.equal('3 selected');
      await resetMouse();
    });

  it('with Shift deselects a range as well, in both directions', async () => {
    const list = await five();
    await list.selectRows('Ada', 'Bob', 'Cem', 'Dora');
    await withShift(() => list.selectRows('Bob'));
    await waitUntil(() => list.selected().length === 1, 'the range was not deselected');
    expect(list.selected()).to.deep.equal(['Ada']);
  });

  it('with Shift selects one if nothing was pressed before', async () => {
    const list = await five();
    await withShift(() => list.selectRows('Cem'));
    expect(list.selected()).to.deep.equal(['Cem']);
  });

  it('has no checkbox for a connection without an id', async () => {
    const list = await selectableList([...wires('Ada'), { display_name: 'Nobody', is_enabled: true }]);
    expect(allByRole(list.provider, 'checkbox', /Select (?!all)/)).to.have.length(1);
    all(list).focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => all(list).checked, 'not all that can be selected is');
    await list.shows('1 selected');
  });

  it('ends with “Clear selection”, which leaves the focus on the checkbox that was used last', async () => {
    const list = await five();
    await list.selectRows('Ada', 'Bob');
    await list.press('Clear selection');
    await waitUntil(() => !list.hasBar(), 'something is still selected');
    expect(list.selected()).to.be.empty;
    expectFocus(list.box('Bob'));
    expect(announced(list.provider)).to.equal('0 selected');
  });

  it('is not undone by the Escape key, which may be meant for something else', async () => {
    const list = await five();
    await list.selectRows('Ada');
    await sendKeys({ press: 'Escape' });
    expect(list.selected()).to.deep.equal(['Ada']);
  });
});

describe('the checkbox of all rows', () => {
  it('selects all, is mixed while some are selected, and deselects all', async () => {
    const list = await five();
    expect([all(list).checked, all(list).indeterminate]).to.deep.equal([false, false]);
    await list.selectRows('Bob');
    await waitUntil(() => all(list).indeterminate, 'it is not mixed');
    all(list).focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => list.selected().length === 5, 'not all are selected');
    expect([all(list).checked, all(list).indeterminate]).to.deep.equal([true, false]);
    expect(announced(list.provider)).to.equal('5 selected');
    await sendKeys({ press: 'Space' });
    await waitUntil(() => list.selected().length === 0, 'some are still selected');
    expect([all(list).checked, all(list).indeterminate]).to.deep.equal([false, false]);
  });

  it('means what is shown: what a search hides stays as it is', async () => {
    const content = html`<org-connection-list selectable searchable="always"></org-connection-list>`;
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'), {}, content);
    await list.selectRows('Ada');
    list.provider.querySelector('org-connection-list')!.view = { search: 'bob' };
    await waitUntil(() => list.switches().length === 1, 'nothing was searched');
    expect([all(list).checked, all(list).indeterminate]).to.deep.equal([false, false]);
    all(list).focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => textOf(list.bar()).includes('2 selected'), 'they were not counted');
    list.provider.querySelector('org-connection-list')!.view = {};
    await waitUntil(() => list.switches().length === 3, 'not all are shown');
    expect(list.selected()).to.deep.equal(['Ada', 'Bob']);
  });
});

describe('the selection', () => {
  it('is forgotten when it vanishes, also should it come back', async () => {
    const list = await five();
    await list.selectRows('Ada', 'Bob');
    list.emulator.reset({ connections: wires('Bob', 'Cem') });
    await list.provider.store.refresh();
    await waitUntil(() => textOf(list.bar()).includes('1 selected'), 'it still counts');
    list.emulator.reset({ connections: wires('Ada', 'Bob', 'Cem') });
    await list.provider.store.refresh();
    await waitUntil(() => list.switches().length === 3, 'it did not come back');
    expect(list.selected()).to.deep.equal(['Bob']);
  });

  it('is forgotten with the organization that it was of', async () => {
    const list = await five();
    await list.selectRows('Ada');
    list.provider.baseUrl = '/elsewhere/my-org';
    await waitUntil(() => list.emulator.requests.length === 2 && list.switches().length === 5);
    await waitUntil(() => list.selected().length === 0, 'it is still selected');
  });

  it('gives the focus to a checkbox when the last of it vanishes under a button', async () => {
    const list = await five();
    await list.selectRows('Ada');
    list.barButton('Switch off').focus();
    list.emulator.reset({ connections: wires('Bob') });
    await list.provider.store.refresh();
    await waitUntil(() => list.switches().length === 1 && !list.hasBar(), 'it is still selected');
    expectFocus(all(list));
  });
});

describe('a list in another place of the page', () => {
  it('keeps its selection', async () => {
    const list = await five();
    await list.selectRows('Ada');
    const element = list.provider.querySelector('org-connection-list')!;
    list.provider.append(document.createElement('hr'), element);
    await element.updateComplete;
    expect(list.selected()).to.deep.equal(['Ada']);
  });
});

describe('the bar', () => {
  it('comes with the first selection below the rows, which screen-reader users are told once', async () => {
    const list = await five();
    const said = listen(list.provider);
    expect(list.hasBar()).to.equal(false);
    const top = () => list.box('Eve').getBoundingClientRect().top;
    const before = top();
    await list.selectRows('Ada');
    await waitUntil(() => list.hasBar(), 'no bar');
    expect(top()).to.equal(before);
    expect(list.bar().getBoundingClientRect().top).to.be.greaterThan(top());
    await list.selectRows('Bob');
    await list.shows('2 selected');
    await expectSaid(
      said,
      '1 selected. The buttons that change the selection are below the list.',
      '2 selected',
    );
  });

  it('has targets that are large enough, also where it is narrow', async () => {
    const content = html`<div style="width: 320px">
      <org-connection-list selectable></org-connection-list>
    </div>`;
    const list = await selectableList(wires('Ada', 'Bob'), {}, content);
    await list.selectRows('Ada');
    const targets = [
      ...allByRole(list.bar(), 'button'),
      list.box('Ada').parentElement!,
      all(list).parentElement!,
    ];
    expect(targets).to.have.length(6);
    expect(list.bar().contains(all(list))).to.equal(true);
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    expect(list.bar().scrollWidth).to.be.at.most(list.bar().clientWidth);
  });
});

/** Which rows are chosen, and how. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { announced } from '../../../helpers/organization-page.js';
import { clickOn, resetMouse } from '../../../helpers/mouse.js';
import { allByRole, expectFocus, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { isSeen, selectableList, wire, wires, type SelectableList } from './selectable-list.js';

const five = () => selectableList(wires('Ada', 'Bob', 'Cem', 'Dora', 'Eve'));

/** The one that is seen: where the table has no head, the bar has it. */
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

describe('choosing rows', () => {
  it('is done with the keyboard, one by one, and counted', async () => {
    const list = await five();
    await list.chooseRows('Ada', 'Cem');
    expect(list.chosen()).to.deep.equal(['Ada', 'Cem']);
    await list.shows('2 selected');
    await list.chooseRows('Ada');
    expect(list.chosen()).to.deep.equal(['Cem']);
    await list.shows('1 selected');
    expectFocus(list.box('Ada'));
  });

  for (const [how, choose] of [
    ['Shift and the Space key', (list: SelectableList) => list.chooseRows('Dora')],
    ['Shift and a click', (list: SelectableList) => clickOn(list.box('Dora'))],
  ] as const)
    it(`with ${how} chooses everything in between, and says how many that makes`, async () => {
      const list = await five();
      await list.chooseRows('Bob');
      await withShift(() => choose(list));
      await waitUntil(() => list.chosen().length === 3, 'the range was not chosen');
      expect(list.chosen()).to.deep.equal(['Bob', 'Cem', 'Dora']);
      expect(announced(list.provider)).to.equal('3 selected');
      await resetMouse();
    });

  it('with Shift gives a range up as well, in both directions', async () => {
    const list = await five();
    await list.chooseRows('Ada', 'Bob', 'Cem', 'Dora');
    await withShift(() => list.chooseRows('Bob'));
    await waitUntil(() => list.chosen().length === 1, 'the range was not given up');
    expect(list.chosen()).to.deep.equal(['Ada']);
  });

  it('with Shift chooses one where nothing was pressed before', async () => {
    const list = await five();
    await withShift(() => list.chooseRows('Cem'));
    expect(list.chosen()).to.deep.equal(['Cem']);
  });

  it('has no box for one that cannot be addressed', async () => {
    const list = await selectableList([...wires('Ada'), { display_name: 'Nobody', is_enabled: true }]);
    expect(allByRole(list.provider, 'checkbox', /Select (?!all)/)).to.have.length(1);
    all(list).focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => all(list).checked, 'what can be chosen is not all');
    await list.shows('1 selected');
  });

  it('ends with “Clear selection”, which leaves the focus on the bar', async () => {
    const list = await five();
    await list.chooseRows('Ada', 'Bob');
    await list.press('Clear selection');
    await waitUntil(() => list.chosen().length === 0, 'something is still chosen');
    expectFocus(list.bar());
  });

  it('is not undone by the Escape key, which may be meant for something else', async () => {
    const list = await five();
    await list.chooseRows('Ada');
    await sendKeys({ press: 'Escape' });
    expect(list.chosen()).to.deep.equal(['Ada']);
  });
});

describe('the box of all rows', () => {
  it('chooses all, is mixed while some are chosen, and gives all up', async () => {
    const list = await five();
    expect([all(list).checked, all(list).indeterminate]).to.deep.equal([false, false]);
    await list.chooseRows('Bob');
    await waitUntil(() => all(list).indeterminate, 'it is not mixed');
    all(list).focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => list.chosen().length === 5, 'not all are chosen');
    expect([all(list).checked, all(list).indeterminate]).to.deep.equal([true, false]);
    expect(announced(list.provider)).to.equal('5 selected');
    await sendKeys({ press: 'Space' });
    await waitUntil(() => list.chosen().length === 0, 'some are still chosen');
    expect([all(list).checked, all(list).indeterminate]).to.deep.equal([false, false]);
  });

  it('means what is shown: what a search hides stays as it is', async () => {
    const content = html`<org-connection-list selectable searchable="always"></org-connection-list>`;
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'), {}, content);
    await list.chooseRows('Ada');
    list.provider.querySelector('org-connection-list')!.view = { search: 'bob' };
    await waitUntil(() => list.switches().length === 1, 'nothing was searched');
    expect([all(list).checked, all(list).indeterminate]).to.deep.equal([false, false]);
    all(list).focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => textOf(list.bar()).includes('2 selected'), 'they were not counted');
    list.provider.querySelector('org-connection-list')!.view = {};
    await waitUntil(() => list.switches().length === 3, 'not all are shown');
    expect(list.chosen()).to.deep.equal(['Ada', 'Bob']);
  });
});

describe('what is chosen', () => {
  it('is forgotten when it vanishes, also should it come back', async () => {
    const list = await five();
    await list.chooseRows('Ada', 'Bob');
    list.emulator.reset({ connections: wires('Bob', 'Cem') });
    await list.provider.store.refresh();
    await waitUntil(() => textOf(list.bar()).includes('1 selected'), 'it still counts');
    list.emulator.reset({ connections: wires('Ada', 'Bob', 'Cem') });
    await list.provider.store.refresh();
    await waitUntil(() => list.switches().length === 3, 'it did not come back');
    expect(list.chosen()).to.deep.equal(['Bob']);
  });

  it('is forgotten with the organization that it was of', async () => {
    const list = await five();
    await list.chooseRows('Ada');
    list.provider.baseUrl = '/elsewhere/my-org';
    await waitUntil(() => list.emulator.requests.length === 2 && list.switches().length === 5);
    await waitUntil(() => list.chosen().length === 0, 'it is still chosen');
  });

  it('gives the focus to the bar when the last of it vanishes under a button', async () => {
    const list = await five();
    await list.chooseRows('Ada');
    list.barButton('Switch off').focus();
    list.emulator.reset({ connections: wires('Bob') });
    await list.provider.store.refresh();
    await waitUntil(() => list.switches().length === 1);
    expectFocus(list.bar());
  });
});

describe('a list in another place of the page', () => {
  it('keeps what is chosen in it', async () => {
    const list = await five();
    await list.chooseRows('Ada');
    const element = list.provider.querySelector('org-connection-list')!;
    list.provider.append(document.createElement('hr'), element);
    await element.updateComplete;
    expect(list.chosen()).to.deep.equal(['Ada']);
  });
});

describe('the bar', () => {
  it('takes the same room whether something is chosen or not, and offers nothing while nothing is', async () => {
    const list = await selectableList([wire('Ada'), wire('Bob')]);
    const [height, button] = [list.bar().offsetHeight, list.barButton('Switch off')];
    expect(isSeen(button)).to.equal(false);
    await list.chooseRows('Ada');
    await waitUntil(() => isSeen(button), 'the button is not seen');
    expect(list.bar().offsetHeight).to.equal(height);
    expect(button.getAttribute('aria-disabled')).to.equal('false');
  });

  it('has targets that are large enough, also where it is narrow', async () => {
    const content = html`<div style="width: 320px">
      <org-connection-list selectable></org-connection-list>
    </div>`;
    const list = await selectableList(wires('Ada', 'Bob'), {}, content);
    await list.chooseRows('Ada');
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

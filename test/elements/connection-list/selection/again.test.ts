/** Presses that come too often or too late: while several are being changed, after another organization, and ranges. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HeldAnswers } from '../../../helpers/held-answers.js';
import { expectSaid, listen, quiet } from '../../../helpers/announcements.js';
import { allByRole, byRole, expectFocus } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { selectableList, states, wire, wires, type SelectableList } from './selectable-list.js';

async function withShift(act: () => Promise<unknown>): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await act();
  await sendKeys({ up: 'Shift' });
}

const hang = ({ emulator }: SelectableList) =>
  emulator.failNext('hang', { times: Infinity, matching: ({ method }) => method !== 'GET' });

describe('while several are being changed', () => {
  it('another press of any button changes nothing, and the buttons say how far it is', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    hang(list);
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await waitUntil(() => list.writes().length === 2, 'nothing was sent');
    for (const name of ['Switch off', 'Switch on', 'Remove…']) {
      const button = list.barButton(name);
      expect(button.getAttribute('aria-disabled'), name).to.equal('true');
      const about = (button.getRootNode() as ShadowRoot).getElementById(
        button.getAttribute('aria-describedby')!,
      );
      expect(about?.textContent?.trim(), name).to.equal('0 of 2 done…');
      await list.press(name);
    }
    await quiet();
    expect(list.question()).to.equal('');
    expect(list.writes()).to.have.length(2);
  });

  it('the selection cannot be cleared, but stopped', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem', 'Dora'));
    hang(list);
    await list.selectRows('Ada', 'Bob', 'Cem');
    await list.press('Switch off');
    await waitUntil(() => list.writes().length === 2, 'nothing was sent');
    expect(allByRole(list.bar(), 'button', 'Clear selection')).to.have.length(0);
    const stop = list.barButton('Stop');
    expect(stop.getAttribute('aria-disabled')).to.equal('false');
    await list.press('Stop');
    await waitUntil(() => stop.getAttribute('aria-disabled') === 'true', 'it can be stopped again');
    expectFocus(stop);
  });
});

describe('another organization', () => {
  it('has neither the question nor the message of the one before', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    await list.selectRows('Ada');
    await list.press('Switch off');
    await list.tells('1 connection is now disabled.');
    await list.selectRows('Bob');
    await list.press('Remove…');
    await list.asks();
    list.provider.baseUrl = '/elsewhere/my-org';
    await waitUntil(() => list.question() === '', 'it still asks');
    expect(list.message()).to.equal('');
    expect(list.selected()).to.deep.equal([]);
  });
});

describe('a list that leaves the page', () => {
  it('takes its question with it', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await list.asks();
    const element = list.provider.querySelector('org-connection-list')!;
    element.remove();
    await quiet();
    list.provider.append(element);
    await quiet();
    expect(list.question()).to.equal('');
    expect(list.writes()).to.be.empty;
    expect(list.selected()).to.deep.equal(['Ada', 'Bob']);
  });
});

describe('a question that is answered late', () => {
  it('is about what is left to be done: what another admin has switched off meanwhile is counted, not sent', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    const said = listen(list.provider);
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await list.asks();
    list.emulator.reset({ connections: [wire('Ada', { is_enabled: false }), wire('Bob')] });
    await list.provider.store.refresh();
    await list.answer('Switch off');
    await list.tells('1 connection is now disabled. 1 connection was already disabled.');
    expect(list.writes().map(({ path }) => path.includes('Bob'))).to.deep.equal([true]);
    await waitUntil(() => said.some((text) => text.startsWith('1 connection is')), 'it was not said');
    expect(states(list)).to.deep.equal({ Ada: false, Bob: false });
  });
});

describe('a connection that is being switched on', () => {
  it('is switched off with the others, though it is still off', async () => {
    const answers = new HeldAnswers();
    const connections = [wire('Ada', { is_enabled: false }), ...wires('Bob', 'Cem')];
    const list = await selectableList(connections, answers.options);
    answers.hold();
    list.switch('Ada').click();
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    answers.release();
    await list.tells('2 connections are now disabled.');
    expect(states(list)).to.deep.equal({ Ada: false, Bob: false, Cem: true });
  });
});

describe('the outcome after a question', () => {
  it('counts what had been so before it was asked', async () => {
    const list = await selectableList([wire('Ada', { is_enabled: false }), ...wires('Bob', 'Cem')]);
    await list.selectRows('Ada', 'Bob', 'Cem');
    await list.press('Switch off');
    await list.asks();
    expect(list.question()).to.contain('Switch off 2 connections?');
    await list.answer('Switch off');
    await list.tells('2 connections are now disabled. 1 connection was already disabled.');
    expect(list.writes()).to.have.length(2);
    expect(list.message()).to.contain('Switch 2 connections on again');
  });

  it('offers no undo for what was removed since', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await list.tells('Switch 2 connections on again');
    list.emulator.reset({ connections: [wire('Bob', { is_enabled: false }), wire('Cem')] });
    await list.provider.store.refresh();
    await list.tells('Switch it on again');
  });
});

describe('the texts of a question', () => {
  for (const [names, title, keep] of [
    [['Ada'], 'Switch off Ada?', 'Keep it enabled'],
    [['Ada', 'Bob'], 'Switch off 2 connections?', 'Keep enabled'],
  ] as const)
    it(`speak of ${names.length}`, async () => {
      const content = html`<org-connection-list selectable confirm="always"></org-connection-list>`;
      const list = await selectableList(wires('Ada', 'Bob', 'Cem'), {}, content);
      await list.selectRows(...names);
      await list.press('Switch off');
      await list.asks();
      expect(list.question()).to.contain(title);
      expectFocus(byRole(list.provider, 'button', keep));
      await list.answer(keep);
      await list.dialogClosed();
      expect(list.writes()).to.be.empty;
    });
});

describe('a range', () => {
  it('begins where the last press was', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem', 'Dora', 'Eve'));
    await list.selectRows('Ada', 'Dora');
    await withShift(() => list.selectRows('Eve'));
    expect(list.selected()).to.deep.equal(['Ada', 'Dora', 'Eve']);
  });

  it('is over with its press: the next one without Shift is one row', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem', 'Dora', 'Eve'));
    const said = listen(list.provider);
    await list.selectRows('Ada');
    await withShift(() => list.selectRows('Bob'));
    list.box('Eve').click();
    await list.shows('3 selected');
    expect(list.selected()).to.deep.equal(['Ada', 'Bob', 'Eve']);
    await expectSaid(
      said,
      '1 selected. The buttons that change the selection are below the list.',
      '2 selected',
      '3 selected',
    );
  });

  it('does not begin at a row from before the selection was cleared', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem', 'Dora'));
    await list.selectRows('Ada');
    await list.press('Clear selection');
    await withShift(() => list.selectRows('Dora'));
    expect(list.selected()).to.deep.equal(['Dora']);
  });

  it('does not begin at a row that the search hides', async () => {
    const content = html`<org-connection-list selectable searchable="always"></org-connection-list>`;
    const list = await selectableList(wires('Ada', 'Bob', 'Cem', 'Dora'), {}, content);
    await list.selectRows('Ada');
    list.provider.querySelector('org-connection-list')!.view = { sort: 'name', order: 'descending' };
    await waitUntil(() => list.switches()[0]!.ariaLabel === 'Dora', 'not sorted');
    await withShift(() => list.selectRows('Cem'));
    expect(list.selected()).to.deep.equal(['Cem', 'Bob', 'Ada']);
  });
});

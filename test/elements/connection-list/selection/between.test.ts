/** What comes in between while the list is read before a change, while something is asked, and while several are changed. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FRESH_FOR } from '../../../../src/store/index.js';
import { expectSaid, listen, quiet } from '../../../helpers/announcements.js';
import { HeldAnswers } from '../../../helpers/held-answers.js';
import { later } from '../../../helpers/later.js';
import { nameOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { isSeen, selectableList, states, wire, wires, type SelectableList } from './selectable-list.js';

/** Presses a button when the list is so old that it is read first. */
function pressLate(list: SelectableList, name: string): void {
  const back = later(FRESH_FOR);
  try {
    list.barButton(name).click();
  } finally {
    back();
  }
}

const isRead = ({ emulator }: SelectableList) =>
  waitUntil(() => emulator.requests.length === 2, 'the list is not read');

describe('while the list is read before several are switched off', () => {
  it('no other change begins', async () => {
    const answers = new HeldAnswers();
    const list = await selectableList(
      [wire('Ada'), wire('Bob', { is_enabled: false }), wire('Cem')],
      answers.options,
    );
    await list.selectRows('Ada', 'Bob');
    answers.hold();
    pressLate(list, 'Switch off');
    await isRead(list);
    list.barButton('Switch on').click();
    await quiet();
    expect(list.writes()).to.be.empty;
    answers.release();
    await list.tells('1 connection is now disabled. 1 connection was already disabled.');
    expect(list.writes()).to.have.length(1);
    expect(states(list)).to.deep.equal({ Ada: false, Bob: false, Cem: true });
  });

  it('a list that leaves the page gives it up, also should it come back', async () => {
    const answers = new HeldAnswers();
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'), answers.options);
    const element = list.provider.querySelector('org-connection-list')!;
    await list.selectRows('Ada');
    // So that the reading goes on.
    list.provider.append(document.createElement('org-connection-list'));
    answers.hold();
    pressLate(list, 'Switch off');
    await isRead(list);
    element.remove();
    await quiet();
    list.provider.append(element);
    answers.release();
    await list.atRest();
    await quiet();
    expect(list.writes()).to.be.empty;
    expect(list.message() + list.question()).to.equal('');
  });

  it('one that cannot be read is not taken for safe', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    await list.selectRows('Ada', 'Bob');
    list.emulator.failNext({ status: 403 });
    pressLate(list, 'Switch off');
    await list.asks();
    expect(list.question()).to.contain('We couldn’t check whether another connection stays enabled.');
    await list.answer('Switch off');
    await list.tells('2 connections are now disabled.');
  });
});

describe('the bar of a change that is under way', () => {
  it('stays as it is when nothing is selected any more', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    list.emulator.failNext('hang', { times: Infinity, matching: ({ method }) => method !== 'GET' });
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await waitUntil(() => list.writes().length === 2, 'nothing was sent');
    await list.selectRows('Ada', 'Bob');
    await waitUntil(() => list.selected().length === 0, 'something is still selected');
    await list.provider.querySelector('org-connection-list')!.updateComplete;
    expect(nameOf(list.bar())).to.equal('0 of 2 done…');
    expect(isSeen(list.barButton('Stop'))).to.equal(true);
  });
});

describe('one that is switched on again while several are switched off', () => {
  it('is not counted among them', async () => {
    const answers = new HeldAnswers();
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'), answers.options);
    const told: string[] = [];
    list.provider.addEventListener('org-connection-toggled', ({ connection, enabled }) =>
      told.push(`${connection.displayName} ${enabled}`),
    );
    await list.selectRows('Ada', 'Bob');
    answers.hold();
    await list.press('Switch off');
    await waitUntil(() => list.writes().length === 2, 'nothing was sent');
    list.switch('Ada').click();
    answers.release();
    await list.tells('1 connection is now disabled. 1 was switched again in the meantime: Ada');
    expect(states(list)).to.deep.equal({ Ada: true, Bob: false, Cem: true });
    expect(told).not.to.include('Ada false');
  });
});

describe('what every further change would meet', () => {
  for (const [what, error] of [
    ['a second factor', 'mfa_required'],
    ['a consent', 'consent_required'],
    ['a scope', 'insufficient_scope'],
  ] as const)
    it(`stops the rest and is said once: ${what} that is missing`, async () => {
      const list = await selectableList(wires('Ada', 'Bob', 'Cem', 'Dora', 'Eve'));
      const failure = { status: 403, body: { error } };
      list.emulator.failNext(failure, { times: Infinity, matching: ({ method }) => method !== 'GET' });
      await list.selectRows('Ada', 'Bob', 'Cem', 'Dora');
      await list.press('Switch off');
      await list.tells('4 were left as they are. Ada Bob Cem Dora');
      expect(list.message()).not.to.contain('couldn’t change');
      expect(list.writes().filter(({ path }) => /Cem|Dora/.test(path))).to.be.empty;
    });
});

describe('a range of rows', () => {
  it('is not meant by Shift with another key than Space', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    const said = listen(list.provider);
    await list.selectRows('Ada');
    list.box('Cem').focus();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    list.box('Cem').click();
    await list.shows('2 selected');
    expect(list.selected()).to.deep.equal(['Ada', 'Cem']);
    await expectSaid(said, /^1 selected/, '2 selected');
  });
});

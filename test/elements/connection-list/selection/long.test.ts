/** A bulk change that takes long says so, and that the page has to stay open, which the browser asks about. */
import { expect, html } from '@open-wc/testing';
import { expectSaid } from '../../../helpers/announcements.js';
import { HeldAnswers } from '../../../helpers/held-answers.js';
import { allByRole, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { listenToChanges, selectableList, wires, type SelectableList } from './selectable-list.js';

const LEFT = 'Time left: about 20 seconds. Keep this page open.';
const names = (count: number) => Array.from({ length: count }, (_, index) => `Team ${index}`);

async function open(count: number, confirm: 'always' | 'never', options = {}): Promise<SelectableList> {
  const content = html`<org-connection-list selectable confirm=${confirm}></org-connection-list>`;
  const list = await selectableList(wires(...names(count)), options, content);
  allByRole(list.provider, 'checkbox', 'Select all')[0]!.click();
  await list.shows(`${count} selected`);
  return list;
}

function hang({ emulator }: SelectableList): void {
  emulator.failNext('hang', { times: Infinity, matching: ({ method }) => method !== 'GET' });
}

/** Whether the browser would ask. */
const isGuarded = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('a change of many connections', () => {
  it('says about how long it takes, and to keep the page open', async () => {
    const list = await open(24, 'never');
    const said = listenToChanges(list);
    hang(list);
    await list.press('Switch off');
    await list.shows(LEFT);
    expect(textOf(list.bar())).to.contain(`0 of 24 done… Stop ${LEFT}`);
    await expectSaid(said, LEFT);
  });

  it('says so in its question, too', async () => {
    const list = await open(21, 'always');
    await list.press('Switch off');
    await list.asks();
    expect(list.question()).to.contain('This takes about 20 seconds. Keep this page open until it is done.');
  });

  it('says nothing of it where the API needs ten seconds at most', async () => {
    const list = await open(20, 'always');
    const said = listenToChanges(list);
    hang(list);
    await list.press('Switch off');
    await list.asks();
    expect(list.question()).not.to.contain('seconds');
    await list.answer('Switch off');
    await list.shows('0 of 20 done…');
    expect(textOf(list.bar())).not.to.contain('seconds');
    await expectSaid(said);
  });
});

describe('the page', () => {
  it('is not left without a question while something is changed, and is afterwards', async () => {
    const answers = new HeldAnswers();
    const list = await open(2, 'never', answers.options);
    expect(isGuarded()).to.equal(false);
    answers.hold();
    await list.press('Switch off');
    await waitUntil(() => list.writes().length === 2, 'nothing was sent');
    expect(isGuarded()).to.equal(true);
    answers.release();
    await list.tells('2 connections are now disabled.');
    expect(isGuarded()).to.equal(false);
  });
});

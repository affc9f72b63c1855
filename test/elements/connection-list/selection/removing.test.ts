/** Taking several connections off the organization at once. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { HeldAnswers } from '../../../helpers/held-answers.js';
import { expectSaid, quiet } from '../../../helpers/announcements.js';
import { byRole, expectFocus, focused, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import {
  listenToChanges,
  selectableList,
  states,
  wire,
  wires,
  type SelectableList,
} from './selectable-list.js';

async function asked(list: SelectableList, ...names: string[]): Promise<void> {
  await list.selectRows(...names);
  await list.press('Remove…');
  await list.asks();
}

describe('removing several', () => {
  it('always asks, names them all, and says what it does and what it does not', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `Team ${index}`);
    const list = await selectableList(wires(...names));
    await asked(list, ...names.slice(0, 8));
    const [few, others] = [names.slice(0, 5), names.slice(5, 8)].map((some) => some.join(' '));
    expect(list.question()).to.contain(`Remove 8 connections? ${few} 3 more ${others}`);
    expect(list.question())
      .to.contain('can’t add a connection again from here')
      .and.not.to.contain('This leaves no enabled connection');
    expectFocus(byRole(list.provider, 'button', 'Cancel'));
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    const last = [...(focused()?.parentElement?.querySelectorAll('li') ?? [])].at(-1)!;
    expect([textOf(focused()!), last.checkVisibility()]).to.deep.equal(['3 more', false]);
    await sendKeys({ press: 'Enter' });
    expect([textOf(last), last.checkVisibility()]).to.deep.equal(['Team 7', true]);
    await sendKeys({ press: 'Escape' });
    await list.dialogClosed();
    expectFocus(list.barButton('Remove…'));
    expect(list.writes()).to.be.empty;
  });

  it('only detaches; tells of each; says it once; leaves the focus on a checkbox', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    const [said, told] = [listenToChanges(list), [] as string[]];
    list.provider.addEventListener('org-connection-remove', ({ how, connection }) =>
      told.push(`asks ${how} ${connection.displayName}`),
    );
    list.provider.addEventListener('org-connection-removed', ({ how, connection }) =>
      told.push(`${how} ${connection.displayName}`),
    );
    await asked(list, 'Ada', 'Bob');
    expect(told).to.be.empty;
    await list.answer('Remove from organization');
    await list.tells('2 connections were removed from the organization.');
    expect(told.slice(0, 2)).to.deep.equal(['asks detached Ada', 'asks detached Bob']);
    expect(told.slice(2)).to.have.members(['detached Ada', 'detached Bob']);
    expect(list.writes().map(({ path }) => path.split('/').at(-1))).to.deep.equal(['detach', 'detach']);
    await expectSaid(said, '2 connections were removed from the organization.');
    expect(list.message()).not.to.contain('again');
    expect(list.switches()).to.have.length(1);
    expectFocus(
      byRole(list.provider.querySelector('org-connection-list')!.renderRoot, 'checkbox', 'Select all'),
    );
  });

  it('of all of them leaves the focus on the heading, and warns before', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    await asked(list, 'Ada', 'Bob');
    expect(list.question()).to.contain('This leaves no enabled connection that you can see.');
    await list.answer('Remove from organization');
    await list.shows('No connections yet');
    await list.tells('2 connections were removed from the organization.');
    expect(focused()?.textContent).to.equal('Connections');
  });

  it('leaves the one that the page has something against, and tells of it why people may be locked out', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    const reasons: string[] = [];
    list.provider.addEventListener('org-connection-remove', (event) => {
      reasons.push(event.reasons.join());
      if (event.connection.displayName === 'Ada') event.preventDefault();
    });
    await asked(list, 'Ada', 'Bob');
    await list.answer('Remove from organization');
    await list.tells('1 was not changed because this page prevented it: Ada');
    expect(list.message()).to.contain('1 connection was removed from the organization.');
    expect(Object.keys(states(list))).to.deep.equal(['Ada']);
    expect(reasons).to.deep.equal(['last-enabled', 'last-enabled']);
  });

  it('leaves out what may not be removed, and says so by name', async () => {
    const list = await selectableList([...wires('Ada', 'Bob'), wire('Cem', { access_level: 'limited' })]);
    await asked(list, 'Ada', 'Cem');
    expect(list.question())
      .to.contain('Remove Ada?')
      .and.to.contain(
        '1 is left out: Cem Your organization doesn’t have permission to remove this connection.',
      );
    await list.answer('Remove from organization');
    await list.tells('1 connection was removed from the organization.');
    expect(Object.keys(states(list))).to.deep.equal(['Bob', 'Cem']);
    expect(list.selected()).to.deep.equal(['Cem']);
  });

  it('counts what somebody else has removed meanwhile', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    await asked(list, 'Ada', 'Bob');
    list.emulator.reset({ connections: wires('Bob', 'Cem') });
    await list.answer('Remove from organization');
    await list.tells(
      '1 connection was removed from the organization. 1 connection had already been removed.',
    );
  });

  it('stops when others have made it dangerous, and counts on nothing that is being removed', async () => {
    const answers = new HeldAnswers();
    const list = await selectableList(wires('Ada', 'Bob', 'Cem', 'Dora'), answers.options);
    list.emulator.failNext('hang', { matching: ({ path }) => path.includes('Bob') });
    await asked(list, 'Ada', 'Bob', 'Cem');
    answers.hold();
    await list.answer('Remove from organization');
    await waitUntil(() => list.writes().length === 2, 'nothing was sent');
    list.switch('Dora').click();
    answers.release();
    await waitUntil(() => !list.selected().includes('Ada'), 'nothing was removed');
    await waitUntil(() => list.barButton('Stop').getAttribute('aria-disabled') === 'true', 'it goes on');
    await list.provider.updateComplete;
    expect(list.provider.store.connection(wire('Cem').id!).waiting).to.equal(undefined);
    expect(list.writes().filter(({ path }) => path.includes('Cem'))).to.be.empty;
  });

  it('tells nothing once the list has left the page, and removes no more', async () => {
    const answers = new HeldAnswers();
    const list = await selectableList(wires('Ada', 'Bob', 'Cem', 'Dora'), answers.options);
    const element = list.provider.querySelector('org-connection-list')!;
    // So that what is under way comes to its end.
    list.provider.append(document.createElement('org-connection-list'));
    const told: Event[] = [];
    element.addEventListener('org-connection-removed', (event) => told.push(event));
    await asked(list, 'Ada', 'Bob', 'Cem');
    answers.hold();
    await list.answer('Remove from organization');
    await waitUntil(() => list.writes().length === 2, 'nothing was sent');
    element.remove();
    answers.release();
    await waitUntil(() => list.switches().length === 2, 'nothing was removed');
    await quiet();
    expect(told).to.be.empty;
    expect(Object.keys(states(list))).to.deep.equal(['Cem', 'Dora']);
  });

  it('says which could not be removed, and why', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    list.emulator.failNext({ status: 409 }, { matching: ({ path }) => path.includes('Ada') });
    await asked(list, 'Ada', 'Bob');
    await list.answer('Remove from organization');
    await list.tells('We couldn’t change 1 connection: Ada The server can’t do this');
    await waitUntil(() => list.switches().length === 2, 'the other one is still there');
    expectFocus(list.barButton('Remove…'));
  });
});

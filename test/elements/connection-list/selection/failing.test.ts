/** Changing several connections at once, when something comes in between. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OrgErrorEvent } from '../../../../src/index.js';
import type { Failure } from '../../../../src/testing/index.js';
import { HeldAnswers } from '../../../helpers/held-answers.js';
import { expectSaid, quiet } from '../../../helpers/announcements.js';
import { expectFocus, textOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { listenToChanges, selectableList, states, wires, type SelectableList } from './selectable-list.js';

const NAMES = ['Ada', 'Bob', 'Cem', 'Dora', 'Eve', 'Fay'];

/** Lets the change of one connection fail. */
function failFor({ emulator }: SelectableList, name: string, failure: Failure, times = 1): void {
  const isIts = ({ method, path }: { method: string; path: string }) =>
    method !== 'GET' && path.includes(name.padStart(16, '0'));
  emulator.failNext(failure, { times, matching: isIts });
}

function errors({ provider }: SelectableList): OrgErrorEvent[] {
  const events: OrgErrorEvent[] = [];
  provider.addEventListener('org-error', (event) => events.push(event));
  return events;
}

async function switchOff(list: SelectableList, ...names: string[]): Promise<void> {
  await list.selectRows(...names);
  await list.press('Switch off');
}

/** Whether the outcome has the look of a success. */
function looksGood({ provider }: SelectableList): boolean {
  const list = provider.querySelector('org-connection-list')!;
  return list.renderRoot.querySelector('[part=message]')!.classList.contains('message');
}

/** As many as are sent at a time. */
async function twoSent(list: SelectableList): Promise<void> {
  await waitUntil(() => list.writes().length === 2, 'nothing was sent');
}

describe('a partial failure', () => {
  it('says which and why, and tries again only those', async () => {
    const list = await selectableList(wires(...NAMES));
    const [events, said] = [errors(list), listenToChanges(list)];
    failFor(list, 'Bob', { status: 409 });
    await switchOff(list, 'Ada', 'Bob', 'Cem');
    await list.tells('2 connections are now disabled.');
    expect(list.message()).to.contain(
      'We couldn’t change 1 connection: Bob The server can’t do this with its current setup',
    );
    await expectSaid(said, '2 connections are now disabled. We couldn’t change 1 connection: Bob.');
    expect(looksGood(list)).to.equal(false);
    expect(events.map(({ action, connection }) => `${action} ${connection?.displayName}`)).to.deep.equal([
      'toggle Bob',
    ]);
    expect(states(list)).to.include({ Ada: false, Bob: true, Cem: false });
    list.emulator.clearRequests();
    list.messageButton('Try again').focus();
    await sendKeys({ press: 'Enter' });
    await list.tells('1 connection is now disabled.');
    expect(looksGood(list)).to.equal(true);
    expect(list.writes()).to.have.length(1);
    expect(states(list)).to.include({ Ada: false, Bob: false, Cem: false });
    expect(list.message()).not.to.contain('Try again');
    expectFocus(list.bar());
  });

  it('says when nobody knows', async () => {
    const list = await selectableList(wires(...NAMES));
    const isAda = ({ path }: { path: string }) => path.includes('Ada');
    list.emulator.failNext('network', { times: Infinity, matching: isAda });
    const said = listenToChanges(list);
    await switchOff(list, 'Ada', 'Bob');
    await list.tells('We couldn’t confirm whether Ada was switched.');
    expect(list.message()).to.contain('1 connection is now disabled.').and.not.to.contain('couldn’t change');
    await expectSaid(said, '1 connection is now disabled. We couldn’t confirm whether Ada was switched.');
  });

  it('says that nobody knows also where the session ends before that could be found out', async () => {
    const list = await selectableList(wires(...NAMES));
    failFor(list, 'Ada', { status: 500 });
    failFor(list, 'Ada', { status: 401 }, 2);
    const isReadOfAda = ({ method, path }: { method: string; path: string }) =>
      method === 'GET' && path.includes('Ada');
    list.emulator.failNext('network', { times: Infinity, matching: isReadOfAda });
    await switchOff(list, 'Ada');
    await list.tells('We couldn’t confirm whether Ada was switched.');
    expect(list.message()).not.to.contain('left as it is');
  });

  it('is left to a page that tells it itself', async () => {
    const list = await selectableList(wires(...NAMES));
    list.provider.addEventListener('org-error', (event) => event.preventDefault());
    const said = listenToChanges(list);
    failFor(list, 'Bob', { status: 409 });
    await switchOff(list, 'Ada', 'Bob');
    await list.tells('1 connection is now disabled.');
    expect(textOf(list.provider)).not.to.contain('couldn’t change').and.not.to.contain('couldn’t disable');
    await expectSaid(said, '1 connection is now disabled.');
  });
});

describe('what stops the rest', () => {
  it('is the end of the session: said once, with one event and one way to try again', async () => {
    const list = await selectableList(wires(...NAMES));
    const [events, said] = [errors(list), listenToChanges(list)];
    failFor(list, 'Cem', { status: 401 }, 2);
    failFor(list, 'Dora', { status: 401 }, 2);
    await switchOff(list, 'Ada', 'Bob', 'Cem', 'Dora', 'Eve');
    await list.tells('2 connections are now disabled.');
    expect(list.message()).to.match(/3 were left as they are\. Cem Dora Eve .*Try again/);
    // Seen once, and heard once.
    expect(textOf(list.provider).match(/Your session has ended/g)).to.have.length(2);
    await expectSaid(
      said,
      '2 connections are now disabled. Your session has ended. Sign in again. 3 were left as they are.',
    );
    expect(events.map(({ error }) => error.code)).to.deep.equal(['unauthorized']);
    expect(states(list)).to.include({ Cem: true, Dora: true, Eve: true });
    expect(list.writes().filter(({ path }) => path.includes('Eve'))).to.be.empty;
    list.emulator.reset();
  });

  it('is being offline: nothing more is sent until it is tried again', async () => {
    const answers = new HeldAnswers();
    const list = await selectableList(wires(...NAMES), answers.options);
    let isOnline = true;
    list.emulator.failNext('network', { times: Infinity, matching: () => !isOnline });
    Object.defineProperty(navigator, 'onLine', { get: () => isOnline, configurable: true });
    list.provider.addEventListener('org-connection-toggled', () => (isOnline = false), { once: true });
    try {
      answers.hold();
      await switchOff(list, 'Ada', 'Bob', 'Cem', 'Dora');
      await twoSent(list);
      answers.release();
      await list.tells('You’re offline, so we sent nothing.');
      const left = list.selected().filter((name) => states(list)[name]);
      expect(list.message()).to.contain(`${left.length} were left as they are. ${left.join(' ')}`);
      expect(left).to.include('Cem').and.to.include('Dora');
    } finally {
      isOnline = true;
      delete (navigator as { onLine?: boolean }).onLine;
    }
    list.messageButton('Try again').click();
    await waitUntil(() => Object.values(states(list)).filter(Boolean).length === 2, 'not all are off');
  });

  it('is “Stop”: what is under way comes to its end, the rest stays as it is', async () => {
    const answers = new HeldAnswers();
    const list = await selectableList(wires(...NAMES), answers.options);
    answers.hold();
    const said = listenToChanges(list);
    await switchOff(list, 'Ada', 'Bob', 'Cem', 'Dora', 'Eve');
    await waitUntil(() => textOf(list.bar()).includes('of 5 done'), 'no progress');
    await twoSent(list);
    await list.press('Stop');
    answers.release();
    await list.tells('3 were left as they are. Cem Dora Eve');
    expect(list.message()).to.contain('2 connections are now disabled.').and.not.to.contain('Try again');
    expect(list.writes()).to.have.length(2);
    await expectSaid(said, '2 connections are now disabled. 3 were left as they are.');
    expectFocus(list.bar());
    expect(list.selected()).to.have.length(5);
  });

  it('is that others have made it dangerous: to that nobody has agreed', async () => {
    const answers = new HeldAnswers();
    const list = await selectableList(wires('Ada', 'Bob', 'Cem', 'Dora'), answers.options);
    answers.hold();
    await switchOff(list, 'Ada', 'Bob', 'Cem');
    await waitUntil(() => textOf(list.bar()).includes('of 3 done'), 'no progress');
    await twoSent(list);
    list.switch('Dora').click();
    answers.release();
    await list.tells('This leaves no enabled connection that you can see.');
    expect(list.message()).to.contain('1 was left as it is. Cem');
    expect(states(list)).to.include({ Ada: false, Bob: false, Cem: true });
    list.messageButton('Try again').click();
    await list.asks();
    expect(list.question()).to.contain('This is the last enabled connection that you can see.');
  });

  it('is that the list leaves the page, also where others still use its store', async () => {
    const answers = new HeldAnswers();
    const list = await selectableList(wires(...NAMES), answers.options);
    const element = list.provider.querySelector('org-connection-list')!;
    list.provider.append(document.createElement('org-connection-list'));
    const told: Event[] = [];
    element.addEventListener('org-connection-toggled', (event) => told.push(event));
    answers.hold();
    await switchOff(list, 'Ada', 'Bob', 'Cem', 'Dora');
    await twoSent(list);
    element.remove();
    answers.release();
    const isIdle = ({ id }: { id?: string }) => list.provider.store.connection(id!).pendingEnabled === null;
    await waitUntil(() => list.emulator.connections.every(isIdle), 'something is still under way');
    expect(list.writes()).to.have.length(2);
    expect(states(list)).to.include({ Ada: false, Bob: false, Cem: true, Dora: true });
    await quiet();
    expect(told, 'who has gone tells nothing').to.be.empty;
  });

  it('is not that the list is moved', async () => {
    const answers = new HeldAnswers();
    const list = await selectableList(wires(...NAMES), answers.options);
    answers.hold();
    await switchOff(list, 'Ada', 'Bob', 'Cem');
    await twoSent(list);
    list.provider.append(document.createElement('hr'), list.provider.querySelector('org-connection-list')!);
    answers.release();
    await list.tells('3 connections are now disabled.');
  });
});

describe('many at once', () => {
  const ten = Array.from({ length: 11 }, (_, index) => `Connection ${index}`);

  it('never meet a 429, and say how far they are without telling it every time', async () => {
    const list = await selectableList(wires(...ten), { rateLimit: { read: 4, write: 2 } });
    const said = listenToChanges(list);
    await switchOff(list, ...ten.slice(1));
    await waitUntil(() => textOf(list.bar()).includes('2 of 10 done…'), 'no progress');
    expect(list.barButton('Switch on').getAttribute('aria-disabled')).to.equal('true');
    expectFocus(list.barButton('Switch off'));
    await list.tells('10 connections are now disabled.');
    expect(list.writes().map(({ status }) => status)).to.deep.equal(Array.from({ length: 10 }, () => 200));
    await expectSaid(said, '10 connections are now disabled.');
  });

  it('have at most two begun, however many there are', async () => {
    const list = await selectableList(wires(...NAMES));
    list.emulator.failNext('hang', { times: Infinity, matching: ({ method }) => method !== 'GET' });
    await switchOff(list, 'Ada', 'Bob', 'Cem', 'Dora');
    await waitUntil(() => list.writes().length === 2, 'nothing was sent');
    const { store } = list.provider;
    const pending = list.emulator.connections.map(({ id }) => store.connection(id!).pendingEnabled);
    expect(pending).to.deep.equal([false, false, null, null, null, null]);
  });

  it('wait as long as a 429 says, and go on', async () => {
    const list = await selectableList(wires(...NAMES));
    failFor(list, 'Bob', { status: 429, headers: { 'Retry-After': '1' } });
    await switchOff(list, 'Ada', 'Bob', 'Cem');
    await list.tells('3 connections are now disabled.');
    expect(list.message()).not.to.contain('couldn’t change');
    expect(list.writes()).to.have.length(4);
  });
});

/** Switching several connections at once, as long as nothing fails. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConnectionToggleEvent } from '../../../../src/index.js';
import { FRESH_FOR } from '../../../../src/store/index.js';
import { expectSaid, quiet } from '../../../helpers/announcements.js';
import { later } from '../../../helpers/later.js';
import { byRole, expectFocus } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import {
  listenToChanges,
  selectableList,
  states,
  wire,
  wires,
  type SelectableList,
} from './selectable-list.js';

const LAST = 'This leaves no enabled connection that you can see.';

/** The toggle events that the page gets, each as `name wish reasons`. */
function asked(list: SelectableList): string[] {
  const events: string[] = [];
  list.provider.addEventListener('org-connection-toggle', ({ connection, enabled, reasons }) =>
    events.push(`${connection.displayName} ${enabled} ${reasons.join()}`.trim()),
  );
  return events;
}

describe('switching several off', () => {
  it('sends one request each, tells the page of each, and says so once', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    const [events, said, facts] = [asked(list), listenToChanges(list), [] as string[]];
    list.provider.addEventListener('org-connection-toggled', ({ connection, enabled }) =>
      facts.push(`${connection.displayName} ${enabled}`),
    );
    await list.selectRows('Ada', 'Cem');
    await list.press('Switch off');
    await list.tells('2 connections are now disabled.');
    expect(states(list)).to.deep.equal({ Ada: false, Bob: true, Cem: false });
    expect(list.writes().map(({ method }) => method)).to.deep.equal(['PATCH', 'PATCH']);
    expect(events).to.deep.equal(['Ada false', 'Cem false']);
    expect(facts).to.deep.equal(['Ada false', 'Cem false']);
    await expectSaid(said, '2 connections are now disabled.');
    expectFocus(list.barButton('Switch off'));
    expect(list.selected()).to.deep.equal(['Ada', 'Cem']);
  });

  it('sends nothing for those that are off already, and counts them', async () => {
    const list = await selectableList([wire('Ada', { is_enabled: false }), ...wires('Bob', 'Cem')]);
    const events = asked(list);
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await list.tells('1 connection is now disabled. 1 connection was already disabled.');
    expect(list.writes()).to.have.length(1);
    expect(events).to.deep.equal(['Bob false']);
  });

  it('can be undone: exactly those that it has switched off are switched on', async () => {
    const list = await selectableList([wire('Ada', { is_enabled: false }), ...wires('Bob', 'Cem', 'Dora')]);
    await list.selectRows('Ada', 'Bob', 'Cem');
    await list.press('Switch off');
    await list.tells('2 connections are now disabled. 1 connection was already disabled.');
    list.messageButton('Switch 2 connections on again').focus();
    await sendKeys({ press: 'Enter' });
    await list.tells('2 connections are now enabled.');
    expect(states(list)).to.deep.equal({ Ada: false, Bob: true, Cem: true, Dora: true });
    expectFocus(list.bar());
  });

  it('offers no undo for what was switched on again since', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await list.tells('Switch 2 connections on again');
    list.switch('Ada').click();
    await list.tells('Switch it on again');
  });

  it('takes its message away when it is closed, and leaves the focus on the bar', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    await list.selectRows('Ada');
    await list.press('Switch off');
    await waitUntil(() => list.message() !== '', 'no message');
    list.messageButton('Close').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => list.message() === '', 'the message is still there');
    expectFocus(list.bar());
  });
});

describe('the guard against a lock-out', () => {
  it('sees what stays: one of the last two does not ask, both together do', async () => {
    const list = await selectableList([...wires('Ada', 'Bob'), wire('Cem', { is_enabled: false })]);
    const events = asked(list);
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await list.asks();
    expect(list.question()).to.contain('Switch off 2 connections?').and.to.contain(LAST);
    expect(list.question()).to.contain('Ada').and.to.contain('Bob').and.not.to.contain('Cem');
    expect(events).to.deep.equal(['Ada false last-enabled', 'Bob false last-enabled']);
    expect(list.writes()).to.be.empty;
    await sendKeys({ press: 'Escape' });
    await list.dialogClosed();
    await list.selectRows('Ada');
    await list.press('Switch off');
    await list.tells('1 connection is now disabled.');
  });

  it('reads an old list first, and asks about what is enabled now', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    await list.selectRows('Ada');
    list.emulator.reset({ connections: [wire('Ada'), wire('Bob', { is_enabled: false })] });
    const back = later(FRESH_FOR);
    try {
      await list.press('Switch off');
      await list.asks();
    } finally {
      back();
    }
    expect(list.question())
      .to.contain('Switch off Ada?')
      .and.to.contain('This is the last enabled connection');
    expect(list.writes()).to.be.empty;
  });

  it('has the focus on the safe choice, and gives it back to the button', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await list.asks();
    expectFocus(byRole(list.provider, 'button', 'Keep enabled'));
    await sendKeys({ press: 'Enter' });
    await list.dialogClosed();
    expectFocus(list.barButton('Switch off'));
    expect(list.writes()).to.be.empty;
    expect(list.message()).to.equal('');
  });

  it('can be overruled', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await list.asks();
    await list.answer('Switch off');
    await list.tells('2 connections are now disabled.');
    expect(states(list)).to.deep.equal({ Ada: false, Bob: false });
    expectFocus(list.barButton('Switch off'));
  });

  it('knows whom one is signed in with, and speaks of one where there is only one', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    list.provider.setAttribute('current-connection', 'ada');
    await list.selectRows('Ada');
    await list.press('Switch off');
    await list.asks();
    expect(list.question())
      .to.contain('Switch off Ada?')
      .and.to.contain('You signed in with this connection.');
  });

  for (const [confirm, button, question] of [
    ['always', 'Switch off', 'Switch off 2 connections?'],
    ['always', 'Switch on', 'Switch on 2 connections?'],
    ['never', 'Switch off', ''],
  ] as const)
    it(`with confirm="${confirm}" ${question ? 'asks' : 'does not ask'} before “${button}”`, async () => {
      const content = html`<org-connection-list selectable confirm=${confirm}></org-connection-list>`;
      const isOff = { is_enabled: button === 'Switch off' };
      const list = await selectableList([wire('Ada', isOff), wire('Bob', isOff)], {}, content);
      await list.selectRows('Ada', 'Bob');
      await list.press(button);
      await waitUntil(() => list.question() !== '' || list.writes().length === 2, 'nothing happened');
      expect(list.question()).to.contain(question);
      expect(list.writes()).to.have.length(question ? 0 : 2);
    });
});

describe('a page that has something against it', () => {
  it('keeps one of three from being sent; the question is about the others', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    list.provider.addEventListener('org-connection-toggle', (event) => {
      if (event.connection.displayName === 'Bob') event.preventDefault();
    });
    const events = asked(list);
    await list.selectRows('Ada', 'Bob', 'Cem');
    await list.press('Switch off');
    await list.tells('2 connections are now disabled. 1 was not changed because this page prevented it: Bob');
    expect(states(list)).to.deep.equal({ Ada: false, Bob: true, Cem: false });
    expect(events.every((event) => event.endsWith('last-enabled'))).to.equal(true);
  });

  it('to all of them hears of each, nothing is sent, and the outcome says why', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    list.provider.addEventListener('org-connection-toggle', (event) => event.preventDefault());
    const events = asked(list);
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await list.tells('2 were not changed because this page prevented it: Ada Bob');
    expect(events).to.have.length(2);
    expect(list.writes()).to.be.empty;
    expect(list.message()).not.to.contain('disabled');
  });

  it('and takes the list away finds nothing begun when it brings it back', async () => {
    const list = await selectableList(wires('Ada', 'Bob', 'Cem'));
    const element = list.provider.querySelector('org-connection-list')!;
    list.provider.addEventListener('org-connection-toggle', () => element.remove(), { once: true });
    await list.selectRows('Ada');
    list.barButton('Switch off').click();
    await quiet();
    list.provider.append(element);
    await list.shows('Ada');
    await list.atRest();
    expect(list.writes()).to.be.empty;
    expect(list.message()).to.equal('');
  });

  it('can go on later, without a question', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    const kept: ConnectionToggleEvent[] = [];
    list.provider.addEventListener('org-connection-toggle', (event) => {
      event.preventDefault();
      kept.push(event);
    });
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await waitUntil(() => kept.length === 2, 'the page was not asked');
    kept.forEach((event) => event.proceed());
    await list.tells('2 connections are now disabled.');
    expect(list.question()).to.equal('');
    expect(list.writes()).to.have.length(2);
  });

  it('can go on at once: that is done together with the others, and what is left is judged with it', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    list.provider.addEventListener('org-connection-toggle', (event) => {
      if (event.connection.displayName !== 'Ada') return;
      event.preventDefault();
      event.proceed();
    });
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await waitUntil(() => list.question() !== '', 'the other one was not asked for');
    expect(list.question())
      .to.contain('Switch off Bob?')
      .and.to.contain('This is the last enabled connection');
    await list.tells('1 connection is now disabled.');
    expect(list.message()).not.to.contain('prevented');
    expect(states(list)).to.deep.equal({ Ada: false, Bob: true });
  });
});

describe('what this person may not change', () => {
  const readonly = { access_level: 'readonly' } as const;

  it('is left out, and said with its name and the reason', async () => {
    const list = await selectableList([wire('Ada', readonly), ...wires('Bob', 'Cem')]);
    const said = listenToChanges(list);
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await list.tells('1 connection is now disabled.');
    expect(list.message()).to.contain(
      '1 is left out: Ada You can view this connection, but you can’t change it.',
    );
    await expectSaid(said, '1 connection is now disabled. 1 is left out: Ada.');
    expect(list.writes()).to.have.length(1);
  });

  it('is said in the question, where there is one', async () => {
    const list = await selectableList([
      wire('Ada', readonly),
      wire('Bob'),
      wire('Cem', { is_enabled: false }),
    ]);
    list.provider.setAttribute('current-connection', 'bob');
    await list.selectRows('Ada', 'Bob');
    await list.press('Switch off');
    await list.asks();
    expect(list.question()).to.contain('1 is left out: Ada You can view this connection');
    await list.answer('Switch off');
    await list.tells('1 connection is now disabled.');
    expect(list.message()).to.contain('1 is left out: Ada You can view this connection');
  });

  it('leaves a button that says why it does nothing, and can have the focus', async () => {
    const list = await selectableList([wire('Ada', readonly), wire('Bob', readonly), wire('Cem')]);
    await list.selectRows('Ada', 'Bob');
    const button = list.barButton('Switch off');
    await waitUntil(() => button.getAttribute('aria-disabled') === 'true', 'it seems to be of use');
    const reason = (button.getRootNode() as ShadowRoot).getElementById(
      button.getAttribute('aria-describedby')!,
    );
    expect(reason?.textContent).to.equal('You can’t change any of the selected connections like this.');
    await list.press('Switch off');
    await list.tells('2 are left out:');
    expect(list.message()).to.contain('Ada You can view').and.to.contain('Bob You can view');
    expect(list.writes()).to.be.empty;
    expectFocus(button);
    await list.selectRows('Cem');
    await waitUntil(() => button.getAttribute('aria-disabled') === 'false', 'it is still of no use');
  });

  it('follows the scopes', async () => {
    const list = await selectableList(wires('Ada', 'Bob'));
    list.provider.scope = 'read:my_org:identity_providers update:my_org:identity_providers_detach';
    await list.selectRows('Ada');
    await waitUntil(() => list.barButton('Switch off').getAttribute('aria-disabled') === 'true');
    expect(list.barButton('Remove…').getAttribute('aria-disabled')).to.equal('false');
  });
});

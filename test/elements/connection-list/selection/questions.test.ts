/** What the question before a change of several says: what it is about, what it does, and both answers. */
import { expect, html } from '@open-wc/testing';
import { expectSaid } from '../../../helpers/announcements.js';
import { allByRole, byRole, expectFocus, textOf } from '../../../helpers/roles.js';
import { listenToChanges, selectableList, wire } from './selectable-list.js';

const QUESTIONS = [
  {
    button: 'Switch on',
    names: ['Ada'],
    title: 'Switch on Ada?',
    effects: ['People can then use it to sign in to the applications that allow it.'],
    answers: ['Keep it disabled', 'Switch on'],
  },
  {
    button: 'Switch on',
    names: ['Ada', 'Bob'],
    title: 'Switch on 2 connections?',
    effects: [
      'People can use a connection that is switched on to sign in to the applications that allow it.',
    ],
    answers: ['Keep disabled', 'Switch on'],
  },
  {
    button: 'Switch off',
    names: ['Cem'],
    title: 'Switch off Cem?',
    effects: [
      'Nobody can sign in to this organization with it until you switch it on again. Its settings are kept.',
    ],
    answers: ['Keep it enabled', 'Switch off'],
  },
  {
    button: 'Switch off',
    names: ['Cem', 'Dora'],
    title: 'Switch off 2 connections?',
    effects: [
      'Nobody can sign in to this organization with a connection that is switched off. Its settings are kept.',
    ],
    answers: ['Keep enabled', 'Switch off'],
  },
  {
    button: 'Remove…',
    names: ['Cem'],
    title: 'Remove Cem?',
    effects: [
      'Members of this organization can no longer sign in with it. The connection and its users stay with the service, but you can’t add it again from here.',
    ],
    answers: ['Cancel', 'Remove from organization'],
  },
  {
    button: 'Remove…',
    names: ['Cem', 'Dora'],
    title: 'Remove 2 connections?',
    effects: [
      'Members of this organization can no longer sign in with the connections that you remove. The connections and their users stay with the service, but you can’t add a connection again from here.',
    ],
    answers: ['Cancel', 'Remove from organization'],
  },
] as const;

describe('the question before a change of several', () => {
  for (const { button, names, title, effects, answers } of QUESTIONS)
    it(`says what it is about, what it does, and both answers: ${title}`, async () => {
      const isOff = { is_enabled: false };
      const list = await selectableList(
        [wire('Ada', isOff), wire('Bob', isOff), ...['Cem', 'Dora', 'Eve'].map((name) => wire(name))],
        {},
        html`<org-connection-list selectable confirm="always"></org-connection-list>`,
      );
      await list.selectRows(...names);
      await list.press(button);
      await list.asks();
      const question = byRole(list.provider, 'alertdialog', title);
      expect(list.question()).to.contain([...names, ...effects].join(' '));
      const dialog = (question.getRootNode() as ShadowRoot).host;
      const [keep, go, ...others] = allByRole(dialog, 'button');
      expect([keep, go].map((answer) => textOf(answer!))).to.deep.equal(answers);
      expect(others).to.have.length(0);
      expectFocus(keep!);
      expect(go!.classList.contains('danger')).to.equal(button !== 'Switch on');
    });
});

describe('what cannot be changed', () => {
  it('is not asked about where nothing else is selected, but said by name', async () => {
    const limited = { access_level: 'limited' } as const;
    const list = await selectableList([wire('Ada', limited), wire('Bob', limited), wire('Cem')]);
    const said = listenToChanges(list);
    await list.selectRows('Ada', 'Bob');
    await list.press('Remove…');
    await list.tells(
      '2 are left out: Ada Your organization doesn’t have permission to remove this connection. Bob',
    );
    await expectSaid(said, '2 are left out: Ada, Bob.');
    expect(list.question()).to.equal('');
    expectFocus(list.barButton('Remove…'));
  });
});

/** Tests the focus in the list: its rows and switches, the confirmation of a switch, and the menus. */
import { html } from 'lit';
import { testFocus } from './suite.js';

testFocus({
  title: 'in a list',
  runs: 500,
  content: ({ isCautious }) =>
    html`<org-connection-list confirm=${isCautious ? 'always' : 'risky'}></org-connection-list>`,
  openings: [
    { keys: [] },
    { role: 'switch', keys: ['Space'] },
    { role: 'switch', keys: ['Space'] },
    { role: 'button', name: /^Actions/, keys: ['ArrowDown'] },
  ],
  sees: ['menu', 'alertdialog', 'outside', 'unauthorized', 'removed', 'forbidden', 'conflict', 'network'],
});

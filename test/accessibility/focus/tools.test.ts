/** Tests the focus in the search, the filters, the order, and the selection with its questions and messages. */
import { html } from 'lit';
import { testFocus } from './suite.js';

const tabs = (count: number) => Array.from({ length: count }, () => 'Tab');

testFocus({
  title: 'in a list with tools',
  runs: 500,
  isRead: true,
  content: ({ isCautious }) =>
    html`<org-connection-list
      confirm=${isCautious ? 'always' : 'risky'}
      searchable="always"
      selectable
    ></org-connection-list>`,
  openings: [
    { keys: [] },
    { role: 'searchbox', keys: ['a'] },
    { role: 'searchbox', keys: ['r', 'a'] },
    { role: 'button', name: /^(Name|Type|Status)/, keys: ['Enter'] },
    { role: 'checkbox', name: /^Select/, keys: ['Space'] },
    // From the checkbox of the last row to the buttons of the bar below it: “Clear selection”, “Switch off”, “Remove…”.
    { role: 'checkbox', name: /^Select/, keys: ['Space', ...tabs(3), 'Enter'] },
    { role: 'checkbox', name: /^Select/, keys: ['Space', ...tabs(5), 'Enter'] },
    { role: 'checkbox', name: /^Select/, keys: ['Space', ...tabs(6), 'Enter'] },
  ],
  sees: ['alertdialog', 'switch', 'outside', 'removed', 'forbidden', 'conflict', 'network'],
});

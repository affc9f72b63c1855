/** Tests the focus in the search, the filters, the order, and the selection with its questions and messages. */
import { html } from 'lit';
import { testFocus } from './suite.js';

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
    // From the checkbox in the table's head back to the buttons of the bar above it.
    { role: 'checkbox', name: 'Select all', keys: ['Space', 'Shift+Tab', 'Enter'] },
    { role: 'checkbox', name: 'Select all', keys: ['Space', 'Shift+Tab', 'Shift+Tab', 'Enter'] },
  ],
  sees: ['alertdialog', 'switch', 'outside', 'removed', 'forbidden', 'conflict', 'network'],
});

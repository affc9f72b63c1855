/** Tests the focus in the elements for a single connection. */
import { html } from 'lit';
import { testFocus } from './suite.js';

testFocus({
  title: 'in elements that stand alone',
  runs: 500,
  content: ({ isCautious }) =>
    html`<org-connection-toggle
        connection-id="con_a"
        confirm=${isCautious ? 'always' : 'risky'}
      ></org-connection-toggle>
      <org-connection-settings connection-id="con_a"></org-connection-settings>
      <org-connection-remove connection-id="con_a"></org-connection-remove>`,
  openings: [
    { keys: [] },
    { role: 'switch', keys: ['Space'] },
    { role: 'button', name: 'Remove', keys: ['Enter'] },
  ],
  sees: ['dialog', 'alertdialog', 'textbox', 'removed', 'forbidden', 'conflict', 'network', 'waits'],
});

/** Tests the focus in the settings dialog, opened from a row's menu, and in the question before changes are discarded. */
import { html } from 'lit';
import { testFocus } from './suite.js';

testFocus({
  title: 'in settings',
  runs: 500,
  content: () => html`<org-connection-list></org-connection-list>`,
  openings: [
    { role: 'button', name: /^Actions/, keys: ['ArrowDown', 'Enter'] },
    { role: 'button', name: /^Actions/, keys: ['Enter', 'Enter', 'Tab', 'a'] },
  ],
  sees: ['menu', 'dialog', 'alertdialog', 'textbox', 'removed', 'forbidden', 'invalid', 'network'],
});

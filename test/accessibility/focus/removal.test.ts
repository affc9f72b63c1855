/** Tests the focus in the removal dialog, opened from a row's menu. */
import { html } from 'lit';
import { testFocus } from './suite.js';

testFocus({
  title: 'in a removal',
  runs: 500,
  content: () => html`<org-connection-list></org-connection-list>`,
  openings: [{ role: 'button', name: /^Actions/, keys: ['ArrowUp', 'Enter'] }],
  sees: ['menu', 'dialog', 'alertdialog', 'textbox', 'removed', 'forbidden', 'conflict', 'network'],
});

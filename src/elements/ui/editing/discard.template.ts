/** The question before unsaved changes are discarded. */
import type { TemplateResult } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import type { SettingsMessages } from '../../../localize/messages.js';
import { renderAnswers } from '../dialog/answers.template.js';
import { DIALOG_PARTS } from '../dialog/dialog.js';
import { html } from '../register.js';

export function renderDiscard(
  localize: Localize<SettingsMessages>,
  answer: (isSure: boolean) => void,
): TemplateResult {
  return html`<org-dialog
    class="question"
    exportparts=${DIALOG_PARTS}
    .isAlert=${true}
    .heading=${localize.text('discardTitle')}
    .dismiss=${() => answer(false)}
  >
    <p>${localize.text('discardEffect')}</p>
    ${renderAnswers(
      { keep: localize.text('keepEditing'), go: localize.text('discard'), isDanger: true },
      answer,
    )}
  </org-dialog>`;
}

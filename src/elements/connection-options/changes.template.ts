/** The question before options are saved: what will change, and what that does to sign-ins. */
import { nothing, type TemplateResult } from 'lit';
import type { Way } from '../../model/options/draft.js';
import type { UpdateNote } from '../../model/options/update-options.js';
import { renderAnswers } from '../ui/dialog/answers.template.js';
import { DIALOG_PARTS } from '../ui/dialog/dialog.js';
import { renderDoubts } from '../ui/fields/field-notes.template.js';
import { labelOf } from '../ui/options/labels.js';
import { wayText } from '../ui/options/option-fields.template.js';
import { renderOption } from '../ui/options/option-value.js';
import { html } from '../ui/register.js';
import type { OptionChange } from './options-draft.js';
import type { OptionsView } from './options-view.js';

export interface ChangesView extends OptionsView {
  readonly changes: readonly OptionChange[];
  readonly notes: readonly UpdateNote[];
  readonly answer: (isAgreed: boolean) => void;
}

export function renderChanges(view: ChangesView): TemplateResult {
  const { localize, connection, changes, notes, answer } = view;
  const isOn = connection.isEnabled !== false;
  // Metadata can be read again although nothing else changes.
  const hasChanges = changes.length > 0;
  return html`<org-dialog
    class="question"
    exportparts=${DIALOG_PARTS}
    .isAlert=${true}
    .heading=${localize.text(hasChanges ? 'changesTitle' : 'readMetadataAgain')}
    .dismiss=${() => answer(false)}
  >
    ${hasChanges ? html`<dl class="changes">${changes.map((change) => renderChange(view, change, isOn))}</dl>` : nothing}
    ${notes.map((note) => html`<p>${localize.text(`note:${note}`)}</p>`)}
    <p class=${isOn ? 'warning' : 'hint'}>${localize.text(isOn ? 'actsAtOnce' : 'actsOnceSwitchedOn')}</p>
    ${renderAnswers({ keep: localize.text('cancel'), go: localize.text(hasChanges ? 'save' : 'readMetadataAgain'), isDanger: false }, answer)}
  </org-dialog>`;
}

function renderChange(view: OptionsView, change: OptionChange, isOn: boolean): TemplateResult {
  const { localize } = view;
  const { name, before, after, effect } = change;
  const doubts = renderDoubts(localize, view.form.cleanedOf(name)?.warnings ?? []);
  const field = view.form.fields.find((one) => one.name === name);
  // What is no field is the way to give the settings.
  const shown = (value: string | boolean | undefined) =>
    field ? renderOption(localize, field, value) || localize.text('notSet') : wayText(view, value as Way);
  return html`<dt>${field ? labelOf(view, name) : localize.text('wayTitle')}</dt>
    ${
      field?.type === 'secret'
        ? html`<dd>${localize.text('secretChanged')}</dd>`
        : html`<dd class="before"><span class="term">${localize.text('before')}</span> ${shown(before)}</dd>
            <dd><span class="term">${localize.text('after')}</span> ${shown(after)}</dd>`
    }
    ${doubts.length > 0 ? html`<dd>${doubts}</dd>` : nothing}
    ${
      isOn && effect === 'can-stop-sign-in'
        ? html`<dd class="doubt">${localize.text('canStopSignIn')}</dd>`
        : nothing
    }`;
}

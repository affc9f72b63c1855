/** The fourth step: the names, and what the tenant leaves to admins of the login page and membership. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { DISPLAY_NAME_LENGTH } from '../../../model/connection.js';
import { NAME_LENGTH, type NameProblem } from '../../../model/options/name.js';
import type { AssistantView } from '../assistant-view.js';

export function renderNaming(view: AssistantView): TemplateResult {
  const { localize, form, areNamesKnown } = view;
  const { displayName } = form.draft;
  const hint = areNamesKnown ? nothing : html` ${localize.text('technicalNameUnchecked')}`;
  return html`
    ${renderName(view, 'displayName', displayName, html`${localize.text('displayNameHint')}`)}
    ${renderName(view, 'name', form.name, html`${localize.text('technicalNameHint')}${hint}`)}
    ${renderFlag(view, 'showAsButton')} ${renderFlag(view, 'assignMembershipOnLogin')}
  `;
}

function renderName(
  view: AssistantView,
  control: 'displayName' | 'name',
  value: string,
  hint: TemplateResult,
): TemplateResult {
  const { localize, form } = view;
  const fault = form.faultOf(control) ?? (form.areNamesChecked ? problemOf(view, control) : undefined);
  return html`<div class="field" part="field">
    <label for=${control}>${localize.text(control === 'name' ? 'technicalName' : 'displayName')}</label>
    <input
      class="input"
      part="input"
      type="text"
      id=${control}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      dir=${control === 'name' ? 'ltr' : 'auto'}
      .value=${live(value)}
      aria-required="true"
      aria-invalid=${fault !== undefined}
      aria-describedby="${control}-notes"
      @input=${({ target }: Event) => form.change({ [control]: (target as HTMLInputElement).value })}
    />
    <div class="notes" id="${control}-notes">
      <p class="hint">${hint}</p>
      ${fault === undefined ? nothing : html`<p class="error">${fault}</p>`}
    </div>
  </div>`;
}

function problemOf({ localize, form }: AssistantView, control: 'displayName' | 'name'): string | undefined {
  if (control === 'name') return nameProblemText(localize, form.nameProblem);
  if (form.displayNameProblem === 'too-long') return localize.text('displayNameTooLong', DISPLAY_NAME_LENGTH);
  return form.displayNameProblem ? localize.text('displayNameMissing') : undefined;
}

function nameProblemText(
  localize: AssistantView['localize'],
  problem: NameProblem | null,
): string | undefined {
  if (problem === 'too-long') return localize.text('tooLong', NAME_LENGTH);
  return problem ? localize.text(`name:${problem}`) : undefined;
}

/** A setting that the service fixes keeps the focus and shows its reason, so it is not disabled. */
function renderFlag(
  { localize, form, settable }: AssistantView,
  setting: 'showAsButton' | 'assignMembershipOnLogin',
): TemplateResult {
  const isSettable = settable[setting];
  const fault = form.faultOf(setting);
  const change = (event: Event) => {
    if (!isSettable) event.preventDefault();
    else form.change({ [setting]: (event.target as HTMLInputElement).checked });
  };
  return html`<div class="field flag" part="field">
    <input
      part="input"
      type="checkbox"
      id=${setting}
      .checked=${live(isSettable && form.settings[setting])}
      .indeterminate=${live(!isSettable)}
      aria-disabled=${!isSettable}
      aria-describedby="${setting}-notes"
      @click=${change}
    />
    <label for=${setting}>${localize.text(setting)}</label>
    <div class="notes" id="${setting}-notes">
      <p class="hint">${localize.text(isSettable ? `${setting}Hint` : 'why-not-edit:fixed')}</p>
      ${fault === undefined ? nothing : html`<p class="error">${fault}</p>`}
    </div>
  </div>`;
}

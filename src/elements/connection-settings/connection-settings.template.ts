/** The form of a connection's settings, from plain data. */
import { nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { html } from '../ui/register.js';
import type { Localize } from '../../localize/localize.js';
import type { ListMessages, SettingsMessages } from '../../localize/messages.js';
import type { Connection } from '../../model/connection.js';
import type { Setting } from '../../model/permitted.js';
import type { Wait } from '../../transport/transport.js';
import type { Ticker } from '../ui/time/ticker.js';
import { renderButton } from '../ui/button.template.js';
import {
  changedText,
  renderButtons,
  renderLeave,
  renderOutcome,
  type Leave,
  type OutcomeView,
} from '../ui/editing/form.template.js';
import { renderWaiting } from '../ui/time/waiting.template.js';
import { renderFacts } from '../ui/facts.template.js';
import { isChanged, SETTINGS, valueOf, type Draft, type Settings } from './draft.js';

/** What the form shows. */
export interface SettingsView extends OutcomeView {
  readonly localize: Localize<ListMessages & SettingsMessages>;
  readonly ticker: Ticker;
  readonly draft: Draft;
  readonly truth: Connection;
  readonly hasFacts: boolean;
  /** Why a setting can't be changed, as text. */
  readonly whyNot: (setting: Setting) => string | undefined;
  /** Why none can be changed, if the reason is the same: then it is said once. */
  readonly sharedReason: string | undefined;
  /** The edited settings that another admin has changed in the meantime. */
  readonly conflicts: readonly Setting[];
  /** The validation error of a setting, as text. */
  readonly faultOf: (setting: Setting) => string | undefined;
  readonly isBusy: boolean;
  readonly isRemoved: boolean;
  readonly waiting: Wait | undefined;
  readonly edit: <S extends Setting>(setting: S, value: Settings[S]) => void;
  readonly useTheirs: (setting: Setting) => void;
  readonly save: () => void;
  readonly leave: Leave;
  readonly reset: () => void;
}

export function renderForm(view: SettingsView): TemplateResult {
  const { localize, ticker, draft, isBusy, waiting } = view;
  const { leave, reset, save } = view;
  const canEdit = SETTINGS.some((setting) => view.whyNot(setting) === undefined);
  const submit = (event: Event) => {
    event.preventDefault();
    save();
  };
  return html`
    <form class="form" part="form" id="form" novalidate @submit=${submit}>
      ${view.isRemoved ? html`<p class="warning">${localize.text('removedMeanwhile')}</p>` : nothing}
      ${view.hasFacts ? renderFacts(localize, view.truth) : nothing}
      ${view.sharedReason && html`<p class="hint" part="reason" id="reason">${view.sharedReason}</p>`}
      ${renderName(view)} ${renderFlag(view, 'showAsButton')} ${renderFlag(view, 'assignMembershipOnLogin')}
      ${waiting && renderWaiting(localize, ticker, waiting)} ${renderOutcome(view)}
    </form>
    ${renderButtons(
      leave
        ? renderLeave(localize, leave, isChanged(draft))
        : isChanged(draft) && renderButton(localize.text('reset'), 'reset', false, reset),
      (canEdit || isChanged(draft)) &&
        html`<button
          class="button ${canEdit ? 'primary' : ''}"
          part=${leave ? 'save dialog-button' : 'save'}
          type="submit"
          form="form"
          aria-busy=${isBusy}
          aria-disabled=${!canEdit}
        >
          ${localize.text('save')}
        </button>`,
    )}
  `;
}

function renderName(view: SettingsView): TemplateResult {
  const { localize, draft, faultOf, edit } = view;
  const whyNot = view.whyNot('displayName');
  return html`<div class="field" part="field">
    <label for="displayName">${localize.text('displayName')}</label>
    <input
      class="input"
      part="input"
      type="text"
      id="displayName"
      autocomplete="off"
      dir="auto"
      .value=${live(valueOf(draft, 'displayName'))}
      ?readonly=${whyNot !== undefined}
      aria-invalid=${faultOf('displayName') !== undefined}
      aria-describedby=${describedBy(view, 'displayName')}
      @input=${(event: Event) => edit('displayName', (event.target as HTMLInputElement).value)}
    />
    ${renderNotes(view, 'displayName', localize.text('displayNameHint'), whyNot)}
  </div>`;
}

function renderFlag(view: SettingsView, setting: 'showAsButton' | 'assignMembershipOnLogin'): TemplateResult {
  const { localize, draft, faultOf, edit } = view;
  const whyNot = view.whyNot(setting);
  const value = valueOf(draft, setting);
  const change = (event: Event) => {
    // A setting that cannot be changed keeps the focus and shows its reason, so it is not disabled.
    if (whyNot) event.preventDefault();
    else edit(setting, (event.target as HTMLInputElement).checked);
  };
  return html`<div class="field flag" part="field">
    <input
      part="input"
      type="checkbox"
      id=${setting}
      .checked=${live(value === true)}
      .indeterminate=${live(value === null)}
      aria-disabled=${whyNot !== undefined}
      aria-invalid=${faultOf(setting) !== undefined}
      aria-describedby=${describedBy(view, setting)}
      @click=${change}
    />
    <label for=${setting}>${localize.text(setting)}</label>
    ${renderNotes(view, setting, localize.text(`${setting}Hint`), whyNot)}
  </div>`;
}

/** The ids of what describes a setting. */
function describedBy({ sharedReason }: SettingsView, setting: Setting): string {
  return sharedReason === undefined ? `${setting}-notes` : `${setting}-notes reason`;
}

/** The hint, the error and the conflict of one setting. */
function renderNotes(
  { localize, truth, sharedReason, conflicts, faultOf, useTheirs }: SettingsView,
  setting: Setting,
  hint: string,
  whyNot: string | undefined,
): TemplateResult {
  const fault = faultOf(setting);
  return html`<div class="notes">
    <div id="${setting}-notes">
      <p class="hint">${sharedReason === undefined && whyNot !== undefined ? whyNot : hint}</p>
      ${fault === undefined ? nothing : html`<p class="error">${fault}</p>`}
      ${conflicts.includes(setting) ? html`<p class="conflict">${changedText(localize, truth[setting])}</p>` : nothing}
    </div>
    ${
      conflicts.includes(setting)
        ? html`<button class="link" type="button" @click=${() => useTheirs(setting)}>
            ${localize.text('useTheirs')}
          </button>`
        : nothing
    }
  </div>`;
}

/** What is said below a field: its hint, what pasting changed, what is wrong, and what is probably meant. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import type { OptionsMessages } from '../../../localize/messages.js';
import type { Cleaned } from '../../../model/options/cleaning/codes.js';

export interface NotesView {
  readonly localize: Localize<OptionsMessages>;
  /** The id of the field; that of the notes is `{id}-notes`. */
  readonly id: string;
  readonly hint?: string | undefined;
  /** The most characters, which the message of a longer value names. */
  readonly maxLength?: number | undefined;
  readonly cleaned?: Cleaned | undefined;
  /** What the server has said. */
  readonly fault?: string | undefined;
  /** Takes what was probably meant. */
  readonly useSuggestion?: ((value: string) => void) | undefined;
}

export function renderNotes(view: NotesView): TemplateResult {
  const { localize, id, hint, cleaned, fault, useSuggestion } = view;
  const { problem, changes = [], warnings = [], suggestion } = cleaned ?? {};
  return html`<div class="notes">
    <div id="${id}-notes">
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
      ${problem || fault ? html`<p class="error">${fault ?? problemText(view)}</p>` : nothing}
      ${changes.length > 0 ? html`<p class="changed">${changesText(localize, changes)}</p>` : nothing}
      ${renderDoubts(localize, warnings)}
    </div>
    ${
      suggestion && useSuggestion
        ? html`<button class="link" type="button" @click=${() => useSuggestion(suggestion)}>
            ${localize.text('useSuggestion', suggestion)}
          </button>`
        : nothing
    }
  </div>`;
}

/** The problem of a field as text; empty where it has none. */
export function problemText({ localize, cleaned, maxLength }: NotesView): string {
  const problem = cleaned?.problem;
  if (!problem) return '';
  const isTooLong = problem === 'too-long' && maxLength !== undefined;
  return isTooLong ? localize.text('tooLong', maxLength) : localize.text(`problem:${problem}`);
}

/** What is probably a mistake. */
export function renderDoubts(
  localize: Localize<OptionsMessages>,
  warnings: Cleaned['warnings'],
): readonly TemplateResult[] {
  return doubtTexts(localize, warnings).map((doubt) => html`<p class="doubt">${doubt}</p>`);
}

export function doubtTexts(
  localize: Localize<OptionsMessages>,
  warnings: Cleaned['warnings'],
): readonly string[] {
  return warnings.map((warning) => localize.text(`warning:${warning}`));
}

/** What was changed in a pasted value, as text. */
export function changesText(localize: Localize<OptionsMessages>, changes: Cleaned['changes']): string {
  return changes.map((change) => localize.text(`cleaned:${change}`)).join(' ');
}

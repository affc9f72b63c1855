/** The markup of a switch, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';

/** What a switch shows. */
export interface SwitchView {
  /** The id of the element that describes it. */
  readonly name: string;
  readonly label: string;
  /** Null if the server does not say. The button then has no role `switch`, because a switch is either on or off. */
  readonly isOn: boolean | null;
  readonly isBusy: boolean;
  /** Why it can't be switched, as text. */
  readonly whyNot: string | null | undefined;
  /** Why it was not switched, rendered. */
  readonly refusal: unknown;
  /** Whether it was just switched off here. */
  readonly canUndo: boolean;
  readonly toggle: () => void;
}

/** The switch, its state as text, and why it can't be or was not switched. */
export function renderSwitch(localize: Localize, view: SwitchView): TemplateResult {
  const { name, label, isOn, isBusy, whyNot, refusal, canUndo, toggle } = view;
  return html`
    <span class="line">
      <button
        class="switch"
        part="switch"
        type="button"
        role=${isOn === null ? nothing : 'switch'}
        aria-checked=${isOn ?? nothing}
        aria-label=${label}
        aria-busy=${isBusy}
        aria-disabled=${Boolean(whyNot)}
        aria-describedby=${name}
        @click=${toggle}
      >
        <span class="track" part="track"><span class="thumb" part="thumb"></span></span>
      </button>
      <span class="state" part="state" aria-hidden="true">${stateText(localize, isOn)}</span>
      ${canUndo ? renderUndo(localize.text('undo'), label, toggle) : nothing}
    </span>
    ${whyNot && !refusal ? html`<p class="reason" part="reason" id=${name}>${whyNot}</p>` : nothing}
    ${refusal}
  `;
}

/** Replaces the switch while it is read, in the same size. */
export function renderSkeleton(localize: Localize): TemplateResult {
  return html`<span class="line" part="skeleton" tabindex="-1">
    <span class="skeleton"></span>
    <span class="visually-hidden">${localize.text('loading')}</span>
  </span>`;
}

function stateText(localize: Localize, isOn: boolean | null): string {
  return localize.text(isOn === null ? 'stateUnknown' : isOn ? 'enabled' : 'disabled');
}

function renderUndo(text: string, label: string, act: () => void): TemplateResult {
  return html`<button class="link" part="undo" type="button" aria-label="${text}: ${label}" @click=${act}>
    ${text}
  </button>`;
}

/** The markup of a switch, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';

/** A change that is saved: not yet noticeable, noticeable, or long. */
export type Delay = 'none' | 'some' | 'long';

/** What a switch shows. */
export interface SwitchView {
  /** The ids of the elements that say why it can't be or was not switched. */
  readonly describedBy: string;
  readonly label: string;
  /** Null if the server does not say. The button then has no role `switch`, because a switch is either on or off. */
  readonly isOn: boolean | null;
  readonly isBusy: boolean;
  /** How long it has been saved, in the steps in which that shows. */
  readonly delay: Delay;
  /** Whether it can't be switched. */
  readonly isLocked: boolean;
  /** Whether it was just switched off here. */
  readonly canUndo: boolean;
  readonly toggle: () => void;
}

/** The switch, and its state as text. */
export function renderSwitch(localize: Localize, view: SwitchView): TemplateResult {
  const { describedBy, label, isOn, isBusy, delay, isLocked, canUndo, toggle } = view;
  return html`
    <span class="line ${delay === 'none' ? '' : 'saving'}">
      <button
        class="switch"
        part="switch"
        type="button"
        role=${isOn === null ? nothing : 'switch'}
        aria-checked=${isOn ?? nothing}
        aria-label=${label}
        aria-busy=${isBusy}
        aria-disabled=${isLocked}
        aria-describedby=${describedBy}
        @click=${toggle}
      >
        <span class="track" part="track"><span class="thumb" part="thumb"></span></span>
      </button>
      <span class="state" part="state" aria-hidden="true">${stateText(localize, isOn, delay)}</span>
      ${canUndo ? renderUndo(localize.text('undo'), label, toggle) : nothing}
    </span>
  `;
}

/** Why it can't be switched. */
export function renderReason(id: string, whyNot: string): TemplateResult {
  return html`<p class="reason" part="reason" id=${id}>${whyNot}</p>`;
}

/** Replaces the switch while it is read, in the same size. */
export function renderSkeleton(localize: Localize): TemplateResult {
  return html`<span class="line" part="skeleton" tabindex="-1">
    <span class="skeleton"></span>
    <span class="visually-hidden">${localize.text('loading')}</span>
  </span>`;
}

function stateText(localize: Localize, isOn: boolean | null, delay: Delay): string {
  if (delay === 'some') return localize.text(isOn ? 'switchingOn' : 'switchingOff');
  if (delay === 'long') return localize.text(isOn ? 'stillSwitchingOn' : 'stillSwitchingOff');
  return localize.text(isOn === null ? 'stateUnknown' : isOn ? 'enabled' : 'disabled');
}

function renderUndo(text: string, label: string, act: () => void): TemplateResult {
  return html`<button class="link" part="undo" type="button" aria-label="${text}: ${label}" @click=${act}>
    ${text}
  </button>`;
}

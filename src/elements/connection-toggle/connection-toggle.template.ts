/** The markup of a toggle, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeError } from '../../localize/describe-error.js';
import type { Localize } from '../../localize/localize.js';
import type { WhyNotSwitch } from '../../model/connection.js';
import type { Refusal } from '../../store/collection.js';
import type { TransportError } from '../../transport/transport-error.js';
import { renderButton, type FailureView } from '../messages.template.js';

/** What a switch shows. */
export interface SwitchView {
  readonly label: string;
  /** Null when nobody knows: then it is no switch, for a switch is on or off. */
  readonly isOn: boolean | null;
  readonly isBusy: boolean;
  readonly whyNot: WhyNotSwitch | null;
  readonly refusal: Refusal | null;
  readonly toggle: () => void;
}

/** The switch, its state in words, and why it is not or was not switched. */
export function renderSwitch(localize: Localize, view: SwitchView): TemplateResult {
  const { label, isOn, isBusy, whyNot, refusal, toggle } = view;
  const state = isOn === null ? 'stateUnknown' : isOn ? 'enabled' : 'disabled';
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
        aria-disabled=${whyNot !== null}
        aria-describedby="reason error"
        @click=${toggle}
      >
        <span class="track" part="track"><span class="thumb" part="thumb"></span></span>
      </button>
      <span class="state" part="state" aria-hidden="true">${localize.text(state)}</span>
    </span>
    ${whyNot && !refusal ? html`<p class="reason" part="reason" id="reason">${localize.text(`why-not:${whyNot}`)}</p>` : nothing}
    ${refusal ? renderError(refusalText(localize, label, refusal)) : nothing}
  `;
}

/** Why it could not be read, with a way out. */
export function renderReadFailure({ localize, error, isBusy, retry }: FailureView): TemplateResult {
  return html`
    ${renderError(readFailureText(localize, error))}
    ${renderButton(localize.text('retry'), 'retry', isBusy, retry)}
  `;
}

/** In place of the switch, as large as it. */
export function renderSkeleton(localize: Localize): TemplateResult {
  return html`<span class="line" part="skeleton">
    <span class="skeleton"></span>
    <span class="visually-hidden">${localize.text('loading')}</span>
  </span>`;
}

/** That it could not be read, and what to do. */
export function readFailureText(localize: Localize, error: TransportError): string[] {
  return [localize.text('connectionFailed'), ...describeError(localize, error)];
}

/** A wish that was refused, and what to do. */
export function refusalText(
  localize: Localize,
  label: string,
  { wish, error, isCertain }: Refusal,
): string[] {
  const key = isCertain ? (wish ? 'switchOnFailed' : 'switchOffFailed') : 'switchUncertain';
  return [localize.text(key, label), ...describeError(localize, error)];
}

function renderError([headline, ...sentences]: string[]): TemplateResult {
  return html`<p class="error" part="error" id="error">
    <strong>${headline}</strong> ${sentences.join(' ')}
  </p>`;
}

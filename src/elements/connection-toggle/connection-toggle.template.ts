/** The markup of a toggle, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeError } from '../../localize/describe-error.js';
import type { Localize } from '../../localize/localize.js';
import type { Refusal } from '../../store/knowledge.js';
import type { TransportError } from '../../transport/transport-error.js';
import { renderButton, renderCopyDetails, type FailureView } from '../messages.template.js';

/** What a switch shows. */
export interface SwitchView {
  readonly label: string;
  /** Null when nobody knows: then it is no switch, for a switch is on or off. */
  readonly isOn: boolean | null;
  readonly isBusy: boolean;
  /** Why it cannot be switched, in words. */
  readonly whyNot: string | null | undefined;
  /** The sentences that say why it was not switched. */
  readonly refusal: readonly string[] | null;
  readonly error: TransportError | undefined;
  readonly connectionId: string;
  /** Whether it has just been switched off here. */
  readonly canUndo: boolean;
  readonly announce: (text: string) => void;
  readonly toggle: () => void;
}

/** The switch, its state in words, and why it is not or was not switched. */
export function renderSwitch(localize: Localize, view: SwitchView): TemplateResult {
  const { label, isOn, isBusy, whyNot, refusal, error, connectionId, canUndo, announce, toggle } = view;
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
        aria-describedby="reason error"
        @click=${toggle}
      >
        <span class="track" part="track"><span class="thumb" part="thumb"></span></span>
      </button>
      <span class="state" part="state" aria-hidden="true">${stateInWords(localize, isOn)}</span>
      ${canUndo ? renderLink(localize.text('undo'), `${localize.text('undo')}: ${label}`, toggle) : nothing}
    </span>
    ${whyNot && !refusal ? html`<p class="reason" part="reason" id="reason">${whyNot}</p>` : nothing}
    ${refusal ? renderError(refusal) : nothing}
    ${refusal && refusal.length > 1 && error ? renderCopyDetails(localize, announce, error, 'toggle', connectionId) : nothing}
  `;
}

/** Why it could not be read, with a way out. */
export function renderReadFailure(
  { localize, error, announce, isBusy, retry }: FailureView,
  connectionId: string,
): TemplateResult {
  return html`
    ${renderError(readFailureText(localize, error))}
    ${renderButton(localize.text('retry'), 'retry', isBusy, retry)}
    ${renderCopyDetails(localize, announce, error, 'read', connectionId)}
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

/**
 * A wish that was refused, and what to do.
 *
 * @param isShort when what to do is said elsewhere on the page
 */
export function refusalText(
  localize: Localize,
  label: string,
  { wish, error }: Refusal,
  isShort: boolean,
): string[] {
  const key = error.isCertain ? (wish ? 'switchOnFailed' : 'switchOffFailed') : 'switchUncertain';
  return [localize.text(key, label), ...(isShort ? [] : describeError(localize, error))];
}

function stateInWords(localize: Localize, isOn: boolean | null): string {
  return localize.text(isOn === null ? 'stateUnknown' : isOn ? 'enabled' : 'disabled');
}

function renderLink(text: string, label: string, act: () => void): TemplateResult {
  return html`<button class="link" part="undo" type="button" aria-label=${label} @click=${act}>
    ${text}
  </button>`;
}

function renderError([headline, ...sentences]: readonly string[]): TemplateResult {
  return html`<p class="error" part="error" id="error">
    <strong>${headline}</strong>${` ${sentences.join(' ')}`}
  </p>`;
}

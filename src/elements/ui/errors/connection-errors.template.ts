/** The messages of a connection that could not be read or switched. */
import { html, nothing, type TemplateResult } from 'lit';
import { describeError, firstAdvice } from '../../../localize/describe-error.js';
import type { Localize } from '../../../localize/localize.js';
import type { Refusal } from '../../../store/connections/state.js';
import type { TransportError } from '../../../transport/transport-error.js';
import { renderButton } from '../button.template.js';
import { renderCopyDetails } from './copy-details.js';
import { renderHelp } from './help.template.js';

/** A failed read. */
export interface FailureView {
  readonly localize: Localize;
  readonly error: TransportError;
  /** Whether it was never read before. */
  readonly isFirst: boolean;
  /** Announces a text to screen-reader users. */
  readonly announce: (text: string) => void;
  /** Whether it is being tried again. */
  readonly isBusy: boolean;
  readonly retry: () => void;
}

/** A switch that was refused. */
export interface RefusalView {
  readonly localize: Localize;
  readonly announce: (text: string) => void;
  /** Whether the switch is part of a list, which shows the end of a session once for all rows. */
  readonly isListed: boolean;
  /** The id of the element that describes the switch. */
  readonly name: string;
  readonly connectionId: string;
  readonly label: string;
  readonly refusal: Refusal;
}

/** Why it was not switched. */
export function renderRefusal(view: RefusalView): TemplateResult {
  const { localize, announce, isListed, name, connectionId, label, refusal } = view;
  const sentences = refusalText(localize, label, refusal, isListed);
  // A list has a part `error` of its own.
  return html`<div class="refused">
    ${renderError(sentences, isListed ? 'toggle-error' : 'error', name)}
    ${isListed ? nothing : renderHelp(refusal.error)}
    ${sentences.length > 1 ? renderCopyDetails(localize, announce, refusal.error, 'toggle', connectionId) : nothing}
  </div>`;
}

/** Why it could not be read, and a button that tries again. */
export function renderReadFailure(
  { localize, error, isFirst, announce, isBusy, retry }: FailureView,
  connectionId: string,
): TemplateResult {
  return html`
    ${renderError(readFailureText(localize, error, isFirst))} ${renderHelp(error)}
    ${renderButton(localize.text('retry'), 'retry', isBusy, retry)}
    ${renderCopyDetails(localize, announce, error, 'read', connectionId)}
  `;
}

/**
 * The message that a connection could not be read, and what to do.
 *
 * @param isFirst whether it was never read before
 */
export function readFailureText(localize: Localize, error: TransportError, isFirst: boolean): string[] {
  const advice = isFirst ? firstAdvice(localize, error) : undefined;
  return [localize.text('connectionFailed'), ...describeError(localize, error, advice)];
}

/**
 * The message that a connection was not switched, and what to do.
 *
 * @param isSessionShown whether the end of the session is already shown elsewhere
 */
export function refusalText(
  localize: Localize,
  label: string,
  { enabled, error }: Refusal,
  isSessionShown = false,
): string[] {
  const key = error.isCertain ? (enabled ? 'switchOnFailed' : 'switchOffFailed') : 'switchUncertain';
  const isShown = isSessionShown && error.code === 'unauthorized';
  return [localize.text(key, label), ...(isShown ? [] : describeError(localize, error))];
}

function renderError(
  [headline, ...sentences]: readonly string[],
  part = 'error',
  id?: string,
): TemplateResult {
  return html`<p class="error refusal" part=${part} id=${id ?? nothing}>
    <strong>${headline}</strong>${` ${sentences.join(' ')}`}
  </p>`;
}

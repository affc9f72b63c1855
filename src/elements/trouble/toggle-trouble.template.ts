/** What went wrong with one switch. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../register.js';
import { describeError } from '../../localize/describe-error.js';
import type { Localize } from '../../localize/localize.js';
import type { Refusal } from '../../store/knowledge.js';
import type { TransportError } from '../../transport/transport-error.js';
import { renderButton, type FailureView } from '../messages.template.js';
import { renderCopyDetails } from './copy-details.js';

/** Why it was not switched, as {@link refusalText} says it. What is said elsewhere on the page has its details there. */
export function renderRefusal(
  localize: Localize,
  announce: (text: string) => void,
  sentences: readonly string[],
  error: TransportError,
  connectionId: string,
): TemplateResult {
  return html`${renderError(sentences)}
  ${sentences.length > 1 ? renderCopyDetails(localize, announce, error, 'toggle', connectionId) : nothing}`;
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
  isShort = false,
): string[] {
  const key = error.isCertain ? (wish ? 'switchOnFailed' : 'switchOffFailed') : 'switchUncertain';
  return [localize.text(key, label), ...(isShort ? [] : describeError(localize, error))];
}

function renderError([headline, ...sentences]: readonly string[]): TemplateResult {
  return html`<p class="error" part="error" id="error">
    <strong>${headline}</strong>${` ${sentences.join(' ')}`}
  </p>`;
}

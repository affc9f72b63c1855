/** What went wrong with one switch. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../register.js';
import { describeError } from '../../localize/describe-error.js';
import type { Localize } from '../../localize/localize.js';
import type { Refusal } from '../../store/knowledge.js';
import type { TransportError } from '../../transport/transport-error.js';
import { renderButton, type FailureView } from '../messages.template.js';
import { renderCopyDetails } from './copy-details.js';

/** A refusal as it is shown. */
export interface RefusalView {
  /** What the switch says that it is described by. */
  readonly name: string;
  readonly part: string;
  /** As {@link refusalText} says it. */
  readonly sentences: readonly string[];
  readonly error: TransportError;
  readonly connectionId: string;
  readonly announce: (text: string) => void;
}

/** Why it was not switched. What is said elsewhere on the page has its details there. */
export function renderRefusal(
  localize: Localize,
  { name, part, sentences, error, connectionId, announce }: RefusalView,
): TemplateResult {
  return html`${renderError(sentences, part, name)}
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

function renderError(
  [headline, ...sentences]: readonly string[],
  part = 'error',
  id?: string,
): TemplateResult {
  return html`<p class="error refusal" part=${part} id=${id ?? nothing}>
    <strong>${headline}</strong>${` ${sentences.join(' ')}`}
  </p>`;
}

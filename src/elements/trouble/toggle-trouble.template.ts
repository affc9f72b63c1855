/** What went wrong with one switch. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../register.js';
import { describeError } from '../../localize/describe-error.js';
import type { Localize } from '../../localize/localize.js';
import type { Refusal } from '../../store/knowledge.js';
import type { TransportError } from '../../transport/transport-error.js';
import type { SwitchContext } from '../connection-toggle/switching.js';
import { renderButton, type FailureView } from '../messages.template.js';
import { renderCopyDetails } from './copy-details.js';

/** A refusal, and of what. */
export interface RefusalView extends Refusal {
  /** What the switch says that it is described by. */
  readonly name: string;
  /** The connection's. */
  readonly id: string;
  readonly label: string;
}

/** A wish that was refused, and what it was for. */
export interface Refused {
  readonly wish: boolean;
  readonly label: string;
}

/** Where a switch is. */
type Place = Pick<SwitchContext, 'localize' | 'announcer' | 'isListed'>;

/** Why it was not switched. What is said elsewhere on the page has its details there. */
export function renderRefusal(place: Place, { name, id, label, ...refusal }: RefusalView): TemplateResult {
  const { localize, announcer, isListed } = place;
  const sentences = refusalText(place, label, refusal);
  // A list has an `error` of its own.
  return html`${renderError(sentences, isListed ? 'toggle-error' : 'error', name)}
  ${sentences.length > 1 ? renderCopyDetails(localize, announcer.announce, refusal.error, 'toggle', id) : nothing}`;
}

/** What to do about an error, after what it refused. */
export function describe(localize: Localize, error: TransportError, refused?: Refused): string[] {
  if (!refused) return describeError(localize, error);
  const { wish, label } = refused;
  return refusalText({ localize, isListed: false }, label, { wish, error });
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
 * A wish that was refused, and what to do. That it ended because nobody is signed in is shown once for a whole list, and
 * said when it is news.
 */
export function refusalText(
  { localize, isListed }: Pick<Place, 'localize' | 'isListed'>,
  label: string,
  { wish, error }: Refusal,
  isNews = false,
): string[] {
  const key = error.isCertain ? (wish ? 'switchOnFailed' : 'switchOffFailed') : 'switchUncertain';
  const isSaidElsewhere = isListed && !isNews && error.code === 'unauthorized';
  return [localize.text(key, label), ...(isSaidElsewhere ? [] : describeError(localize, error))];
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

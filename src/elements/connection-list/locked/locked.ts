/** How a list says why connections can't be switched: once above them if the reason is the same, else in short at each. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import type { ListMessages } from '../../../localize/messages.js';
import { whyNotSwitch, type Connection, type WhyNotSwitch } from '../../../model/connection.js';

/** The id of the text above the connections. */
export const SHARED_REASON = 'shared-reason';

/** What a lack of rights is called in short. Nobody can switch the others. */
const READ_ONLY: readonly (WhyNotSwitch | null)[] = ['access-none', 'access-readonly', 'scope-missing'];

/**
 * Why none of several connections can be switched, as text; undefined if one can, or if the reasons differ.
 *
 * @param mayUpdate as for {@link whyNotSwitch}
 */
export function sharedReason(
  localize: Localize<ListMessages>,
  [first, ...others]: readonly Connection[],
  mayUpdate: boolean,
): string | undefined {
  if (!first || others.length === 0) return undefined;
  if (!mayUpdate) return localize.text('all-why-not:scope-missing');
  const reason = whyNotSwitch(first, mayUpdate);
  if (!reason) return undefined;
  const isSame = (other: Connection) =>
    whyNotSwitch(other, mayUpdate) === reason && other.whyNotSwitch === first.whyNotSwitch;
  if (!others.every(isSame)) return undefined;
  return reason === 'server' ? first.whyNotSwitch : localize.text(`all-why-not:${reason}`);
}

export function renderSharedReason(reason: string | undefined): TemplateResult | typeof nothing {
  return reason === undefined
    ? nothing
    : html`<p class="shared-reason" part="shared-reason" id=${SHARED_REASON}>${reason}</p>`;
}

/**
 * A short mark, with the reason as its tooltip.
 *
 * @param id of the tooltip, which describes the switch
 * @param whyNot the reason, as text
 */
export function renderLocked(
  localize: Localize<ListMessages>,
  connection: Connection,
  mayUpdate: boolean,
  id: string,
  whyNot: string,
): TemplateResult {
  const isReadOnly = READ_ONLY.includes(whyNotSwitch(connection, mayUpdate));
  return html`<span class="reason" part="reason" aria-hidden="true"
      >${localize.text(isReadOnly ? 'readOnly' : 'notSwitchable')}</span
    >
    <span class="tooltip" part="tooltip" popover="manual" id=${id}>${whyNot}</span>`;
}

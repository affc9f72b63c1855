/** The changes that failed after the admin had left the page. */
import { html, nothing } from 'lit';
import { describeError } from '../../../localize/describe-error.js';
import type { Localize } from '../../../localize/localize.js';
import type { ListMessages } from '../../../localize/messages.js';
import { visible } from '../../../model/visible.js';
import type { ChangeFailure } from '../../../store/organization-store.js';
import { renderButton } from '../button.template.js';

/** Each with what to do about it, and a button that closes the notice. */
export function renderMissedFailures(
  localize: Localize<ListMessages>,
  failures: readonly ChangeFailure[],
  dismiss: () => void,
): unknown {
  if (failures.length === 0) return nothing;
  const sentences = ({ displayName, error }: ChangeFailure) => {
    const label = visible(displayName) || localize.text('unnamed');
    const headline = localize.text(error.isCertain ? 'changeMissed' : 'changeUncertain', label);
    return html`<p><strong>${headline}</strong> ${describeError(localize, error).join(' ')}</p>`;
  };
  return html`<div class="notice" part="missed">
    ${failures.map(sentences)} ${renderButton(localize.text('close'), 'dismiss', false, dismiss)}
  </div>`;
}

/** The message that a feature could not be loaded, with a button that tries again. */
import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import { renderButton } from '../button.template.js';

/** @param isBusy whether it is being tried again */
export function renderLoadFailure(localize: Localize, isBusy: boolean, retry: () => void): TemplateResult {
  return html`<div class="notice load-failure" part="load-error" role="alert">
    <p>${localize.text('openFailed')}</p>
    ${renderButton(localize.text('retry'), 'retry', isBusy, retry)}
  </div>`;
}

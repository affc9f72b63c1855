/** The values that a provider has to be given, each with a button that copies it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import type { ServiceValuesMessages } from '../../../localize/messages.js';
import type { ServiceValue } from '../../../model/identity-provider/service-value.js';
import { viewOf } from '../page/view.js';
import { copyText } from '../text/copy.js';

interface CopyView {
  readonly localize: Localize<ServiceValuesMessages>;
  readonly announce: (text: string) => void;
}

export interface ServiceValuesView extends CopyView {
  readonly values: readonly ServiceValue[];
}

export function renderServiceValues(view: ServiceValuesView): TemplateResult | typeof nothing {
  if (view.values.length === 0) return nothing;
  return html`<dl class="values">${view.values.map((value) => renderValue(value, view))}</dl>`;
}

/**
 * A value, and a button that copies it.
 *
 * @param label in the accessible name of the button
 */
function renderCopyable(label: string, value: string, { localize, announce }: CopyView): TemplateResult {
  const copy = ({ currentTarget }: Event) =>
    void copyValue(currentTarget as HTMLElement, value, () => announce(localize.text('valueCopied', label)));
  return html`<code dir="ltr" translate="no">${value}</code>
    <button
      class="button"
      part="copy"
      type="button"
      aria-label=${localize.text('copyValue', label)}
      @click=${copy}
    >
      ${localize.text('copy')}
    </button>`;
}

/** The page's own address at which people sign in with a connection. */
export function renderSignInLink(view: CopyView, link: string): TemplateResult {
  const { localize } = view;
  return html`<div>
    <p class="hint">${localize.text('linkEffect')}</p>
    <div class="values">
      <div class="value">${renderCopyable(localize.text('signInLink'), link, view)}</div>
    </div>
  </div>`;
}

function renderValue({ name, value, isCertain }: ServiceValue, view: CopyView): TemplateResult {
  const { localize } = view;
  const label = localize.text(`value:${name}`);
  const unknown = localize.text(name === 'metadata' && !isCertain ? 'valueAfter' : 'valueUnknown');
  return html`<dt>${label}</dt>
    ${
      value === undefined
        ? html`<dd class="hint">${unknown}</dd>`
        : html`<dd>${renderCopyable(label, value, view)}</dd>
            ${isCertain ? nothing : html`<dd class="hint">${localize.text('provisional')}</dd>`}`
    }`;
}

/** Without access to the clipboard, the value is selected, to be copied by hand. */
async function copyValue(button: HTMLElement, value: string, copied: () => void): Promise<void> {
  await copyText(button, value, copied, () => {
    const code = button.previousElementSibling;
    if (code) viewOf(button).getSelection()?.selectAllChildren(code);
  });
}

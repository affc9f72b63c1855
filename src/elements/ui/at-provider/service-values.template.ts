/** The values that a provider has to be given, each with a button that copies it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import type { ServiceValuesMessages } from '../../../localize/messages.js';
import type { ServiceValue } from '../../../model/identity-provider/service-value.js';
import { renderCopyable, type CopyView } from '../copyable/copyable.template.js';

export interface ServiceValuesView extends CopyView {
  readonly localize: Localize<ServiceValuesMessages>;
  readonly values: readonly ServiceValue[];
}

export function renderServiceValues(view: ServiceValuesView): TemplateResult | typeof nothing {
  if (view.values.length === 0) return nothing;
  return html`<dl class="values">${view.values.map((value) => renderValue(value, view))}</dl>`;
}

/** The page's own address at which people sign in with a connection. */
export function renderSignInLink(view: Omit<ServiceValuesView, 'values'>, link: string): TemplateResult {
  const { localize } = view;
  return html`<div>
    <p class="hint">${localize.text('linkEffect')}</p>
    <div class="values">
      <div class="value">${renderCopyable(localize.text('signInLink'), link, view)}</div>
    </div>
  </div>`;
}

function renderValue({ name, value, isCertain }: ServiceValue, view: ServiceValuesView): TemplateResult {
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

/** The third step: what the provider gave, in the fields of the strategy. */
import { html, nothing, type TemplateResult } from 'lit';
import { renderOptionFields } from '../../ui/options/option-fields.template.js';
import type { AssistantView } from '../assistant-view.js';

/** It stays in the page while another step is shown, because the secret is in its control and nowhere else. */
export function renderValues(view: AssistantView): TemplateResult | typeof nothing {
  const { localize, announce, form, guide, step, isSecretWiped } = view;
  if (!form.strategy || !guide) return nothing;
  return html`<div class="step" ?hidden=${step !== 'values'}>
    <p class="hint">${localize.text('valuesIntro')}</p>
    ${isSecretWiped ? html`<p class="warning">${localize.text('secretWiped')}</p>` : nothing}
    ${renderOptionFields({ localize, announce, form, guide, heading: localize.text('step-heading:values') })}
  </div>`;
}

/** The first step: which provider, and for SAML what runs there. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { PLATFORMS, type Platform } from '../../../model/options/draft.js';
import type { Strategy } from '../../../model/strategy.js';
import { iconOf, strategyName } from '../../ui/strategy.js';
import type { AssistantView } from '../assistant-view.js';

/** Those that most organizations have come first. */
const ORDER: readonly Strategy[] = ['waad', 'okta', 'google-apps', 'samlp', 'oidc', 'adfs', 'pingfederate'];

export function renderProvider(view: AssistantView): TemplateResult {
  const { form, strategies, guide } = view;
  const offered = ORDER.filter((strategy) => strategies.includes(strategy));
  return html`<fieldset class="cards" part="field" aria-labelledby="step-heading">
      ${offered.map((strategy) => renderCard(view, strategy))}
    </fieldset>
    ${form.strategy === 'samlp' && guide ? renderPlatforms(view) : nothing}`;
}

function renderCard({ localize, form }: AssistantView, strategy: Strategy): TemplateResult {
  const id = `provider-${strategy}`;
  return html`<div class="card">
    <input
      type="radio"
      name="provider"
      id=${id}
      .checked=${live(form.strategy === strategy)}
      aria-describedby="${id}-hint"
      @change=${() => form.change({ strategy, step: 'provider' })}
    />
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${iconOf(strategy)} /></svg>
    <label for=${id}>${strategyName(localize, strategy)}</label>
    <p class="hint" id="${id}-hint">${localize.text(`choose:${strategy}`)}</p>
  </div>`;
}

function renderPlatforms({ localize, form }: AssistantView): TemplateResult {
  const chosen = form.draft.platform ?? 'other';
  return html`<fieldset class="platforms" part="field">
    <legend>${localize.text('samlp:platform')}</legend>
    ${PLATFORMS.map(
      (platform: Platform) =>
        html`<span class="radio">
          <input
            type="radio"
            name="platform"
            id="platform-${platform}"
            .checked=${live(platform === chosen)}
            @change=${() => form.change({ platform })}
          />
          <label for="platform-${platform}">${localize.text(`platform:${platform}`)}</label>
        </span>`,
    )}
  </fieldset>`;
}

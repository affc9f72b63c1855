/** What there is to see of a connection besides its settings. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../localize/localize.js';
import type { ListMessages, SettingsMessages } from '../../localize/messages.js';
import type { Connection } from '../../model/connection.js';
import { readableDomain } from '../../model/domain/domain-name.js';
import { isBlank, visible } from '../../model/visible.js';
import { strategyName } from './strategy.js';

/**
 * What the server doesn't say is left out.
 *
 * @param others terms of the caller's own, with what is said of each
 */
export function renderFacts(
  localize: Localize<ListMessages & SettingsMessages>,
  { id, name, strategy, domains }: Connection,
  others: readonly (readonly [term: string, said: unknown])[] = [],
): TemplateResult {
  const fact = (term: string, values: readonly string[]) =>
    values.length > 0
      ? html`<dt>${term}</dt>
          ${values.map((value) => html`<dd><bdi translate="no">${value}</bdi></dd>`)}`
      : nothing;
  const readable = (domains ?? []).map((domain) => visible(readableDomain(domain)));
  return html`<dl class="facts" part="facts">
    ${fact(localize.text('strategyColumn'), strategy === null ? [] : [strategyName(localize, strategy)])}
    ${fact(localize.text('technicalName'), isBlank(name ?? '') ? [] : [visible(name ?? '')])}
    ${fact(localize.text('domainsColumn'), readable)}
    ${fact(localize.text('connectionId'), id === null ? [] : [visible(id)])}
    ${others.map(
      ([term, said]) =>
        html`<dt>${term}</dt>
          <dd>${said}</dd>`,
    )}
  </dl>`;
}

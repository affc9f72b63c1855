/** The name of a domain, in its own script. */
import { html, nothing, type TemplateResult } from 'lit';
import { readableDomain } from '../../../model/domain/domain-name.js';
import { visible } from '../../../model/visible.js';

/** As people read it, and with hidden characters made visible. */
export const domainText = (domain: string): string => visible(readableDomain(domain));

/** An internationalized one is shown both ways, because the other one is what stands in DNS. */
export function renderDomainName(domain: string): TemplateResult {
  const text = domainText(domain);
  const ascii = visible(domain);
  return html`<bdi class="domain-name" part="domain" translate="no">${text}</bdi>${
      text === ascii ? nothing : html`<span class="ascii" dir="ltr" translate="no">${ascii}</span>`
    }`;
}

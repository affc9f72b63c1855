/** What a certificate says of itself, from plain data. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadCertificate } from '../../../certificates/read-certificates.js';
import type { Localize } from '../../../localize/localize.js';
import type { OptionsMessages } from '../../../localize/messages.js';
import { visible } from '../../../model/visible.js';
import { dateText } from '../time/date.js';

/** @param others how many certificates that issued it were left out */
export function renderCertificate(
  localize: Localize<OptionsMessages>,
  { subject, issuer, notBefore, notAfter, sha1, sha256 }: ReadCertificate,
  others: number,
): TemplateResult {
  const fact = (term: string, value: string | undefined, kind = '') =>
    value
      ? html`<dt>${term}</dt>
          <dd class=${kind}><bdi translate="no">${visible(value)}</bdi></dd>`
      : nothing;
  return html`<dl class="facts">
      ${fact(localize.text('certificateSubject'), subject)}
      ${fact(localize.text('certificateIssuer'), issuer)}
      ${fact(localize.text('certificateFrom'), dateText(localize.locale, notBefore))}
      ${fact(localize.text('certificateTo'), dateText(localize.locale, notAfter))}
      ${fact('SHA-256', sha256, 'code')} ${fact('SHA-1', sha1, 'code')}
    </dl>
    ${others > 0 ? html`<p class="hint">${localize.text('otherCertificates', others)}</p>` : nothing}`;
}

import { Task, TaskStatus } from '@lit/task';
import { css, LitElement, nothing, type TemplateResult } from 'lit';
import { readCertificates } from '../../../certificates/read-certificates.js';
import { options } from '../../../localize/en/options.js';
import { Localize } from '../../../localize/localize.js';
import { forms } from '../../../styles/forms.js';
import { shared } from '../../../styles/shared.js';
import { html, register } from '../register.js';
import { renderCertificate } from './certificate.template.js';

/**
 * What a certificate says of itself, with its fingerprints.
 *
 * @tag org-certificate
 * @internal
 */
export class OrgCertificate extends LitElement {
  static override properties = { pem: { attribute: false } };

  /** As large as the other values around it; where those stand below their terms, a line sets its own terms apart. */
  static override styles = [
    shared,
    forms,
    css`
      .facts {
        font-size: inherit;
      }

      @container (max-width: 28rem) {
        .facts {
          padding-inline-start: 12px;
          border-inline-start: 2px solid var(--_border);
        }
      }
    `,
  ];

  /** The certificate in PEM. */
  pem = '';

  readonly #localize = new Localize(this).with(options, 'options');
  readonly #reading = new Task(this, {
    args: () => [this.pem] as const,
    task: async ([pem]) => (await readCertificates(pem)).certificates[0],
  });

  override render(): TemplateResult | typeof nothing {
    const certificate = this.#reading.value;
    // What can't be read is shown as it is.
    const unread =
      this.#reading.status === TaskStatus.COMPLETE ? html`<bdi translate="no">${this.pem}</bdi>` : nothing;
    return certificate ? renderCertificate(this.#localize, certificate, 0) : unread;
  }
}

register('org-certificate', OrgCertificate);

declare global {
  interface HTMLElementTagNameMap {
    'org-certificate': OrgCertificate;
  }
}

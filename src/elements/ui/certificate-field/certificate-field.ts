import { LitElement, type TemplateResult } from 'lit';
import {
  readCertificates,
  type CertificateRefusal,
  type ReadCertificate,
  type ReadCertificates,
} from '../../../certificates/read-certificates.js';
import { options } from '../../../localize/en/options.js';
import { Localize } from '../../../localize/localize.js';
import type { Cleaned } from '../../../model/options/cleaning/codes.js';
import { forms } from '../../../styles/forms.js';
import { shared } from '../../../styles/shared.js';
import { KeepFocus } from '../focus/keep-focus.js';
import { renderNotes } from '../fields/field-notes.template.js';
import { renderSource } from '../fields/source.template.js';
import { sourceStyles } from '../fields/source.styles.js';
import { html, register } from '../register.js';
import { renderCertificate } from './certificate.template.js';

const MOST_BYTES = 64 * 1024;

/**
 * A field for a certificate: pasted, chosen as a file or dropped, in any wrapping. What was read is shown.
 *
 * @tag org-certificate-field
 * @internal
 * @csspart field - The field with its hint and messages.
 * @csspart input - The text area.
 */
export class OrgCertificateField extends LitElement {
  static override properties = {
    label: { attribute: false },
    hint: { attribute: false },
    value: { attribute: false },
    cleaned: { attribute: false },
    fault: { attribute: false },
    changed: { attribute: false },
  };

  static override styles = [shared, forms, sourceStyles];

  label = '';
  hint = '';

  /** The certificate in PEM; empty while there is none. */
  value = '';

  /** What cleaning has said of it. */
  cleaned: Cleaned | undefined;

  /** What the server has said of it. */
  fault: string | undefined;

  /** Called with the certificate in PEM, or with an empty text. */
  changed: (pem: string) => void = () => {};

  readonly #localize = new Localize(this).with(options, 'options');
  #text = '';
  #read: ReadCertificates | undefined;
  /** What is shown of {@link value}. */
  #shown: ReadCertificate | undefined;
  /** The reading that counts. */
  #reading: object | undefined;

  constructor() {
    super();
    new KeepFocus(this, 'textarea, button');
  }

  override willUpdate(): void {
    if (!this.value) this.#shown = undefined;
    // Given from outside, such as a kept draft.
    else if (this.value !== this.#shown?.pem && !this.#reading) void this.#take(this.value);
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('textarea, button')?.focus(options);
  }

  override render(): TemplateResult {
    const { refused } = this.#read ?? {};
    const fault = this.fault ?? (refused && this.#refusalText(refused));
    return html`<div class="field" part="field">
      ${this.#renderContent(fault !== undefined)}
      ${renderNotes({ localize: this.#localize, id: 'source', hint: this.hint, cleaned: this.cleaned, fault })}
    </div>`;
  }

  #refusalText(refused: CertificateRefusal): string {
    return this.#localize.text(
      refused === 'too-large' ? 'certificate-refused:too-large' : `problem:${refused}`,
    );
  }

  #renderContent(isFaulty: boolean): unknown {
    const localize = this.#localize;
    const shown = this.#shown;
    const others = this.#read?.certificates.filter(({ role }) => role === 'unrelated') ?? [];
    if (shown)
      return html`<span class="label">${this.label}</span>
        ${renderCertificate(localize, shown, this.#read?.certificates.filter(({ role }) => role === 'chain').length ?? 0)}
        <button class="link" type="button" @click=${this.#empty}>${localize.text('readAnother')}</button>`;
    if (others.length > 0)
      return html`<fieldset class="choices">
        <legend>${localize.text('whichCertificate')}</legend>
        ${others.map(
          (one) =>
            html`<div class="choice">
              ${renderCertificate(localize, one, 0)}
              <button class="link" type="button" @click=${() => this.#use(one)}>
                ${localize.text('useSuggestion', one.subject)}
              </button>
            </div>`,
        )}
      </fieldset>`;
    return html`<label for="source">${this.label}</label> ${renderSource({
        localize,
        id: 'source',
        text: this.#text,
        isInvalid: isFaulty || Boolean(this.cleaned?.problem),
        describedBy: 'source-notes',
        accept: '.pem,.crt,.cer,.der,.txt,.xml',
        mostBytes: MOST_BYTES,
        take: (source) => void this.#take(source),
      })}`;
  }

  /** Nothing that was refused is kept, for it can be a private key. */
  async #take(source: string | Uint8Array): Promise<void> {
    const reading = (this.#reading = {});
    this.#text = typeof source === 'string' ? source : '';
    const read = this.#text.trim() || typeof source !== 'string' ? await readCertificates(source) : undefined;
    if (this.#reading !== reading) return;
    this.#reading = undefined;
    this.#read = read;
    if (read?.refused === 'private-key') this.#text = '';
    const [first, ...others] = read?.certificates ?? [];
    const isChoice = others.some(({ role }) => role === 'unrelated');
    if (first && !isChoice) this.#use(first);
    else this.#change(undefined);
  }

  #use(certificate: ReadCertificate): void {
    this.#text = '';
    this.#change(certificate);
  }

  readonly #empty = (): void => {
    this.#read = undefined;
    this.#text = '';
    this.#change(undefined);
  };

  #change(shown: ReadCertificate | undefined): void {
    this.#shown = shown;
    const pem = shown?.pem ?? '';
    if (pem !== this.value) this.changed(pem);
    this.value = pem;
    this.requestUpdate();
  }
}

register('org-certificate-field', OrgCertificateField);

declare global {
  interface HTMLElementTagNameMap {
    'org-certificate-field': OrgCertificateField;
  }
}

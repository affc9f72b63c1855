import { LitElement, nothing, type TemplateResult } from 'lit';
import { readMetadata, type MetadataEntity, type ReadMetadata } from '../../../certificates/read-metadata.js';
import { options } from '../../../localize/en/options.js';
import { Localize } from '../../../localize/localize.js';
import type { Values } from '../../../model/options/fields.js';
import { visible } from '../../../model/visible.js';
import { forms } from '../../../styles/forms.js';
import { shared } from '../../../styles/shared.js';
import { renderCertificate } from '../certificate-field/certificate.template.js';
import { renderNotes } from '../fields/field-notes.template.js';
import { renderSource } from '../fields/source.template.js';
import { sourceStyles } from '../fields/source.styles.js';
import { KeepFocus } from '../focus/keep-focus.js';
import { html, register } from '../register.js';

const MOST_BYTES = 128 * 1024;

/**
 * A field for the SAML metadata of a provider: pasted, chosen as a file or dropped. What was read is shown, and becomes the
 * values of the fields that would otherwise be filled in by hand.
 *
 * @tag org-metadata-field
 * @internal
 * @csspart field - The field with its messages.
 * @csspart input - The text area.
 */
export class OrgMetadataField extends LitElement {
  static override properties = {
    doubts: { attribute: false },
    fault: { attribute: false },
    changed: { attribute: false },
  };

  static override styles = [shared, forms, sourceStyles];

  /** What might be wrong with the values that were read, in sentences. */
  doubts: readonly string[] = [];

  /** Why there is nothing to go on with, if so. */
  fault: string | undefined;

  /** Called with the values that were read, or with none. */
  changed: (values: Values) => void = () => {};

  readonly #localize = new Localize(this).with(options, 'options');
  #text = '';
  #read: ReadMetadata | undefined;
  #isForbidden = false;
  #chosen: MetadataEntity | undefined;
  /** The reading that counts. */
  #reading: object | undefined;

  constructor() {
    super();
    new KeepFocus(this, 'textarea, button');
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('textarea, button')?.focus(options);
  }

  override render(): TemplateResult {
    const fault = this.#fault ?? this.fault;
    return html`<div class="field" part="field">
      ${this.#renderContent(fault !== undefined)}
      ${renderNotes({ localize: this.#localize, id: 'source', fault })}
    </div>`;
  }

  /** Why nothing can be used of what was given. */
  get #fault(): string | undefined {
    const { refused } = this.#read ?? {};
    if (this.#isForbidden) return this.#localize.text('metadataUnreadable');
    if (refused === 'doctype') return this.#localize.text('problem:document-type');
    if (refused === 'web-page') return this.#localize.text('problem:web-page');
    if (refused) return this.#localize.text(`metadata-refused:${refused}`);
    if (this.#chosen && !this.#chosen.signInEndpoint) return this.#localize.text('metadataNoEndpoint');
    if (this.#chosen?.certificates.length === 0) return this.#localize.text('metadataNoCertificate');
    return undefined;
  }

  #renderContent(isFaulty: boolean): unknown {
    const localize = this.#localize;
    const entities = this.#read?.entities ?? [];
    if (this.#chosen)
      return html`<span class="label">${localize.text('metadataRead')}</span>
        ${this.#renderEntity(this.#chosen)} ${this.doubts.map((doubt) => html`<p class="doubt">${doubt}</p>`)}
        <button class="link" type="button" @click=${this.#empty}>${localize.text('readAnother')}</button>`;
    if (entities.length > 1)
      return html`<fieldset class="choices">
        <legend>${localize.text('whichEntity')}</legend>
        ${entities.map(
          (entity) =>
            html`<button class="link" type="button" @click=${() => this.#use(entity)}>
              ${localize.text('useSuggestion', entity.entityId)}
            </button>`,
        )}
      </fieldset>`;
    return html`<label for="source">${localize.text('pasteMetadata')}</label> ${renderSource({
        localize,
        id: 'source',
        text: this.#text,
        isInvalid: isFaulty,
        describedBy: 'source-notes',
        accept: '.xml,text/xml,application/xml',
        mostBytes: MOST_BYTES,
        take: (source) => void this.#take(source),
      })}`;
  }

  #renderEntity({ entityId, signInEndpoint, nameIdFormats, certificates }: MetadataEntity): TemplateResult {
    const localize = this.#localize;
    const fact = (term: string, value: string | undefined) =>
      value
        ? html`<dt>${term}</dt>
            <dd><bdi translate="no">${visible(value)}</bdi></dd>`
        : nothing;
    const formats = nameIdFormats.map((format) => format.split(':').at(-1)).join(', ');
    const [certificate, ...others] = certificates;
    return html`<dl class="facts">
        ${fact(localize.text('metadataEntityId'), entityId)}
        ${fact(localize.text('metadataEndpoint'), signInEndpoint)}
        ${fact(localize.text('metadataNameIds'), formats)}
      </dl>
      ${certificate ? renderCertificate(localize, certificate, 0) : nothing}
      ${others.length > 0 ? html`<p class="hint">${localize.text('metadataOtherCertificates', others.length)}</p>` : nothing}`;
  }

  async #take(source: string | Uint8Array): Promise<void> {
    const reading = (this.#reading = {});
    this.#text = typeof source === 'string' ? source : '';
    this.#isForbidden = false;
    const read =
      this.#text.trim() || typeof source !== 'string' ? await this.#readIfAllowed(source) : undefined;
    if (this.#reading !== reading) return;
    this.#read = read;
    const [first, ...others] = read?.entities ?? [];
    this.#use(others.length === 0 ? first : undefined);
  }

  /** A page's Content Security Policy can forbid it, which is for its developer to mend. */
  async #readIfAllowed(source: string | Uint8Array): Promise<ReadMetadata | undefined> {
    try {
      return await readMetadata(source);
    } catch (error) {
      console.error(error);
      this.#isForbidden = true;
      return undefined;
    }
  }

  readonly #empty = (): void => {
    this.#read = undefined;
    this.#text = '';
    this.#use(undefined);
  };

  #use(entity: MetadataEntity | undefined): void {
    this.#chosen = entity;
    this.changed(entity ? valuesOf(entity) : {});
    this.requestUpdate();
  }
}

/** The values of the fields that would otherwise be filled in by hand. */
function valuesOf({
  signInEndpoint,
  protocolBinding,
  certificates,
  wantsSignedRequests,
}: MetadataEntity): Values {
  const [certificate] = certificates;
  return {
    ...(signInEndpoint ? { signInEndpoint } : {}),
    ...(protocolBinding ? { protocolBinding } : {}),
    ...(certificate ? { signingCert: certificate.pem } : {}),
    signSAMLRequest: wantsSignedRequests,
  };
}

register('org-metadata-field', OrgMetadataField);

declare global {
  interface HTMLElementTagNameMap {
    'org-metadata-field': OrgMetadataField;
  }
}

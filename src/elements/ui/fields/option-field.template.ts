/** One field of a strategy's form, from plain data. */
import { nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { html } from '../register.js';
import type { Localize } from '../../../localize/localize.js';
import type { OptionsMessages } from '../../../localize/messages.js';
import { decoded } from '../../../certificates/encoded.js';
import { renderNotes } from './field-notes.template.js';
import { idOf, type OptionFieldView } from './option-field-view.js';
import { renderSecretField } from './secret-field.template.js';
import { renderSource } from './source.template.js';

/** Of a file of metadata that is still looked at; Auth0 takes less. */
const MOST_XML_BYTES = 512 * 1024;

export function renderOptionField(view: OptionFieldView): TemplateResult {
  switch (view.field.type) {
    case 'secret':
      return renderSecretField(view);
    case 'certificate':
      // The guides of the strategies that have one import the element.
      return renderCertificate(view);
    case 'metadata':
      return renderXml(view);
    case 'choice':
      return renderChoice(view);
    case 'flag':
      return renderFlag(view);
    default:
      return renderText(view);
  }
}

function renderText(view: OptionFieldView): TemplateResult {
  const { field, value, enter, type } = view;
  const id = idOf(field);
  const input = (event: InputEvent) => {
    const { value: typed } = event.target as HTMLInputElement;
    if (event.inputType === 'insertFromPaste') enter(typed);
    else type(typed);
  };
  return html`<div class="field" part="field">
    ${renderLabel(view)}
    <input
      class="input"
      part="input"
      type="text"
      inputmode=${field.type === 'text' ? 'text' : 'url'}
      id=${id}
      dir="ltr"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      .value=${live(String(value ?? ''))}
      aria-required=${field.isRequired}
      aria-invalid=${isInvalid(view)}
      aria-describedby="${id}-notes"
      @input=${input}
      @change=${({ target }: Event) => enter((target as HTMLInputElement).value)}
    />
    ${renderNotesOf(view)}
  </div>`;
}

function renderCertificate(view: OptionFieldView): TemplateResult {
  const { field, label, hint, value, cleaned, fault, enter } = view;
  return html`<org-certificate-field
    id=${idOf(field)}
    exportparts="field, input"
    .label=${label}
    .hint=${hint ?? ''}
    .value=${typeof value === 'string' ? value : ''}
    .cleaned=${cleaned}
    .fault=${fault}
    .changed=${enter}
  ></org-certificate-field>`;
}

function renderXml(view: OptionFieldView): TemplateResult {
  const { localize, field, value, enter } = view;
  const id = idOf(field);
  return html`<div class="field" part="field">
    ${renderLabel(view)}
    ${renderSource({
      localize,
      id,
      text: String(value ?? ''),
      isInvalid: isInvalid(view),
      describedBy: `${id}-notes`,
      accept: '.xml,text/xml,application/xml',
      mostBytes: MOST_XML_BYTES,
      take: (source) => enter(typeof source === 'string' ? source : decoded(source)),
    })}
    ${renderNotesOf(view)}
  </div>`;
}

function renderChoice(view: OptionFieldView): TemplateResult {
  const { localize, field, value = field.preset, enter } = view;
  const id = idOf(field);
  return html`<div class="field" part="field">
    ${renderLabel(view)}
    <select
      class="input"
      part="input"
      id=${id}
      aria-describedby="${id}-notes"
      @change=${({ target }: Event) => enter((target as HTMLSelectElement).value)}
    >
      ${(field.choices ?? []).map(
        (choice) =>
          html`<option value=${choice} .selected=${live(choice === value)}>
            ${choiceText(localize, choice)}
          </option>`,
      )}
    </select>
    ${renderNotesOf(view)}
  </div>`;
}

function renderFlag(view: OptionFieldView): TemplateResult {
  const { field, value = field.preset, label, enter } = view;
  const id = idOf(field);
  return html`<div class="field flag" part="field">
    <input
      part="input"
      type="checkbox"
      id=${id}
      .checked=${live(value === true)}
      aria-describedby="${id}-notes"
      @change=${({ target }: Event) => enter((target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
    ${renderNotesOf(view)}
  </div>`;
}

/** The text of a choice: bindings have names of their own, algorithms are what they are called everywhere. */
export function choiceText(localize: Localize<OptionsMessages>, choice: string): string {
  const binding = /HTTP-(?:Redirect|POST)$/.exec(choice)?.[0] as 'HTTP-Redirect' | 'HTTP-POST' | undefined;
  return binding ? localize.text(`binding:${binding}`) : choice.toUpperCase();
}

function renderLabel({ localize, field, label }: OptionFieldView): TemplateResult {
  return html`<label for=${idOf(field)}
    >${label}${field.isRequired || field.type === 'choice' ? nothing : html` <span class="hint">(${localize.text('optional')})</span>`}</label
  >`;
}

function renderNotesOf({ localize, field, hint, cleaned, fault, enter }: OptionFieldView): TemplateResult {
  const { maxLength } = field;
  return renderNotes({ localize, id: idOf(field), hint, maxLength, cleaned, fault, useSuggestion: enter });
}

function isInvalid({ cleaned, fault }: OptionFieldView): boolean {
  return Boolean(cleaned?.problem ?? fault);
}

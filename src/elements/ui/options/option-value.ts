/** The value of an option, to look at. */
import type { TemplateResult } from 'lit';
import { decodePem } from '../../../model/certificate/pem.js';
import type { Localize } from '../../../localize/localize.js';
import type { OptionsMessages, SettingsMessages } from '../../../localize/messages.js';
import type { Field } from '../../../model/options/fields.js';
import { html } from '../register.js';
import { visible } from '../../../model/visible.js';
import { dateText } from '../time/date.js';
import { choiceText } from '../fields/option-field.template.js';

/** What is shown of a value: its text, or all that a certificate says of itself; empty where there is no value. */
export function renderOption(
  localize: Localize<OptionsMessages & SettingsMessages>,
  field: Pick<Field, 'type'>,
  value: string | boolean | undefined,
): TemplateResult | '' {
  const text = optionText(localize, field, value);
  if (!text) return '';
  return field.type === 'certificate'
    ? html`<org-certificate .pem=${value}></org-certificate>`
    : html`<bdi translate="no">${text}</bdi>`;
}

/** @returns empty where there is no value; of a certificate, whose it is and until when it is valid */
export function optionText(
  localize: Localize<OptionsMessages & SettingsMessages>,
  { type }: Pick<Field, 'type'>,
  value: string | boolean | undefined,
): string {
  if (typeof value === 'boolean') return localize.text(value ? 'on' : 'off');
  if (!value) return '';
  if (type === 'choice') return choiceText(localize, value);
  if (type === 'metadata') return localize.text('fileGiven', value.length);
  return visible((type === 'certificate' && certificateText(localize, value)) || value);
}

function certificateText(localize: Localize<OptionsMessages>, pem: string): string | undefined {
  const [certificate] = decodePem(pem).certificates;
  if (!certificate) return undefined;
  return localize.text(
    'certificateUntil',
    certificate.subject,
    dateText(localize.locale, certificate.notAfter),
  );
}

/** A connection's options as they are stored, and what can be done with them. */
import { html, nothing, type TemplateResult } from 'lit';
import { waysOf } from '../../model/options/draft.js';
import { storedPem } from '../../model/options/effect.js';
import type { Field } from '../../model/options/fields.js';
import { membersOf } from '../../model/options/members.js';
import { variantOf } from '../../model/options/variants.js';
import { renderButton } from '../ui/button.template.js';
import { labelOf } from '../ui/options/labels.js';
import { wayText } from '../ui/options/option-fields.template.js';
import { renderOption } from '../ui/options/option-value.js';
import type { OptionsView } from './options-view.js';

export interface FactsView extends OptionsView {
  /** Why nothing can be changed, as text. */
  readonly whyNot: string | undefined;
  /** Each undefined where it can't be done. */
  readonly edit: () => void;
  readonly replaceSecret: (() => void) | undefined;
  readonly replaceCertificate: (() => void) | undefined;
  readonly putBack: (() => void) | undefined;
  readonly readMetadataAgain: (() => void) | undefined;
}

export function renderFacts(view: FactsView): TemplateResult {
  const { localize, connection, whyNot } = view;
  const others = othersIn(view).join(', ');
  return html`${
    connection.options
      ? html`<dl class="facts" part="facts">
          ${renderWay(view)} ${view.form.fields.map((field) => renderFact(view, field))}
        </dl>`
      : html`<p class="hint">${localize.text('optionsNotGiven')}</p>`
  }
  ${isUnreadable(view) ? html`<p class="hint">${localize.text('need:unreadable')}</p>` : nothing}
  ${others ? html`<p class="hint">${localize.text('otherOptions', others)}</p>` : nothing}
  ${whyNot ? html`<p class="hint" part="reason">${whyNot}</p>` : renderActions(view)}`;
}

/** How the settings are given, where there is a choice. What was entered by hand or read from a file is stored alike. */
function renderWay(view: OptionsView): TemplateResult | typeof nothing {
  const { localize, form } = view;
  if (waysOf(form.strategy).length < 2 || form.way === 'by-hand') return nothing;
  return html`<dt>${localize.text('wayTitle')}</dt>
    <dd>${wayText(view, form.way)}</dd>`;
}

function renderFact(view: OptionsView, field: Field): TemplateResult | typeof nothing {
  const { localize, form } = view;
  const value = renderOption(localize, field, form.valueOf(field));
  if (!value) return nothing;
  return html`<dt>${labelOf(view, field.name)}</dt>
    <dd>${value}</dd>`;
}

/** Whether there is a certificate that can't be shown. */
function isUnreadable({ form, connection: { options } }: OptionsView): boolean {
  const hasField = form.fields.some(({ type }) => type === 'certificate');
  return hasField && Boolean(options?.['cert']) && storedPem(options) === null;
}

function renderActions(view: FactsView): TemplateResult {
  const { localize, isBusy } = view;
  const action = (
    act: (() => void) | undefined,
    key: 'replaceSecret' | 'replaceCertificate' | 'putBack' | 'readMetadataAgain',
  ) =>
    act
      ? html`<div class="action">
          ${renderButton(localize.text(key), 'action', isBusy, act)}
          <p class="hint">${localize.text(`${key}Hint`)}</p>
        </div>`
      : nothing;
  return html`<div>${renderButton(localize.text('edit'), 'edit', isBusy, view.edit)}</div>
    ${action(view.readMetadataAgain, 'readMetadataAgain')} ${action(view.replaceSecret, 'replaceSecret')}
    ${action(view.replaceCertificate, 'replaceCertificate')} ${action(view.putBack, 'putBack')}`;
}

/** The names of what is sent back as it was, and has no field. */
function othersIn({ form, connection: { options } }: OptionsView): readonly string[] {
  const fields: readonly string[] = form.fields.map(({ name }) => name);
  return membersOf(form.strategy, variantOf(form.strategy, options)).filter(
    (name) => !fields.includes(name) && name !== 'type' && options?.[name],
  );
}

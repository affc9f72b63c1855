/** All fields of a strategy, and the choice between the ways to give its settings. */
import { nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { waysOf, type Way } from '../../../model/options/draft.js';
import type { Field, OptionName, Values } from '../../../model/options/fields.js';
import type { Localize } from '../../../localize/localize.js';
import type { OptionsMessages, StrategiesMessages } from '../../../localize/messages.js';
import { html } from '../register.js';
import type { StrategyGuide } from '../strategies/guide.js';
import { changesText, doubtTexts } from '../fields/field-notes.template.js';
import { hintOf, labelOf } from './labels.js';
import { renderOptionField } from '../fields/option-field.template.js';
import { FROM_METADATA, type OptionsForm } from './options-form.js';

export interface OptionFieldsView {
  readonly localize: Localize<OptionsMessages & StrategiesMessages>;
  readonly announce: (text: string) => void;
  readonly form: OptionsForm;
  readonly guide: StrategyGuide | undefined;
  /** Names the choice between the ways. */
  readonly heading: string;
  /** The hints that differ from those of the strategy. */
  readonly hints?: Readonly<Partial<Record<OptionName, string>>>;
}

export function renderOptionFields(view: OptionFieldsView): TemplateResult {
  const { localize, form } = view;
  const { strategy, way } = form;
  const isFile = strategy === 'samlp' && way === 'file';
  const fields = form.fields.filter(({ name }) => !isFile || !FROM_METADATA.includes(name));
  const [plain, advanced] = [false, true].map((is) => fields.filter(({ isAdvanced }) => isAdvanced === is));
  return html`${renderWays(view)} ${isFile ? renderMetadata(view) : nothing}
  ${plain?.map((field) => renderField(view, field))}
  ${
    advanced && advanced.length > 0
      ? html`<details ?open=${advanced.some(({ name }) => hasProblem(view, name))}>
          <summary>${localize.text('moreSettings')}</summary>
          <div class="disclosed">${advanced.map((field) => renderField(view, field))}</div>
        </details>`
      : nothing
  }`;
}

/** What a way is called. */
export function wayText({ localize, guide }: Pick<OptionFieldsView, 'localize' | 'guide'>, way: Way): string {
  const label = guide?.ways[way]?.key;
  return label ? localize.text(label) : way;
}

function renderWays(view: OptionFieldsView): TemplateResult | typeof nothing {
  const { localize, form, guide, heading } = view;
  const ways = form.strategy ? waysOf(form.strategy) : [];
  const hint = form.way && guide?.ways[form.way]?.hint;
  if (ways.length < 2) return nothing;
  return html`<fieldset class="platforms" part="field">
    <legend class="visually-hidden">${heading}</legend>
    ${ways.map(
      (way) =>
        html`<span class="radio">
          <input
            type="radio"
            name="way"
            id="way-${way}"
            .checked=${live(way === form.way)}
            @change=${() => form.chooseWay(way)}
          />
          <label for="way-${way}">${wayText(view, way)}</label>
        </span>`,
    )}
    ${hint ? html`<p class="hint">${localize.text(hint)}</p>` : nothing}
  </fieldset>`;
}

function renderMetadata({ localize, announce, form }: OptionFieldsView): TemplateResult {
  const cleaned = () => FROM_METADATA.flatMap((name) => form.cleanedOf(name) ?? []);
  const doubts = () => cleaned().flatMap(({ warnings }) => doubtTexts(localize, warnings));
  const enterAll = (values: Values) => {
    form.enterAll(values);
    // What was read takes the place of the field, where a screen reader's user would not notice it.
    if (Object.keys(values).length > 0) announce(doubts().join(' ') || localize.text('metadataRead'));
  };
  const isMissing = cleaned().some(({ problem }) => problem);
  const fault = FROM_METADATA.map((name) => form.faultOf(name)).find(Boolean);
  return html`<org-metadata-field
    id="metadata"
    exportparts="field, input"
    .doubts=${doubts()}
    .fault=${fault ?? (isMissing ? localize.text('problem:missing') : undefined)}
    .changed=${enterAll}
  ></org-metadata-field>`;
}

function renderField(view: OptionFieldsView, field: Field): TemplateResult {
  const { localize, announce, form } = view;
  const enter = (value: string | boolean) => {
    const cleaned = form.enter(field, value);
    if (cleaned?.problem) return;
    const said = [
      changesText(localize, cleaned?.changes ?? []),
      ...doubtTexts(localize, cleaned?.warnings ?? []),
    ].filter(Boolean);
    if (said.length > 0) announce(said.join(' '));
  };
  return renderOptionField({
    localize,
    field,
    label: labelOf(view, field.name),
    hint: view.hints?.[field.name] ?? hintOf(view, field.name),
    value: form.valueOf(field),
    cleaned: form.cleanedOf(field.name),
    fault: form.faultOf(field.name),
    type: (value) => form.type(field, value),
    enter,
  });
}

function hasProblem({ form }: OptionFieldsView, name: Field['name']): boolean {
  return Boolean(form.cleanedOf(name)?.problem ?? form.faultOf(name));
}

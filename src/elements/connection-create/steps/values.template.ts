/** The third step: what the provider gave, in the fields of the strategy. */
import { nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { waysOf, type Way } from '../../../model/options/draft.js';
import type { Field, Values } from '../../../model/options/fields.js';
import { renderOptionField } from '../../ui/fields/option-field.template.js';
import { html } from '../../ui/register.js';
import { changesText } from '../../ui/fields/field-notes.template.js';
import type { AssistantView } from '../assistant-view.js';
import { FROM_METADATA } from '../creation-form.js';
import { labelOf, hintOf } from '../labels.js';

/** It stays in the page while another step is shown, because the secret is in its control and nowhere else. */
export function renderValues(view: AssistantView): TemplateResult | typeof nothing {
  const { localize, form, guide, step, isSecretWiped } = view;
  const [strategy, way] = [form.strategy, form.way];
  if (!strategy || !way || !guide) return nothing;
  const isFile = strategy === 'samlp' && way === 'file';
  const fields = form.fields.filter(({ name }) => !isFile || !FROM_METADATA.includes(name));
  const [plain, advanced] = [false, true].map((is) => fields.filter(({ isAdvanced }) => isAdvanced === is));
  return html`<div class="step" ?hidden=${step !== 'values'}>
    <p class="hint">${localize.text('valuesIntro')}</p>
    ${renderWays(view, waysOf(strategy), way)}
    ${isSecretWiped ? html`<p class="warning">${localize.text('secretWiped')}</p>` : nothing}
    ${isFile ? renderMetadata(view) : nothing} ${plain?.map((field) => renderField(view, field))}
    ${
      advanced && advanced.length > 0
        ? html`<details ?open=${advanced.some(({ name }) => hasProblem(view, name))}>
            <summary>${localize.text('moreSettings')}</summary>
            <div class="advanced">${advanced.map((field) => renderField(view, field))}</div>
          </details>`
        : nothing
    }
  </div>`;
}

function renderWays(
  { localize, form, guide }: AssistantView,
  ways: readonly Way[],
  chosen: Way,
): TemplateResult | typeof nothing {
  if (ways.length === 1 || !guide) return nothing;
  const hint = guide.ways[chosen]?.hint;
  return html`<fieldset class="platforms" part="field">
    <legend class="visually-hidden">${localize.text('step-heading:values')}</legend>
    ${ways.map((way) => {
      const label = guide.ways[way]?.key;
      return html`<span class="radio">
        <input
          type="radio"
          name="way"
          id="way-${way}"
          .checked=${live(way === chosen)}
          @change=${() => form.change({ way })}
        />
        <label for="way-${way}">${label ? localize.text(label) : way}</label>
      </span>`;
    })}
    ${hint ? html`<p class="hint">${localize.text(hint)}</p>` : nothing}
  </fieldset>`;
}

function renderMetadata({ localize, announce, form }: AssistantView): TemplateResult {
  const cleaned = () => FROM_METADATA.flatMap((name) => form.cleanedOf(name) ?? []);
  const doubts = () =>
    cleaned().flatMap(({ warnings }) => warnings.map((warning) => localize.text(`warning:${warning}`)));
  const enterAll = (values: Values) => {
    form.enterAll(values);
    if (doubts().length > 0) announce(doubts().join(' '));
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

function renderField(view: AssistantView, field: Field): TemplateResult {
  const { localize, announce, form } = view;
  const enter = (value: string | boolean) => {
    const cleaned = form.enter(field, value);
    if (cleaned?.problem) return;
    const said = [
      changesText(localize, cleaned?.changes ?? []),
      ...(cleaned?.warnings ?? []).map((warning) => localize.text(`warning:${warning}`)),
    ].filter(Boolean);
    if (said.length > 0) announce(said.join(' '));
  };
  return renderOptionField({
    localize,
    field,
    label: labelOf(view, field.name),
    hint: hintOf(view, field.name),
    value: form.draft.values[field.name],
    cleaned: form.cleanedOf(field.name),
    fault: form.faultOf(field.name),
    type: (value) => form.type(field, value),
    enter,
  });
}

function hasProblem({ form }: AssistantView, name: Field['name']): boolean {
  return Boolean(form.cleanedOf(name)?.problem ?? form.faultOf(name));
}
